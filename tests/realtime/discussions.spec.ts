import { postAdded } from '@concert/discussions';
import { standingChanged } from '@concert/governance';
import { Events, Transactions } from '@concert/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestServer } from '@concert/testing';
import {
  CLOSE,
  EDIT,
  move,
  MOVE_POSTS,
  post,
  POSTS,
  REACT,
  READ,
  relabel,
  SPLIT,
  startThread,
  THREAD,
  WITHDRAW,
} from '../api/discussions/thread-acts.js';
import { startTestServer } from '../api/server.js';
import { Ear } from './ear.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** A body with one person of every kind, each with a client and an open socket. */
async function room() {
  const body = await server.build.body();
  const people = await server.build.everyKind(body);
  const each = await Promise.all(
    Object.entries(people).map(async ([kind, person]) => {
      const client = await server.as(person);
      return [kind, { person, client, ear: await Ear.of(server, client) }] as const;
    }),
  );
  type Kind = keyof typeof people;
  return { body, people, ...(Object.fromEntries(each) as Record<Kind, (typeof each)[number][1]>) };
}

const ears = (there: Awaited<ReturnType<typeof room>>): Ear[] =>
  (['S', 'C', 'V', 'M', 'O', 'X'] as const).map((kind) => there[kind].ear);

/** A post that everyone hears of: what was not heard before it was not sent. */
async function fence(from: Awaited<ReturnType<typeof room>>): Promise<string> {
  const { id } = await startThread(from.S.client, from.body, { audience: 'COMPACT' });
  return id;
}

describe('a post', () => {
  it.each([
    ['COMPACT', 'SCVMOX'],
    ['BODY', 'SCVMO'],
    ['MEMBERS', 'SCVM'],
    ['OFFICERS', 'SCV'],
  ] as const)(
    'in a thread of audience %s is heard at once by %s and by nobody else',
    async (audience, readers) => {
      const there = await room();
      const thread = await startThread(there.C.client, there.body, { audience });
      const written = await post(there.C.client, thread.id, 'Word of it must not travel');
      await there.C.client.query(EDIT, { input: { id: written.id, text: 'Changed', version: 1 } });
      await there.V.client.query(REACT, { input: { postId: written.id, kind: 'NOTED', on: true } });
      await there.C.client.query(WITHDRAW, { input: { id: written.id, version: 2 } });
      await there.C.client.query(CLOSE, { input: { id: thread.id, closed: true, version: thread.version } });
      const compact = await fence(there);
      for (const kind of ['S', 'C', 'V', 'M', 'O', 'X'] as const) {
        const { ear } = there[kind];
        await ear.hears('thread.started', { threadId: compact });
        const heard = ear.heard
          .filter((event) => event.payload.threadId === thread.id)
          .map((event) => event.name);
        const edited = Array.from({ length: 3 }, () => 'post.edited');
        const all = ['thread.started', 'post.added', ...edited, 'thread.changed'];
        expect([kind, heard]).toEqual([kind, readers.includes(kind) ? all : []]);
        expect(JSON.stringify(ear.heard)).not.toContain('travel');
      }
    },
  );

  it('reaches its author’s own browsers the way it reaches everyone else’s', async () => {
    const there = await room();
    const thread = await startThread(there.M.client, there.body);
    const other = await Ear.of(server, there.M.client);
    const { id } = await post(there.M.client, thread.id);
    for (const ear of [there.M.ear, other, there.O.ear]) {
      expect((await ear.hears('post.added', { postId: id })).payload).toEqual({
        threadId: thread.id,
        bodyId: there.body.id,
        postId: id,
        seq: 2,
        authorId: there.people.M.id,
      });
    }
  });
});

describe('a label', () => {
  it('raised tells those who lose the thread that it is gone, and nothing more of it ever after', async () => {
    const there = await room();
    const thread = await startThread(there.M.client, there.body, { audience: 'COMPACT' });
    const phone = await Ear.of(server, await server.as(there.people.M));
    const raised = await relabel(there.C.client, thread, 'MEMBERS');
    const [lost, kept] = [
      [there.O.ear, there.X.ear],
      [there.S.ear, there.C.ear, there.V.ear, there.M.ear, phone],
    ];
    for (const ear of lost) await ear.hears('thread.lost', { threadId: thread.id, bodyId: there.body.id });
    for (const ear of kept) await ear.hears('thread.changed', { threadId: thread.id });
    for (const ear of [...lost, ...kept]) ear.heard.length = 0;

    const written = await post(there.M.client, thread.id);
    await there.M.client.query(EDIT, { input: { id: written.id, text: 'Changed', version: 1 } });
    await there.C.client.query(CLOSE, { input: { id: thread.id, closed: true, version: raised.version } });
    const hidden = await relabel(there.V.client, { id: thread.id, version: raised.version + 1 }, 'OFFICERS');
    const compact = await fence(there);
    for (const ear of [...lost, ...kept]) await ear.hears('thread.started', { threadId: compact });
    for (const ear of lost) expect(ear.names).toEqual(['thread.started']);
    for (const ear of [there.M.ear, phone])
      expect(ear.names).toEqual([
        'post.added',
        'post.edited',
        'thread.changed',
        'thread.lost',
        'thread.started',
      ]);
    for (const { ear } of [there.S, there.C, there.V]) expect(ear.names).not.toContain('thread.lost');
    expect(await there.M.client.refusal(THREAD, { id: hidden.id })).toBe('NOT_FOUND');
  });

  it('lowered is told to those who gain the thread, who hear from then on what is said in it', async () => {
    const there = await room();
    const thread = await startThread(there.V.client, there.body, { audience: 'OFFICERS' });
    await relabel(there.S.client, thread, 'BODY');
    for (const ear of [there.M.ear, there.O.ear]) {
      await ear.hears('thread.gained', { threadId: thread.id, bodyId: there.body.id });
      expect(ear.names).not.toContain('thread.started');
    }
    const { seq } = await post(there.M.client, thread.id);
    const compact = await fence(there);
    for (const kind of ['S', 'C', 'V', 'M', 'O', 'X'] as const) {
      await there[kind].ear.hears('thread.started', { threadId: compact });
      expect([kind, there[kind].ear.posts(thread.id)]).toEqual([kind, kind === 'X' ? [] : [seq]]);
    }
    expect(there.X.ear.names).toEqual(['thread.started']);
  });

  it('that changes only how carefully the thread travels is told to its readers, and takes it from nobody', async () => {
    const there = await room();
    const thread = await startThread(there.C.client, there.body);
    await relabel(there.C.client, thread, 'BODY', { classification: 'CONFIDENTIAL' });
    const compact = await fence(there);
    for (const kind of ['S', 'C', 'V', 'M', 'O'] as const) {
      await there[kind].ear.hears('thread.started', { threadId: compact });
      const heard = there[kind].ear.names;
      expect([kind, heard]).toEqual([kind, ['thread.started', 'thread.changed', 'thread.started']]);
    }
  });

  it('counts as it is when word goes out, not as it was when the post was written', async () => {
    const there = await room();
    const thread = await startThread(there.C.client, there.body);
    await server.deliverEvents();
    await tx(async (events) => {
      await server.db.query(`UPDATE thread SET audience = 'OFFICERS' WHERE id = $1`, [thread.id]);
      const place = { threadId: thread.id, bodyId: there.body.id, audience: 'BODY' } as const;
      const { id: authorId } = there.people.C;
      events.add(postAdded({ ...place, postId: thread.postId, seq: 2, authorId }));
    });
    const compact = await fence(there);
    for (const kind of ['C', 'M', 'O'] as const) {
      await there[kind].ear.hears('thread.started', { threadId: compact });
      expect([kind, there[kind].ear.posts(thread.id)]).toEqual([kind, kind === 'C' ? [2] : []]);
    }
  });
});

describe('a thread moved to another body', () => {
  it('is lost by the sockets of one, gained by those of the other, and changes its place for those of both', async () => {
    const [there, here] = [await room(), await room()];
    const both = await server.build.person({ entity: there.people.M.entity });
    await server.build.represent(both, there.body);
    await server.build.seat(there.people.M.entity, here.body, 'OBSERVER');
    await server.build.represent(both, here.body);
    const ofBoth = await Ear.of(server, await server.as(both));
    // The rooms of a body that is made behind the server's back are entered by those who connect afterwards.
    const secretariat = await Ear.of(server, there.S.client);
    const thread = await startThread(there.C.client, there.body);
    await ofBoth.hears('thread.started', { threadId: thread.id });
    await move(there.S.client, thread, here.body);
    const [from, bodyId] = [there.body.id, here.body.id];
    for (const kind of ['C', 'V', 'M', 'O'] as const) {
      await there[kind].ear.hears('thread.lost', { threadId: thread.id, bodyId: from });
      await here[kind].ear.hears('thread.gained', { threadId: thread.id, bodyId });
    }
    for (const ear of [ofBoth, secretariat, here.S.ear])
      await ear.hears('thread.moved', { threadId: thread.id, bodyId, from });
    const { seq } = await post(here.M.client, thread.id);
    const compact = await fence(there);
    for (const ear of [...ears(there), ...ears(here), ofBoth, secretariat])
      await ear.hears('thread.started', { threadId: compact });
    for (const kind of ['C', 'V', 'M', 'O', 'X'] as const) {
      const lost = kind === 'X' ? [] : ['thread.started', 'thread.lost'];
      expect([kind, there[kind].ear.names]).toEqual([kind, [...lost, 'thread.started']]);
      expect([kind, here[kind].ear.posts(thread.id)]).toEqual([kind, kind === 'X' ? [] : [seq]]);
    }
    for (const ear of [ofBoth, secretariat]) {
      expect(ear.posts(thread.id)).toEqual([seq]);
      for (const name of ['thread.lost', 'thread.gained']) expect(ear.names).not.toContain(name);
    }
  });

  it('has word of what was said before it go where it stands when word goes out', async () => {
    const [there, here] = [await room(), await room()];
    const thread = await startThread(there.C.client, there.body);
    await server.deliverEvents();
    await tx(async (events) => {
      await server.db.query('UPDATE thread SET body_id = $2 WHERE id = $1', [thread.id, here.body.id]);
      const place = { threadId: thread.id, bodyId: there.body.id, audience: 'BODY' } as const;
      const { id: authorId } = there.people.C;
      events.add(postAdded({ ...place, postId: thread.postId, seq: 2, authorId }));
    });
    const compact = await fence(there);
    for (const ear of [...ears(there), ...ears(here)])
      await ear.hears('thread.started', { threadId: compact });
    expect(there.M.ear.posts(thread.id)).toEqual([]);
    expect(here.M.ear.posts(thread.id)).toEqual([2]);
  });
});

describe('posts that are moved', () => {
  it('are told to those who read the thread they leave, and to those who read the one they come to', async () => {
    const there = await room();
    const thread = await startThread(there.M.client, there.body);
    const said = [await post(there.M.client, thread.id), await post(there.C.client, thread.id)];
    const officers = await startThread(there.C.client, there.body, { audience: 'OFFICERS' });
    const before = await fence(there);
    for (const ear of ears(there)) {
      await ear.hears('thread.started', { threadId: before });
      ear.heard.length = 0;
    }
    const input = { id: thread.id, postIds: [said[0].id], version: 1 };
    await there.C.client.query(MOVE_POSTS, { input: { ...input, into: officers.id } });
    const { splitThread: part } = await there.V.client.query(SPLIT, {
      input: { ...input, postIds: [said[1].id], title: 'Part', version: 2 },
    });
    const compact = await fence(there);
    for (const kind of ['S', 'C', 'V', 'M', 'O', 'X'] as const) {
      const { ear } = there[kind];
      await ear.hears('thread.started', { threadId: compact });
      const heard = (threadId: string) =>
        ear.heard.filter(({ payload }) => payload.threadId === threadId).map(({ name }) => name);
      const [reads, keepsOrder] = [kind !== 'X', ['S', 'C', 'V'].includes(kind)];
      expect([kind, heard(thread.id)]).toEqual([kind, reads ? ['posts.moved', 'posts.moved'] : []]);
      expect([kind, heard(officers.id)]).toEqual([kind, keepsOrder ? ['posts.moved'] : []]);
      expect([kind, heard(part.id).sort()]).toEqual([kind, reads ? ['posts.moved', 'thread.started'] : []]);
    }
  });
});

describe('an open socket', () => {
  it('leaves the rooms of a body at once when the seat ends, and enters them when one begins', async () => {
    const there = await room();
    const thread = await startThread(there.C.client, there.body);
    const { M, X } = there;
    await tx(async (events) => {
      const today = server.clock.today();
      await server.db.query('UPDATE seat SET valid_until = $2 WHERE id = $1', [there.people.M.seatId, today]);
      const entity = X.person.entity;
      if (!entity) throw new Error('X belongs to an entity');
      await server.build.seat(entity, there.body, 'MEMBER');
      await server.build.represent(X.person, there.body);
      events.add(standingChanged({ personIds: [M.person.id, X.person.id] }));
    });
    await Promise.all([M.ear.hears('standing.changed'), X.ear.hears('standing.changed')]);
    const { seq } = await post(there.C.client, thread.id);
    const compact = await fence(there);
    await Promise.all([M, X].map(({ ear }) => ear.hears('thread.started', { threadId: compact })));
    expect(M.ear.posts(thread.id)).toEqual([]);
    expect(X.ear.posts(thread.id)).toEqual([seq]);
    expect(await M.client.refusal(POSTS, { id: thread.id })).toBe('NOT_FOUND');
  });

  it('is cut when its session ends, and not let in again', async () => {
    const there = await room();
    const [first, second] = [there.M.client, await server.as(there.people.M)];
    const other = await Ear.of(server, second);
    expect((await second.query('mutation { endOtherSessions }')).endOtherSessions).toBeGreaterThan(0);
    await there.M.ear.hears('session.ended');
    await there.M.ear.cut;
    await expect(server.socket(first)).rejects.toThrow('UNAUTHENTICATED');
    expect(await other.alive()).toMatch(/^\d{4}-/);
  });

  it('is refused to whoever is not signed in, and to pages of other sites', async () => {
    await expect(server.socket(server.anonymous)).rejects.toThrow('UNAUTHENTICATED');
    const forged = Object.assign(Object.create(server.anonymous), { cookie: 'concert_session=forged' });
    await expect(server.socket(forged)).rejects.toThrow('UNAUTHENTICATED');
    const client = await server.as(await server.build.person());
    const handshake = (origin: string) =>
      fetch(`${server.url}/realtime/?EIO=4&transport=polling`, {
        headers: { cookie: client.cookie, origin },
      });
    expect((await handshake('https://elsewhere.example')).status).toBe(403);
    expect((await handshake('http://concert.test')).status).toBe(200);
  });

  it('cannot choose its rooms, speak for others or bring the server down with forged frames', async () => {
    const there = await room();
    const thread = await startThread(there.C.client, there.body, { audience: 'OFFICERS' });
    const { ear } = there.O;
    const send = ear.socket.emit.bind(ear.socket) as (event: string, ...payload: unknown[]) => void;
    send('join', `body:${there.body.id}:OFFICERS`);
    send('join', { room: 'compact' });
    send('subscribe', thread.id);
    send('post.added', { threadId: thread.id, bodyId: there.body.id, postId: 'x', seq: 99, authorId: 'x' });
    send('standing.changed');
    send('alive', 'not a function');
    send('alive', { then: 'neither' });
    send('alive');
    expect(await ear.alive()).toMatch(/^\d{4}-/);
    await post(there.C.client, thread.id);
    const compact = await fence(there);
    for (const kind of ['O', 'C', 'M'] as const)
      await there[kind].ear.hears('thread.started', { threadId: compact });
    expect(ear.names.filter((name) => name !== 'refused')).toEqual(['thread.started']);
    expect(there.C.ear.posts(thread.id)).toEqual([2]);
    expect(there.M.ear.names).toEqual(['thread.started']);
    // Larger than any frame a browser of ours sends: that socket is cut, the others live on.
    send('alive', 'x'.repeat(100_000));
    await ear.cut;
    expect(await there.C.ear.alive()).toMatch(/^\d{4}-/);
  });
});

describe('a browser that was away', () => {
  it('catches up with exactly what it missed, in order and without doubles', async () => {
    const there = await room();
    const thread = await startThread(there.C.client, there.body);
    const { seq: last } = await post(there.C.client, thread.id, 'Seen');
    await there.M.ear.hears('post.added', { seq: last });
    there.M.ear.socket.disconnect();
    const missed = [];
    for (let index = 0; index < 5; index += 1)
      missed.push(await post(there.C.client, thread.id, `missed ${index}`));
    // A post that arrives while catching up comes by both ways: the number tells that it is the same.
    const back = await Ear.of(server, there.M.client);
    const during = await post(there.V.client, thread.id, 'during');
    await back.hears('post.added', { postId: during.id });
    const { thread: read } = await there.M.client.query(POSTS, { id: thread.id, fromSeq: last + 1 });
    const nodes = (read.posts.edges as { node: { id: string; seq: number } }[]).map((edge) => edge.node);
    expect(nodes.map((node) => node.id)).toEqual([...missed, during].map((written) => written.id));
    expect(nodes.map((node) => node.seq)).toEqual(nodes.map((_, index) => last + 1 + index));
    expect(read.posts.pageInfo.hasNextPage).toBe(false);
  });
});

describe('a read mark', () => {
  it('is told to all of one’s own devices and to nobody else, once for every step forward', async () => {
    const there = await room();
    const thread = await startThread(there.C.client, there.body);
    const phone = await Ear.of(server, await server.as(there.people.M));
    for (const seq of [1, 1, 0]) await there.M.client.query(READ, { input: { threadId: thread.id, seq } });
    const compact = await fence(there);
    for (const ear of [there.M.ear, phone, there.C.ear])
      await ear.hears('thread.started', { threadId: compact });
    for (const ear of [there.M.ear, phone]) {
      expect(ear.heard.filter((event) => event.name === 'thread.read')).toEqual([
        { name: 'thread.read', payload: { threadId: thread.id, bodyId: there.body.id, seq: 1 } },
      ]);
    }
    expect(there.C.ear.names).not.toContain('thread.read');
  });
});

describe('who has seen an announcement', () => {
  it('is counted anew by those who may read it when somebody opens it for the first time, and not when they read on', async () => {
    const there = await room();
    const over = { audience: 'MEMBERS', announcement: true } as const;
    const first = await startThread(there.C.client, there.body, over);
    const read = (threadId: string, seq: number) => there.M.client.query(READ, { input: { threadId, seq } });
    await read(first.id, 1);
    const readers = [there.S.ear, there.C.ear, there.V.ear, there.M.ear];
    for (const ear of readers)
      expect((await ear.hears('thread.seen', { threadId: first.id })).payload).toEqual({
        threadId: first.id,
        bodyId: there.body.id,
      });
    await post(there.C.client, first.id);
    await read(first.id, 2);
    const discussion = await startThread(there.C.client, there.body);
    await read(discussion.id, 1);
    const second = await startThread(there.C.client, there.body, over);
    await read(second.id, 1);
    for (const ear of readers) {
      await ear.hears('thread.seen', { threadId: second.id });
      expect(ear.heard.filter(({ name }) => name === 'thread.seen')).toHaveLength(2);
    }
    const compact = await fence(there);
    for (const { ear } of [there.O, there.X]) {
      await ear.hears('thread.started', { threadId: compact });
      expect(ear.names).not.toContain('thread.seen');
    }
  });
});

function tx(work: (events: Events) => Promise<void>): Promise<void> {
  return server.app.get(Transactions).run(() => work(server.app.get(Events)));
}
