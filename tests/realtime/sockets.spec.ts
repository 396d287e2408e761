import { standingChanged } from '@concert/governance';
import { describe, expect, it } from '@jest/globals';
import { post, POSTS, startThread } from '../api/discussions/thread-acts.js';
import { Ear } from './ear.js';
import { server, room, fence, tx } from './room.js';

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
