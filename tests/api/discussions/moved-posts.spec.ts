import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Unread } from '@concert/discussions';
import type { TestClient, TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import {
  CLOSE,
  EDIT,
  HIDE,
  MERGE,
  MOVE_POSTS,
  post,
  POST,
  REACT,
  READ,
  relabel,
  SPLIT,
  START,
  startThread,
  THREAD,
  THREADS,
  titlesOf,
  WITHDRAW,
} from './thread-acts.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const BODY = 'query ($code: String!) { body(code: $code) { unreadThreads } }';
const TARGETS = 'query ($id: ID!, $text: String) { postMoveTargets(id: $id, text: $text) { id title } }';
const PAGE = `query ($id: ID!) { thread(id: $id) { version lastSeq postCount unread readSeq merged mergedInto { id } viewerCan { post movePosts }
  posts(first: 100) { edges { node { id seq text capacity createdAt author { id } entity { code } history { text } reactions { kind count }
  viewerCan { edit react withdraw hide } moved { seq thread { id title } } } } pageInfo { hasNextPage } totalCount } } }`;

interface PostNode {
  id: string;
  seq: number;
  text: string;
  moved: { seq: number | null; thread: { id: string; title: string } | null } | null;
  [field: string]: unknown;
}

/** A thread of the member’s with posts 1 to 6, read by the chair, the member, and somebody who read as far as the fourth. */
async function conversation() {
  const body = await server.build.body();
  const people = await server.build.everyKind(body);
  const half = await server.build.seated(body, 'MEMBER');
  const [chair, vice, member, observer, halfway, secretariat] = await Promise.all(
    [people.C, people.V, people.M, people.O, half, people.S].map((person) => server.as(person)),
  );
  if (!chair || !vice || !member || !observer || !halfway || !secretariat)
    throw new Error('There is one of every kind');
  const thread = await startThread(member, body, { title: 'Whole', text: 'n1' });
  const ids = [thread.postId];
  for (let index = 2; index <= 6; index += 1)
    ids.push((await post(index % 2 ? member : chair, thread.id, `n${index}`)).id);
  const read = (client: TestClient, seq: number) =>
    client.query(READ, { input: { threadId: thread.id, seq } });
  await read(chair, 6);
  await read(member, 6);
  await read(halfway, 4);
  const idsOf = (...seqs: number[]): string[] => seqs.map((seq) => ids[seq - 1] ?? '');
  return { body, people, half, chair, vice, member, observer, halfway, secretariat, thread, idsOf };
}

async function page(client: TestClient, id: string) {
  const { posts, ...thread } = (await client.query(PAGE, { id })).thread;
  return {
    ...thread,
    total: posts.totalCount,
    nodes: posts.edges.map((edge: { node: PostNode }) => edge.node),
  };
}

/** What stands at each number: its text, or where that went. */
async function shown(client: TestClient, id: string): Promise<string[]> {
  const { nodes } = await page(client, id);
  return nodes.map(({ seq, text, moved }: PostNode, index: number) => {
    expect(seq).toBe(index + 1);
    return moved ? (moved.thread ? `→${moved.thread.title}#${moved.seq}` : '→') : text;
  });
}

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

describe('a thread merged into another', () => {
  it('leads there, is listed and counted no more, and takes nothing', async () => {
    const { body, chair, member, observer, thread } = await conversation();
    const other = await startThread(member, body, { title: 'Other', text: 'o1' });
    await chair.query(MERGE, { input: { id: thread.id, into: other.id, version: 1 } });
    expect(await shown(observer, other.id)).toEqual(['o1', 'n1', 'n2', 'n3', 'n4', 'n5', 'n6']);
    expect(await page(observer, thread.id)).toMatchObject({
      ...{ merged: true, mergedInto: { id: other.id }, postCount: 0, unread: 0 },
      viewerCan: { post: false, movePosts: false },
    });
    expect(await shown(observer, thread.id)).toEqual([2, 3, 4, 5, 6, 7].map((seq) => `→Other#${seq}`));
    const { threads } = await observer.query(THREADS, { body: body.code });
    expect([threads.totalCount, threads.edges.length]).toEqual([1, 1]);
    expect((await observer.query(BODY, { code: body.code })).body.unreadThreads).toBe(1);
    const refused = (operation: string, input: object) => chair.failure(operation, { input });
    for (const failure of [
      await refused(POST, { threadId: thread.id, id: randomUUID(), text: 'x' }),
      await refused(MERGE, { id: other.id, into: thread.id, version: 2 }),
      await refused(MERGE, { id: thread.id, into: other.id, version: 2 }),
    ])
      expect(failure?.extensions).toMatchObject({ code: 'CONFLICT', details: { reason: 'threadMerged' } });
  });

  it('into a narrower one shows those who may not read that only that its posts have gone', async () => {
    const { body, chair, member, observer, thread } = await conversation();
    const officers = await startThread(chair, body, { title: 'Secret', audience: 'OFFICERS' });
    await chair.query(MERGE, { input: { id: thread.id, into: officers.id, version: 1 } });
    for (const client of [member, observer]) {
      const seen = await page(client, thread.id);
      expect(seen).toMatchObject({ merged: true, mergedInto: null });
      expect(await shown(client, thread.id)).toEqual(Array.from({ length: 6 }, () => '→'));
      expect(JSON.stringify(seen)).not.toMatch(/Secret|n[1-6]/);
      expect(await client.refusal(PAGE, { id: officers.id })).toBe('NOT_FOUND');
    }
    expect((await page(chair, thread.id)).mergedInto).toEqual({ id: officers.id });
    const own = (await page(chair, officers.id)).nodes.at(-2) as PostNode;
    // The author has lost it with all the others.
    expect(await member.refusal(EDIT, { input: { id: own.id, text: 'x', version: 1 } })).toBe('NOT_FOUND');
  });

  it('is also what is left when the last posts go one by one', async () => {
    const { body, chair, member, thread, idsOf } = await conversation();
    const other = await startThread(member, body, { title: 'Other', text: 'o1' });
    const go = (seqs: number[], version: number) =>
      chair.query(MOVE_POSTS, {
        input: { id: thread.id, postIds: idsOf(...seqs), into: other.id, version },
      });
    await go([1, 2, 3, 4, 5], 1);
    expect((await page(chair, thread.id)).merged).toBe(false);
    await go([6], 2);
    expect((await page(chair, thread.id)).mergedInto).toEqual({ id: other.id });
  });
});

describe('posts are moved', () => {
  it('within the body, to open threads of no wider label, and never all of them to a new one', async () => {
    const { body, chair, vice, member, thread, idsOf } = await conversation();
    const elsewhere = await server.build.body();
    const secretariat = await server.as(await server.build.person({ secretariat: true }));
    const closed = await startThread(chair, body);
    await chair.query(CLOSE, { input: { id: closed.id, closed: true, version: 1 } });
    const raised = await relabel(chair, thread, 'BODY', { classification: 'CONFIDENTIAL' });
    const confidential = async (audience: 'BODY' | 'OFFICERS') =>
      relabel(chair, await startThread(chair, body, { title: `To ${audience}` }), audience, {
        classification: 'CONFIDENTIAL',
      });
    const asked = (target: string, over: object = {}) => ({
      input: { id: thread.id, postIds: idsOf(2), into: target, version: raised.version, ...over },
    });
    for (const [why, variables] of [
      ['widerLabel', asked((await startThread(chair, body, { audience: 'COMPACT' })).id)],
      ['widerLabel', asked((await startThread(chair, body)).id)],
      ['otherBody', asked((await startThread(secretariat, elsewhere)).id)],
      ['sameThread', asked(thread.id)],
      ['postNotHere', asked((await confidential('BODY')).id, { postIds: [randomUUID(), ...idsOf(2)] })],
    ] as const) {
      const { extensions } = (await secretariat.failure(MOVE_POSTS, variables)) ?? {};
      expect([why, extensions?.code, extensions?.details]).toEqual([why, 'CONFLICT', { reason: why }]);
    }
    expect(await secretariat.refusal(MOVE_POSTS, asked(closed.id))).toBe('CONFLICT');
    expect(await chair.refusal(MOVE_POSTS, asked(randomUUID()))).toBe('NOT_FOUND');
    const [one, other] = [await confidential('BODY'), await confidential('OFFICERS')];
    expect(await chair.refusal(MOVE_POSTS, asked(one.id, { version: 1 }))).toBe('STALE');
    for (const postIds of [[], ['x'], Array.from({ length: 101 }, () => randomUUID())])
      expect(await chair.refusal(MOVE_POSTS, asked(one.id, { postIds }))).toBe('INVALID_INPUT');
    for (const [title, postIds, refusal] of [
      [' ', idsOf(2), 'INVALID_INPUT'],
      ['All of it', idsOf(1, 2, 3, 4, 5, 6), 'CONFLICT'],
    ] as const) {
      const input = { id: thread.id, postIds, title, version: raised.version };
      expect([title, await chair.refusal(SPLIT, { input })]).toEqual([title, refusal]);
    }
    const offered = (await vice.query(TARGETS, { id: thread.id })).postMoveTargets;
    expect(offered.map(({ title }: { title: string }) => title).sort()).toEqual([
      'To BODY',
      'To BODY',
      'To OFFICERS',
    ]);
    expect((await vice.query(TARGETS, { id: thread.id, text: 'officers' })).postMoveTargets).toEqual([
      { id: other.id, title: 'To OFFICERS' },
    ]);
    expect(await member.refusal(MOVE_POSTS, asked(one.id))).toBe('FORBIDDEN');
    expect(await chair.refusal(MOVE_POSTS, asked(one.id))).toBeNull();
    expect(titlesOf(await chair.query(THREADS, { body: body.code }))).not.toContain('All of it');
  });

  it('once, when two move the same ones to different threads at the same moment', async () => {
    const { body, chair, vice, member, thread, idsOf } = await conversation();
    const [one, other] = [await startThread(member, body), await startThread(member, body)];
    const answers = await Promise.all(
      (
        [
          [chair, one],
          [vice, other],
        ] as const
      ).map(([client, into]) =>
        client.refusal(MOVE_POSTS, {
          input: { id: thread.id, postIds: idsOf(2, 3), into: into.id, version: 1 },
        }),
      ),
    );
    expect(answers.map((code) => code ?? 'OK').sort()).toEqual(['OK', 'STALE']);
    const lengths = await Promise.all([one, other].map(async ({ id }) => (await page(chair, id)).lastSeq));
    expect(lengths.sort()).toEqual([1, 3]);
  });

  it('between two threads in both directions at once without waiting for each other for ever', async () => {
    const { body, chair, vice, member, thread, idsOf } = await conversation();
    const other = await startThread(member, body, { title: 'Other', text: 'o1' });
    const second = await post(member, other.id, 'o2');
    const answers = await Promise.all([
      chair.refusal(MOVE_POSTS, {
        input: { id: thread.id, postIds: idsOf(2), into: other.id, version: 1 },
      }),
      vice.refusal(MOVE_POSTS, {
        input: { id: other.id, postIds: [second.id], into: thread.id, version: 1 },
      }),
    ]);
    // Each changes both threads, so that the later one had an old version before it.
    expect(answers.map((code) => code ?? 'OK').sort()).toEqual(['OK', 'STALE']);
  });

  it('while others post, react and change them, and none is lost, doubled or without a number', async () => {
    const { body, chair, vice, member, halfway, thread, idsOf } = await conversation();
    const other = await startThread(member, body, { title: 'Other', text: 'o1' });
    const [second = '', third = ''] = idsOf(2, 3);
    const writing = (client: TestClient, threadId: string, words: string) =>
      Promise.all(Array.from({ length: 6 }, (_, index) => post(client, threadId, `${words}${index}`)));
    const [here, there] = await Promise.all([
      writing(member, thread.id, 'here'),
      writing(halfway, other.id, 'there'),
      chair.query(MOVE_POSTS, {
        input: { id: thread.id, postIds: [second, third], into: other.id, version: 1 },
      }),
      member.query(EDIT, { input: { id: third, text: 'n3, changed', version: 1 } }),
      vice.query(REACT, { input: { postId: second, kind: 'NOTED', on: true } }),
    ]);
    const [source, target] = [await page(chair, thread.id), await page(chair, other.id)];
    for (const { nodes, lastSeq } of [source, target])
      expect(nodes.map(({ seq }: PostNode) => seq)).toEqual(
        Array.from({ length: lastSeq }, (_, index) => index + 1),
      );
    const ids = [...source.nodes, ...target.nodes]
      .filter(({ moved }: PostNode) => moved === null)
      .map(({ id }: PostNode) => id)
      .sort();
    const said = [...idsOf(1, 2, 3, 4, 5, 6), other.postId, ...[...here, ...there].map(({ id }) => id)];
    expect(ids).toEqual(said.sort());
    expect(target.nodes.find(({ id }: PostNode) => id === third)).toMatchObject({
      text: 'n3, changed',
      history: [{ text: 'n3' }],
    });
    expect(target.nodes.find(({ id }: PostNode) => id === second).reactions).toEqual([
      { kind: 'NOTED', count: 1 },
    ]);
    const [kept] = await server.db.query<{ traces: number; counted: number }[]>(
      `SELECT (SELECT count(*)::int FROM post WHERE thread_id = $1 AND moved_to_id IS NOT NULL) AS traces,
       (SELECT moved_away FROM thread WHERE id = $1) AS counted`,
      [thread.id],
    );
    expect(kept).toEqual({ traces: 2, counted: 2 });
  });
});
