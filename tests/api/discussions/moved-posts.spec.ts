import { describe, expect, it } from '@jest/globals';
import { Unread } from '@concert/discussions';
import type { TestClient } from '@concert/testing';
import {
  EDIT,
  HIDE,
  MOVE_POSTS,
  post,
  POST,
  REACT,
  READ,
  SPLIT,
  START,
  startThread,
  THREAD,
  WITHDRAW,
} from './thread-acts.js';
import { server, BODY, type PostNode, conversation, page, shown } from './posts-to-move.js';

async function split(client: TestClient, id: string, postIds: string[], version: number, title = 'Part') {
  return (await client.query(SPLIT, { input: { id, postIds, title, version } })).splitThread;
}

describe('posts of a thread', () => {
  it('become a thread of their own, of the same body and label, and leave their places behind', async () => {
    const { body, chair, thread, idsOf } = await conversation();
    await chair.query(REACT, { input: { postId: idsOf(3)[0], kind: 'THANKS', on: true } });
    const before = (await page(chair, thread.id)).nodes;
    const part = await split(chair, thread.id, idsOf(5, 3), 1);
    expect(part).toMatchObject({
      ...{ title: 'Part', audience: 'BODY', classification: 'UNCLASSIFIED', lastSeq: 2 },
      body: { code: body.code },
    });
    expect(await shown(chair, thread.id)).toEqual(['n1', 'n2', '→Part#1', 'n4', '→Part#2', 'n6']);
    const after = await page(chair, part.id);
    expect(after.nodes).toEqual([
      { ...before[2], seq: 1 },
      { ...before[4], seq: 2 },
    ]);
    expect(await page(chair, thread.id)).toMatchObject({ lastSeq: 6, postCount: 4, total: 6, version: 2 });
    // The numbers are given once.
    expect((await post(chair, thread.id, 'n7')).seq).toBe(7);
    expect((await post(chair, part.id, 'p3')).seq).toBe(3);
  });

  it('go to the end of another thread, in their order, whoever writes there', async () => {
    const { body, chair, member, thread, idsOf } = await conversation();
    const other = await startThread(member, body, { title: 'Other', text: 'o1' });
    const { movePosts } = await chair.query(MOVE_POSTS, {
      input: { id: thread.id, postIds: idsOf(4, 2), into: other.id, version: 1 },
    });
    expect(movePosts).toMatchObject({ id: other.id, lastSeq: 3 });
    expect(await shown(member, other.id)).toEqual(['o1', 'n2', 'n4']);
    expect(await shown(member, thread.id)).toEqual(['n1', '→Other#2', 'n3', '→Other#3', 'n5', 'n6']);
  });

  it('moved on lead from everywhere they were to where they are', async () => {
    const { body, chair, member, thread, idsOf } = await conversation();
    const part = await split(chair, thread.id, idsOf(2, 3), 1);
    const other = await startThread(member, body, { title: 'Other', text: 'o1' });
    await chair.query(MOVE_POSTS, {
      input: { id: part.id, postIds: idsOf(2), into: other.id, version: part.version },
    });
    expect((await shown(chair, thread.id)).slice(0, 3)).toEqual(['n1', '→Other#2', '→Part#2']);
    expect(await shown(chair, part.id)).toEqual(['→Other#2', 'n3']);
    // Back again, it stands at the end, and its old place leads there.
    const { version } = await page(chair, other.id);
    await chair.query(MOVE_POSTS, {
      input: { id: other.id, postIds: idsOf(2), into: thread.id, version },
    });
    expect((await shown(chair, thread.id)).slice(1)).toEqual(['→Whole#7', '→Part#2', 'n4', 'n5', 'n6', 'n2']);
  });

  it('are changed, withdrawn and hidden where they are; a trace is no post', async () => {
    const { chair, member, thread, idsOf } = await conversation();
    const [third = ''] = idsOf(3);
    const part = await split(chair, thread.id, [third], 1);
    const trace = (await page(member, thread.id)).nodes[2] as PostNode;
    expect(trace).toMatchObject({
      ...{ text: '', history: [], reactions: [] },
      viewerCan: { edit: false, react: false, withdraw: false, hide: false },
    });
    for (const [client, operation, input] of [
      [member, EDIT, { id: trace.id, text: 'x', version: 1 }],
      [member, WITHDRAW, { id: trace.id, version: 1 }],
      [chair, HIDE, { id: trace.id, hidden: true, reason: 'x', version: 1 }],
      [chair, REACT, { postId: trace.id, kind: 'NOTED', on: true }],
    ] as const)
      expect([operation, await client.refusal(operation, { input })]).toEqual([operation, 'NOT_FOUND']);
    expect(
      await member.refusal(POST, { input: { threadId: thread.id, id: trace.id, text: 'Over it' } }),
    ).toBe('CONFLICT');
    await member.query(EDIT, { input: { id: third, text: 'n3, better', version: 1 } });
    expect(await shown(chair, part.id)).toEqual(['n3, better']);
    await member.query(WITHDRAW, { input: { id: third, version: 2 } });
    expect(await shown(chair, part.id)).toEqual(['']);
    expect((await shown(chair, thread.id))[2]).toBe('→Part#1');
  });

  it('sent again by an author who did not hear that they had arrived are the same, wherever they are now', async () => {
    const { body, chair, member, thread, idsOf } = await conversation();
    const [first = '', fourth = '', third = ''] = idsOf(1, 4, 3);
    const part = await split(chair, thread.id, [first, third, fourth], 1);
    const sent = (await member.query(POST, { input: { threadId: thread.id, id: third, text: 'n3' } })).post;
    expect(sent.seq).toBe(3);
    expect(
      (await member.query(POST, { input: { threadId: part.id, id: third, text: 'n3' } })).post,
    ).toMatchObject({
      id: third,
      seq: 2,
    });
    const elsewhere = await startThread(member, body);
    expect(await member.refusal(POST, { input: { threadId: elsewhere.id, id: third, text: 'n3' } })).toBe(
      'CONFLICT',
    );
    const start = (postId: string) => ({
      input: { body: body.code, title: 'Whole', text: 'n1', audience: 'BODY', postId },
    });
    expect((await member.query(START, start(first))).startThread.id).toBe(thread.id);
    expect(await member.refusal(START, start(third))).toBe('CONFLICT');
    expect(await shown(chair, part.id)).toEqual(['n1', 'n3', 'n4']);
  });
});

describe('what is unread', () => {
  it('after a split is in both threads what it was in one', async () => {
    const { body, chair, member, observer, halfway, half, thread, idsOf } = await conversation();
    const part = await split(chair, thread.id, idsOf(1, 3, 5, 6), 1);
    const unread = async (client: TestClient) => {
      const counts = [thread, part].map(async ({ id }) => (await client.query(THREAD, { id })).thread.unread);
      return [
        ...(await Promise.all(counts)),
        (await client.query(BODY, { code: body.code })).body.unreadThreads,
      ];
    };
    expect(await unread(chair)).toEqual([0, 0, 0]);
    expect(await unread(member)).toEqual([0, 0, 0]);
    // Read as far as the fourth: left behind are 2 and 4, both read; of 1, 3, 5, 6 two are not.
    expect(await unread(halfway)).toEqual([0, 2, 1]);
    expect(await unread(observer)).toEqual([2, 4, 2]);
    const viewer = { personId: half.id, sessionId: '', guest: false, ip: null };
    expect(await server.app.get(Unread).threads(viewer, 10)).toEqual([
      expect.objectContaining({ threadId: part.id, unread: 2 }),
    ]);
    // One’s own post after traces is read, as everything before it is.
    await post(halfway, thread.id, 'n7');
    expect((await unread(halfway)).slice(0, 1)).toEqual([0]);
    expect((await unread(chair)).slice(0, 1)).toEqual([1]);
    await observer.query(READ, { input: { threadId: thread.id, seq: 2 } });
    expect((await unread(observer)).slice(0, 1)).toEqual([2]);
    await observer.query(READ, { input: { threadId: thread.id, seq: 7 } });
    expect(await unread(observer)).toEqual([0, 4, 1]);
  });

  it('of what comes to a thread is what was unread before, for those who had read that thread to its end', async () => {
    const { body, chair, member, observer, halfway, thread, idsOf } = await conversation();
    const other = await startThread(chair, body, { title: 'Other', text: 'o1' });
    for (const client of [halfway, member])
      await client.query(READ, { input: { threadId: other.id, seq: 1 } });
    await chair.query(MOVE_POSTS, {
      input: { id: thread.id, postIds: idsOf(2, 4, 5), into: other.id, version: 1 },
    });
    const unread = async (client: TestClient) => {
      const { unread: count, readSeq } = (await client.query(THREAD, { id: other.id })).thread;
      return [count, readSeq];
    };
    expect(await unread(chair)).toEqual([0, 4]);
    expect(await unread(member)).toEqual([0, 4]);
    expect(await unread(halfway)).toEqual([1, 3]);
    expect(await unread(observer)).toEqual([4, 0]);
  });

  it('counts as changed what came since, not what was said since', async () => {
    const { body, chair, people, member, thread, idsOf } = await conversation();
    const other = await startThread(member, body, { title: 'Other', text: 'o1' });
    const viewer = { personId: people.O.id, sessionId: '', guest: false, ip: null };
    const since = new Date();
    const changed = async () =>
      (await server.app.get(Unread).changedSince(viewer, since, 10)).map(({ title, newPosts }) => [
        title,
        newPosts,
      ]);
    expect(await changed()).toEqual([]);
    await chair.query(MOVE_POSTS, {
      input: { id: thread.id, postIds: idsOf(5, 6), into: other.id, version: 1 },
    });
    expect(await changed()).toEqual([['Other', 2]]);
    await post(member, other.id);
    expect(await changed()).toEqual([['Other', 3]]);
  });
});
