import { postAdded } from '@concert/discussions';
import { describe, expect, it } from '@jest/globals';
import { CLOSE, EDIT, move, post, relabel, startThread, THREAD } from '../api/discussions/thread-acts.js';
import { Ear } from './ear.js';
import { server, room, ears, fence, tx } from './room.js';

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
