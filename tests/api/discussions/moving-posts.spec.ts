import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { TestClient } from '@concert/testing';
import {
  CLOSE,
  EDIT,
  MERGE,
  MOVE_POSTS,
  post,
  POST,
  REACT,
  relabel,
  SPLIT,
  startThread,
  THREADS,
  titlesOf,
} from './thread-acts.js';
import { server, BODY, PAGE, type PostNode, conversation, page, shown } from './posts-to-move.js';

const TARGETS = 'query ($id: ID!, $text: String) { postMoveTargets(id: $id, text: $text) { id title } }';

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
