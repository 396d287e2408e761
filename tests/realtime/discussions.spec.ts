import { describe, expect, it } from '@jest/globals';
import {
  CLOSE,
  EDIT,
  MOVE_POSTS,
  post,
  REACT,
  READ,
  SPLIT,
  startThread,
  WITHDRAW,
} from '../api/discussions/thread-acts.js';
import { Ear } from './ear.js';
import { server, room, ears, fence } from './room.js';

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
