import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import {
  CLOSE,
  PIN,
  post,
  POST,
  RENAME,
  START,
  startThread,
  THREAD,
  THREADS,
  titlesOf,
} from './thread-acts.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** A body with one person of every kind, and a client for each. */
async function setting(over: { observersMaySpeak?: boolean } = {}) {
  const body = await server.build.body(over);
  const people = await server.build.everyKind(body);
  const entries = await Promise.all(
    Object.entries(people).map(async ([kind, person]) => [kind, await server.as(person)] as const),
  );
  return {
    body,
    people,
    clients: Object.fromEntries(entries) as Record<
      keyof typeof people,
      Awaited<ReturnType<TestServer['as']>>
    >,
  };
}

describe('a thread', () => {
  it.each([
    ['COMPACT', 'SCVMOX'],
    ['BODY', 'SCVMO'],
    ['MEMBERS', 'SCVM'],
    ['OFFICERS', 'SCV'],
  ] as const)(
    'of audience %s does not exist for anyone but %s: not by id, in lists, counts or unread counts',
    async (audience, readers) => {
      const { body, clients } = await setting();
      const { id } = await startThread(clients.C, body, { audience });
      for (const [kind, client] of Object.entries(clients)) {
        const sees = readers.includes(kind);
        expect([kind, await client.refusal(THREAD, { id })]).toEqual([kind, sees ? null : 'NOT_FOUND']);
        const { threads } = await client.query(THREADS, { body: body.code });
        expect([kind, threads.edges.length, threads.totalCount]).toEqual([kind, sees ? 1 : 0, sees ? 1 : 0]);
        const unread = (
          await client.query('query ($code: String!) { body(code: $code) { unreadThreads } }', {
            code: body.code,
          })
        ).body.unreadThreads;
        expect([kind, unread]).toEqual([kind, sees && kind !== 'C' ? 1 : 0]);
        if (sees) continue;
        for (const [mutation, input] of [
          [POST, { threadId: id, id: randomUUID(), text: 'x' }],
          [PIN, { id, pinned: true, version: 1 }],
          ['mutation ($input: MarkReadInput!) { markRead(input: $input) { id } }', { threadId: id, seq: 1 }],
        ] as const) {
          expect([kind, await client.refusal(mutation, { input })]).toEqual([kind, 'NOT_FOUND']);
        }
      }
    },
  );

  it('is started by those who may speak in the body, and only for an audience they belong to', async () => {
    const { body, clients } = await setting();
    const tryStart = (client: (typeof clients)['C'], audience: string) =>
      client.refusal(START, {
        input: { body: body.code, title: 'T', text: 'x', audience, postId: randomUUID() },
      });
    expect(await tryStart(clients.M, 'MEMBERS')).toBeNull();
    expect(await tryStart(clients.M, 'OFFICERS')).toBe('FORBIDDEN');
    expect(await tryStart(clients.V, 'OFFICERS')).toBeNull();
    expect(await tryStart(clients.S, 'OFFICERS')).toBeNull();
    expect(await tryStart(clients.O, 'BODY')).toBe('FORBIDDEN');
    expect(await tryStart(clients.X, 'COMPACT')).toBe('FORBIDDEN');
  });

  it('is open to an observer’s words only where the body lets observers speak, and never in what observers do not read', async () => {
    const [quiet, open] = [await setting(), await setting({ observersMaySpeak: true })];
    for (const [where, refusal] of [
      [quiet, 'FORBIDDEN'],
      [open, null],
    ] as const) {
      const { id } = await startThread(where.clients.M, where.body);
      const say = { input: { threadId: id, id: randomUUID(), text: 'From the observers’ row.' } };
      expect(await where.clients.O.refusal(POST, say)).toBe(refusal);
      expect((await where.clients.O.query(THREAD, { id })).thread.viewerCan.post).toBe(refusal === null);
      expect(
        (
          await where.clients.O.query(
            'query ($code: String!) { body(code: $code) { viewerCan { post startThread } } }',
            { code: where.body.code },
          )
        ).body.viewerCan,
      ).toEqual({ post: refusal === null, startThread: refusal === null });
    }
    const members = await startThread(open.clients.M, open.body, { audience: 'MEMBERS' });
    expect(await open.clients.O.refusal(THREAD, { id: members.id })).toBe('NOT_FOUND');
    expect(
      await open.clients.O.refusal(START, {
        input: { body: open.body.code, title: 'T', text: 'x', postId: randomUUID() },
      }),
    ).toBeNull();
    expect(
      await open.clients.O.refusal(START, {
        input: { body: open.body.code, title: 'T', text: 'x', audience: 'MEMBERS', postId: randomUUID() },
      }),
    ).toBe('FORBIDDEN');
  });

  it('is offered for the audiences in which the viewer has a voice, with those voices', async () => {
    const { body, people, clients } = await setting({ observersMaySpeak: true });
    const ask = 'query ($code: String!) { body(code: $code) { threadChoices { audience voices { key } } } }';
    const offered = async (kind: keyof typeof clients) =>
      (await clients[kind].query(ask, { code: body.code })).body.threadChoices.map(
        (choice: { audience: string; voices: { key: string }[] }) => [
          choice.audience,
          ...choice.voices.map((voice) => voice.key),
        ],
      );
    const code = (kind: 'S' | 'C' | 'M' | 'O') => people[kind].entity?.code;
    const everywhere = (key: string) =>
      ['COMPACT', 'BODY', 'MEMBERS', 'OFFICERS'].map((audience) => [audience, key]);
    expect(await offered('C')).toEqual(everywhere(`${code('C')}:CHAIR`));
    expect(await offered('S')).toEqual(everywhere(`${code('S')}:SECRETARIAT`));
    expect(await offered('M')).toEqual(everywhere(`${code('M')}:MEMBER`).slice(0, 3));
    expect(await offered('O')).toEqual(everywhere(`${code('O')}:OBSERVER`).slice(0, 2));
    expect(await offered('X')).toEqual([]);
  });

  it('started twice with the same first post is one thread', async () => {
    const { body, clients } = await setting();
    const input = { body: body.code, title: 'Once', text: 'x', postId: randomUUID() };
    const started = await Promise.all([
      clients.M.query(START, { input }),
      clients.M.query(START, { input }),
      clients.M.query(START, { input }),
    ]);
    expect(new Set(started.map((answer) => answer.startThread.id)).size).toBe(1);
    expect((await clients.M.query(THREADS, { body: body.code })).threads.totalCount).toBe(1);
    expect(await clients.C.refusal(START, { input })).toBe('CONFLICT');
  });

  it('is pinned and closed by officers and the secretariat, and by nobody else', async () => {
    const { body, clients } = await setting();
    for (const [mutation, change] of [
      [PIN, { pinned: true }],
      [CLOSE, { closed: true }],
    ] as const) {
      for (const kind of ['S', 'C', 'V'] as const) {
        const { id, version } = await startThread(clients.M, body);
        expect([kind, await clients[kind].refusal(mutation, { input: { id, version, ...change } })]).toEqual([
          kind,
          null,
        ]);
      }
      const { id, version } = await startThread(clients.C, body);
      for (const kind of ['M', 'O'] as const)
        expect([kind, await clients[kind].refusal(mutation, { input: { id, version, ...change } })]).toEqual([
          kind,
          'FORBIDDEN',
        ]);
      expect(await clients.C.refusal(mutation, { input: { id, version, ...change } })).toBeNull();
    }
  });

  it('is renamed by officers, and by the one who started it while it is open', async () => {
    const { body, clients } = await setting();
    const { id, version } = await startThread(clients.M, body);
    const other = await server.as(await server.build.seated(body, 'MEMBER'));
    const rename = (version: number) => ({ input: { id, version, title: '  A better title ' } });
    expect(await other.refusal(RENAME, rename(version))).toBe('FORBIDDEN');
    expect((await clients.M.query(RENAME, rename(version))).renameThread.title).toBe('A better title');
    await clients.V.query(CLOSE, { input: { id, closed: true, version: version + 1 } });
    expect(await clients.M.refusal(RENAME, rename(version + 2))).toBe('FORBIDDEN');
    expect(await clients.V.refusal(RENAME, rename(version + 2))).toBeNull();
  });

  it('changed by two officers at once keeps the first change and tells the other that it is stale', async () => {
    const { body, clients } = await setting();
    const { id, version } = await startThread(clients.M, body);
    const answers = await Promise.all([
      clients.C.refusal(PIN, { input: { id, pinned: true, version } }),
      clients.V.refusal(CLOSE, { input: { id, closed: true, version } }),
    ]);
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    expect(answers).toContain('STALE');
  });

  it('once closed takes no post and no edit from anyone until it is opened again', async () => {
    const { body, clients } = await setting();
    const { id, version, postId } = await startThread(clients.M, body);
    await clients.C.query(CLOSE, { input: { id, closed: true, version } });
    const say = () => ({ input: { threadId: id, id: randomUUID(), text: 'Too late' } });
    for (const kind of ['S', 'C', 'M'] as const)
      expect(await clients[kind].refusal(POST, say())).toBe('CONFLICT');
    const edit = 'mutation ($input: EditPostInput!) { editPost(input: $input) { id } }';
    expect(await clients.M.refusal(edit, { input: { id: postId, text: 'Changed', version: 1 } })).toBe(
      'CONFLICT',
    );
    expect((await clients.C.query(THREAD, { id })).thread.viewerCan).toEqual({
      post: false,
      pin: true,
      close: true,
      relabel: true,
      move: false,
      movePosts: true,
      rename: true,
    });
    await clients.C.query(CLOSE, { input: { id, closed: false, version: version + 1 } });
    expect(await clients.M.refusal(POST, say())).toBeNull();
    expect(await clients.M.refusal(edit, { input: { id: postId, text: 'Changed', version: 1 } })).toBeNull();
  });

  it('of a dissolved body is read and no longer written in', async () => {
    const { body, clients } = await setting();
    const { id } = await startThread(clients.M, body);
    const say = () => ({ input: { threadId: id, id: randomUUID(), text: 'x' } });
    expect(await clients.M.refusal(POST, say())).toBeNull();
    await server.db.query('UPDATE body SET dissolved = $2 WHERE id = $1', [body.id, server.clock.today()]);
    expect(await clients.M.refusal(POST, say())).toBe('FORBIDDEN');
    expect(
      await clients.S.refusal(START, {
        input: { body: body.code, title: 'T', text: 'x', postId: randomUUID() },
      }),
    ).toBe('FORBIDDEN');
    expect(await clients.M.refusal(THREAD, { id })).toBeNull();
  });

  it('refuses what is no thread: blank or endless titles and texts, strange labels, ids that are none', async () => {
    const { body, clients } = await setting();
    const good = { body: body.code, title: 'T', text: 'x', postId: randomUUID() };
    for (const bad of [
      { title: '  ' },
      { title: 'x'.repeat(301) },
      { text: '\n ' },
      { text: 'x'.repeat(40_001) },
      { postId: 'not-a-uuid' },
      { text: 'a\u0000b' },
    ]) {
      expect([bad, await clients.M.refusal(START, { input: { ...good, ...bad } })]).toEqual([
        bad,
        'INVALID_INPUT',
      ]);
    }
    expect(await clients.M.refusal(START, { input: { ...good, body: 'NOWHERE' } })).toBe('NOT_FOUND');
    expect(await clients.M.refusal(START, { input: { ...good, audience: 'EVERYONE' } })).toBe(
      'INVALID_INPUT',
    );
    expect(await clients.M.refusal(THREAD, { id: 'nonsense' })).toBe('NOT_FOUND');
    expect(await clients.M.refusal(THREAD, { id: randomUUID() })).toBe('NOT_FOUND');
    expect(await clients.M.refusal(START, { input: good })).toBeNull();
  });
});

describe('the threads of a body', () => {
  it('stand pinned ones first, then by their latest post, in pages that miss and repeat none', async () => {
    const { body, clients } = await setting();
    const started = [];
    for (const title of ['a', 'b', 'c', 'd', 'e'])
      started.push(await startThread(clients.M, body, { title }));
    const [first, , third] = started;
    if (!first || !third) throw new Error('unreachable');
    await clients.C.query(PIN, { input: { id: third.id, pinned: true, version: third.version } });
    await post(clients.M, first.id);
    const order = ['c', 'a', 'e', 'd', 'b'];
    expect(titlesOf(await clients.M.query(THREADS, { body: body.code }))).toEqual(order);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page: {
        threads: {
          edges: { node: { title: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      } = await clients.M.query(THREADS, { body: body.code, first: 2, after });
      paged.push(...titlesOf(page));
      after = page.threads.pageInfo.hasNextPage ? page.threads.pageInfo.endCursor : null;
    } while (after);
    expect(paged).toEqual(order);
    expect(await clients.M.refusal(THREADS, { body: body.code, after: 'bm9uc2Vuc2U' })).toBe('INVALID_INPUT');
    expect(await clients.M.refusal(THREADS, { body: 'NOWHERE' })).toBe('NOT_FOUND');
  });

  it('are found by words of their titles, whatever signs those contain', async () => {
    const { body, clients } = await setting();
    for (const title of ['Programme 100%', 'Programme 1000', 'Réunion_générale'])
      await startThread(clients.M, body, { title });
    const found = async (text: string) =>
      titlesOf(await clients.M.query(THREADS, { body: body.code, text })).sort();
    expect(await found('100%')).toEqual(['Programme 100%']);
    expect(await found('programme')).toEqual(['Programme 100%', 'Programme 1000']);
    expect(await found('n_g')).toEqual(['Réunion_générale']);
    expect(await found('nothing like it')).toEqual([]);
  });
});
