import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient, TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import {
  EDIT,
  HIDE,
  PIN,
  post,
  POST,
  POSTS,
  READ,
  RELABEL,
  relabel,
  RENAME,
  START,
  startThread,
  THREAD,
  THREADS,
} from './thread-acts.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const EVERYONE = ['S', 'C', 'V', 'M', 'O', 'X'] as const;
const TRACE = `query ($id: ID!) { thread(id: $id) { relabellings { audienceBefore audienceAfter classificationBefore classificationAfter reason by { id } } } }`;
const PLACES = `query ($code: String!) { body(code: $code) { unreadThreads }
  desk { waiting { subjectId } changed { subjectId } } }`;

/** A body with one person of every kind, and a client for each. */
async function setting() {
  const body = await server.build.body();
  const people = await server.build.everyKind(body);
  const entries = await Promise.all(
    Object.entries(people).map(async ([kind, person]) => [kind, await server.as(person)] as const),
  );
  const clients = Object.fromEntries(entries) as Record<keyof typeof people, TestClient>;
  return { body, people, clients };
}

/** Everything that would tell somebody of a thread, besides its own page. */
async function traces(client: TestClient, code: string, id: string) {
  const { threads } = await client.query(THREADS, { body: code });
  const { body, desk } = await client.query(PLACES, { code });
  const rows = [...desk.waiting, ...desk.changed] as { subjectId: string }[];
  return {
    listed: threads.edges.length,
    counted: threads.totalCount,
    unread: body.unreadThreads,
    onDesk: rows.some(({ subjectId }) => subjectId === id),
  };
}
const NONE = { listed: 0, counted: 0, unread: 0, onDesk: false };

describe('the label of a thread', () => {
  it.each([
    ['COMPACT', 'BODY', 'SCVMO'],
    ['BODY', 'MEMBERS', 'SCVM'],
    ['BODY', 'OFFICERS', 'SCV'],
    ['MEMBERS', 'OFFICERS', 'SCV'],
  ] as const)(
    'raised from %s to %s leaves the thread to %s and takes it from everyone else at once, and lowered gives it back',
    async (before, after, readers) => {
      const { body, clients } = await setting();
      const thread = await startThread(clients.C, body, { audience: before });
      const had: (typeof EVERYONE)[number][] = [];
      for (const kind of EVERYONE)
        if ((await clients[kind].refusal(THREAD, { id: thread.id })) === null) had.push(kind);
      const losers = had.filter((kind) => !readers.includes(kind));
      expect(losers.length).toBeGreaterThan(0);
      const seen = new Map<string, object>();
      for (const kind of losers) {
        const found = await traces(clients[kind], body.code, thread.id);
        expect([kind, found]).toMatchObject([kind, { listed: 1, counted: 1, unread: 1 }]);
        seen.set(kind, found);
      }
      const raised = await relabel(clients.V, thread, after);
      expect(raised).toMatchObject({ audience: after, version: 2 });
      for (const kind of had.filter((one) => readers.includes(one)))
        expect([kind, await clients[kind].refusal(THREAD, { id: thread.id })]).toEqual([kind, null]);
      for (const kind of losers) {
        expect([kind, await traces(clients[kind], body.code, thread.id)]).toEqual([kind, NONE]);
        await expectNothingThere(clients[kind], thread.id, thread.postId);
      }
      await relabel(clients.V, raised, before);
      for (const kind of losers) {
        expect(await clients[kind].refusal(THREAD, { id: thread.id })).toBeNull();
        expect([kind, await traces(clients[kind], body.code, thread.id)]).toEqual([kind, seen.get(kind)]);
      }
    },
  );

  it('raised keeps the thread from its own author too, who finds it again as it was when it is lowered', async () => {
    const { body, clients } = await setting();
    const input = { body: body.code, title: 'Mine', text: 'x', audience: 'BODY', postId: randomUUID() };
    const { startThread: thread } = await clients.M.query(START, { input });
    const own = await post(clients.M, thread.id, 'And this');
    const raised = await relabel(clients.C, thread, 'OFFICERS');
    await expectNothingThere(clients.M, thread.id, own.id);
    // Sent again after a lost answer, the first post finds nothing, and starts nothing anew.
    expect(await clients.M.refusal(START, { input })).toBe('NOT_FOUND');
    expect(await clients.M.refusal(POST, { input: { threadId: thread.id, id: own.id, text: 'x' } })).toBe(
      'NOT_FOUND',
    );
    await relabel(clients.S, raised, 'MEMBERS');
    const found = (await clients.M.query(THREAD, { id: thread.id })).thread;
    expect(found).toMatchObject({ lastSeq: 2, readSeq: 2, unread: 0 });
    expect((await clients.M.query(START, { input })).startThread.id).toBe(thread.id);
  });

  it('is changed by those who keep order, STALE after another change, and only when there is something to change', async () => {
    const { body, clients } = await setting();
    const thread = await startThread(clients.M, body);
    const asked = (over: object = {}) => ({
      input: {
        ...{ id: thread.id, version: 1, audience: 'MEMBERS', classification: 'UNCLASSIFIED' },
        ...{ reason: 'It names persons.', ...over },
      },
    });
    for (const [kind, refusal] of [
      ['M', 'FORBIDDEN'],
      ['O', 'FORBIDDEN'],
      ['X', 'NOT_FOUND'],
    ] as const) {
      expect([kind, await clients[kind].refusal(RELABEL, asked())]).toEqual([kind, refusal]);
      const { thread: seen } =
        kind === 'X' ? { thread: null } : await clients[kind].query(THREAD, { id: thread.id });
      expect(seen?.viewerCan.relabel ?? false).toBe(false);
    }
    for (const kind of ['S', 'C', 'V'] as const)
      expect((await clients[kind].query(THREAD, { id: thread.id })).thread.viewerCan.relabel).toBe(true);
    for (const wrong of [
      { reason: ' ' },
      { reason: 'x'.repeat(2_001) },
      { audience: 'NOBODY' },
      { classification: 'STRICTLY_CONFIDENTIAL' },
    ])
      expect(await clients.C.refusal(RELABEL, asked(wrong))).toBe('INVALID_INPUT');
    expect(await clients.C.refusal(RELABEL, asked({ audience: 'BODY' }))).toBe('CONFLICT');
    const answers = await Promise.all([
      clients.C.refusal(RELABEL, asked()),
      clients.S.refusal(RELABEL, asked({ audience: 'OFFICERS' })),
    ]);
    expect(answers.map((code) => code ?? 'OK').sort()).toEqual(['OK', 'STALE']);
  });

  it('keeps of every change who made it, from what to what and why, for those who keep order', async () => {
    const { body, people, clients } = await setting();
    const thread = await startThread(clients.M, body);
    const raised = await relabel(clients.C, thread, 'MEMBERS', {
      classification: 'CONFIDENTIAL',
      reason: '  It names persons.  ',
    });
    await relabel(clients.S, raised, 'BODY', { reason: 'The names are gone.' });
    const kept = [
      {
        ...{ audienceBefore: 'BODY', audienceAfter: 'MEMBERS' },
        ...{ classificationBefore: 'UNCLASSIFIED', classificationAfter: 'CONFIDENTIAL' },
        ...{ reason: 'It names persons.', by: { id: people.C.id } },
      },
      {
        ...{ audienceBefore: 'MEMBERS', audienceAfter: 'BODY' },
        ...{ classificationBefore: 'CONFIDENTIAL', classificationAfter: 'UNCLASSIFIED' },
        ...{ reason: 'The names are gone.', by: { id: people.S.id } },
      },
    ];
    for (const kind of ['S', 'C', 'V', 'M', 'O'] as const) {
      const { relabellings } = (await clients[kind].query(TRACE, { id: thread.id })).thread;
      expect([kind, relabellings]).toEqual([kind, 'SCV'.includes(kind) ? kept : null]);
    }
  });

  it('raised while a post is on its way lets it stand before or refuses it, and never lets it in after', async () => {
    const { body, clients } = await setting();
    const thread = await startThread(clients.C, body);
    const said = { input: { threadId: thread.id, id: randomUUID(), text: 'On its way' } };
    const [refusal] = await Promise.all([
      clients.M.refusal(POST, said),
      relabel(clients.C, thread, 'OFFICERS'),
    ]);
    expect([null, 'NOT_FOUND']).toContain(refusal);
    expect((await clients.C.query(THREAD, { id: thread.id })).thread.lastSeq).toBe(refusal === null ? 2 : 1);
  });
});

/** Whatever is asked about the thread is answered exactly as if there were none. */
async function expectNothingThere(client: TestClient, id: string, postId: string): Promise<void> {
  const asked = (threadId: string, itsPost: string): [string, Record<string, unknown>][] => [
    [THREAD, { id: threadId }],
    [POSTS, { id: threadId, last: 5 }],
    [TRACE, { id: threadId }],
    [POST, { input: { threadId, id: randomUUID(), text: 'x' } }],
    [EDIT, { input: { id: itsPost, text: 'x', version: 1 } }],
    [HIDE, { input: { id: itsPost, hidden: true, reason: 'x', version: 1 } }],
    [READ, { input: { threadId, seq: 1 } }],
    [PIN, { input: { id: threadId, pinned: true, version: 2 } }],
    [RENAME, { input: { id: threadId, title: 'x', version: 2 } }],
    [
      RELABEL,
      {
        input: {
          ...{ id: threadId, version: 2, reason: 'x' },
          ...{ audience: 'COMPACT', classification: 'UNCLASSIFIED' },
        },
      },
    ],
  ];
  const never = asked(randomUUID(), randomUUID());
  for (const [index, [operation, variables]] of asked(id, postId).entries()) {
    const [real, imagined] = [
      await client.failure(operation, variables),
      await client.failure(never[index]?.[0] ?? '', never[index]?.[1]),
    ];
    expect([operation, real?.extensions.code]).toEqual([operation, 'NOT_FOUND']);
    expect([operation, real]).toEqual([operation, imagined]);
  }
}
