import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BuiltBody, BuiltPerson, TestClient, TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import {
  EDIT,
  move,
  MOVE,
  MOVED,
  post,
  POST,
  READ,
  relabel,
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

const TARGETS = 'query ($id: ID!) { threadMoveTargets(id: $id) { code } }';
const PLACES = `query ($code: String!) { body(code: $code) { unreadThreads } desk { waiting { subjectId } changed { subjectId } } }`;
const MOVES =
  'query ($id: ID!) { thread(id: $id) { moves { at by { name } entity { code } from { code } } } }';
const DAY = 24 * 60 * 60 * 1000;

/** Two bodies with one person of every kind in each, and somebody who chairs the first and is vice-chair of the second. */
async function twoBodies() {
  const [left, entered] = [await server.build.body(), await server.build.body()];
  const [there, here] = [await server.build.everyKind(left), await server.build.everyKind(entered)];
  const both = await server.build.seated(left, 'CO_CHAIR');
  await server.build.seat(both.entity, entered, 'VICE_CHAIR');
  await server.build.represent(both, entered);
  const clients = (people: typeof there) =>
    Promise.all(
      (['C', 'V', 'M', 'O', 'X'] as const).map(
        async (kind) => [kind, await server.as(people[kind])] as const,
      ),
    );
  return {
    left,
    entered,
    there: Object.fromEntries(await clients(there)),
    here: Object.fromEntries(await clients(here)),
    both: await server.as(both),
    secretariat: await server.as(there.S),
  };
}

/** Whether somebody finds the thread by itself, in the list and counts of the body, and on the desk. */
async function finds(client: TestClient, id: string, { code }: BuiltBody) {
  const own = (await client.refusal(THREAD, { id })) ?? 'OK';
  const { threads } = await client.query(THREADS, { body: code });
  const { body, desk } = await client.query(PLACES, { code });
  const rows = [...desk.waiting, ...desk.changed] as { subjectId: string }[];
  const listed = threads.edges.some(({ node }: { node: { id: string } }) => node.id === id);
  return [own, listed, body.unreadThreads, rows.some(({ subjectId }) => subjectId === id)];
}
const NOTHING = ['NOT_FOUND', false, 0, false];

describe('a thread moved to another body', () => {
  it.each([
    ['BODY', 'CVMO'],
    ['MEMBERS', 'CVM'],
    ['OFFICERS', 'CV'],
  ] as const)(
    'of audience %s is lost at once by %s of the body it left and gained by those of the one it came to',
    async (audience, kinds) => {
      const { left, entered, there, here, both, secretariat } = await twoBodies();
      const thread = await startThread(both, left, { audience });
      const said = await post(there.C as TestClient, thread.id);
      for (const kind of kinds) {
        const [one, other] = [there[kind] as TestClient, here[kind] as TestClient];
        expect([kind, (await finds(one, thread.id, left))[0]]).toEqual([kind, 'OK']);
        expect([kind, await finds(other, thread.id, entered)]).toEqual([kind, NOTHING]);
      }
      const moved = await move(both, thread, entered);
      expect(moved).toMatchObject({ id: thread.id, version: 2, body: { code: entered.code } });
      for (const kind of ['C', 'V', 'M', 'O', 'X']) {
        const [one, other] = [there[kind] as TestClient, here[kind] as TestClient];
        expect([kind, await finds(one, thread.id, left)]).toEqual([kind, NOTHING]);
        expect([kind, await finds(one, thread.id, entered)]).toEqual([kind, NOTHING]);
        const found = await finds(other, thread.id, entered);
        expect([kind, found]).toEqual([kind, kinds.includes(kind) ? ['OK', true, 1, true] : NOTHING]);
      }
      for (const client of [both, secretariat])
        expect((await finds(client, thread.id, entered)).slice(0, 2)).toEqual(['OK', true]);
      // What is asked about it is answered as if there were none.
      for (const [operation, real, never] of [
        [POST, { threadId: thread.id, id: randomUUID(), text: 'x' }, { threadId: randomUUID() }],
        [EDIT, { id: said.id, text: 'x', version: 1 }, { id: randomUUID() }],
        [READ, { threadId: thread.id, seq: 1 }, { threadId: randomUUID() }],
        [MOVE, { id: thread.id, body: left.code, version: 2 }, { id: randomUUID() }],
      ] as const) {
        const client = there.C as TestClient;
        const failure = await client.failure(operation, { input: real });
        expect(failure?.extensions.code).toBe('NOT_FOUND');
        expect(failure).toEqual(await client.failure(operation, { input: { ...real, ...never } }));
      }
    },
  );

  it('for the whole Compact stays with everybody, and is listed where it stands', async () => {
    const { left, entered, there, here, both } = await twoBodies();
    const thread = await startThread(both, left, { audience: 'COMPACT' });
    await move(both, thread, entered);
    for (const client of [there.M, there.X, here.O] as TestClient[]) {
      expect((await finds(client, thread.id, left)).slice(0, 2)).toEqual(['OK', false]);
      expect((await finds(client, thread.id, entered)).slice(0, 2)).toEqual(['OK', true]);
    }
    // Whoever speaks in it speaks in the body it stands in.
    const say = { input: { threadId: thread.id, id: randomUUID(), text: 'x' } };
    expect(await (there.M as TestClient).refusal(POST, say)).toBe('FORBIDDEN');
    expect(await (here.M as TestClient).refusal(POST, say)).toBeNull();
  });

  it('keeps its posts, their numbers, and how far each has read', async () => {
    const { left, entered, both, secretariat } = await twoBodies();
    const thread = await startThread(both, left);
    for (const text of ['two', 'three']) await post(both, thread.id, text);
    await secretariat.query(READ, { input: { threadId: thread.id, seq: 2 } });
    const before = (await secretariat.query(THREAD, { id: thread.id })).thread;
    await move(both, thread, entered);
    const after = (await secretariat.query(THREAD, { id: thread.id })).thread;
    expect([after.posts, after.readSeq, after.unread]).toEqual([before.posts, 2, 1]);
    expect((await post(both, thread.id, 'four')).seq).toBe(4);
  });

  it('is looked for where it was for thirty days, by those who may read it where it is', async () => {
    const { left, entered, there, here, both, secretariat } = await twoBodies();
    const third = await server.build.body();
    const thread = await startThread(both, left, { title: 'Gone over' });
    const told = async (client: TestClient, body: BuiltBody) =>
      (await client.query(MOVED, { body: body.code })).threadsMoved.map(
        (one: { thread: { title: string; body: { code: string } } }) => [
          one.thread.title,
          one.thread.body.code,
        ],
      );
    const moved = await move(both, thread, entered);
    for (const client of [both, secretariat, here.O, here.M] as TestClient[])
      expect(await told(client, left)).toEqual([['Gone over', entered.code]]);
    for (const client of [there.C, there.M, here.X] as TestClient[])
      expect(await told(client, left)).toEqual([]);
    const raised = await relabel(both, moved, 'OFFICERS');
    expect(await told(here.M as TestClient, left)).toEqual([]);
    // Moved on, both places lead to where it stands.
    const on = await move(secretariat, raised, third);
    for (const body of [left, entered])
      expect(await told(secretariat, body)).toEqual([['Gone over', third.code]]);
    expect(await told(both, left)).toEqual([]);
    // Back again, nothing is to be looked for.
    await move(secretariat, on, left);
    expect(await told(secretariat, left)).toEqual([]);
    expect(await told(secretariat, third)).toEqual([['Gone over', left.code]]);
    server.clock.set(new Date(Date.now() + 31 * DAY));
    try {
      const later = await server.as(await secretariatPerson());
      expect(await told(later, third)).toEqual([]);
    } finally {
      server.clock.set(undefined);
    }
    const [counted] = await server.db.query<{ count: number }[]>(
      'SELECT count(*)::int AS count FROM thread_move WHERE thread_id = $1',
      [thread.id],
    );
    expect(counted?.count).toBe(3);
  });
});

describe('a thread is moved', () => {
  it('by those who keep order on both sides, and to a body that works', async () => {
    const { left, entered, there, both, secretariat } = await twoBodies();
    const thread = await startThread(both, left);
    const to = (body: BuiltBody, version = 1) => ({ input: { id: thread.id, body: body.code, version } });
    // Here they keep order, there they do not; or the other way round.
    expect(await (there.C as TestClient).refusal(MOVE, to(entered))).toBe('FORBIDDEN');
    expect((await (there.C as TestClient).query(THREAD, { id: thread.id })).thread.viewerCan.move).toBe(
      false,
    );
    expect(await (there.M as TestClient).refusal(MOVE, to(entered))).toBe('FORBIDDEN');
    const dissolved = await server.build.body({ dissolved: '2020-01-01' });
    for (const [body, refusal] of [
      [dissolved, 'CONFLICT'],
      [left, 'CONFLICT'],
      [{ id: '', code: 'NOWHERE' }, 'NOT_FOUND'],
    ] as const)
      expect([body.code, await secretariat.refusal(MOVE, to(body))]).toEqual([body.code, refusal]);
    expect(await both.refusal(MOVE, to(entered, 2))).toBe('STALE');
    const codes = async (client: TestClient): Promise<string[]> =>
      (await client.query(TARGETS, { id: thread.id })).threadMoveTargets.map(
        ({ code }: { code: string }) => code,
      );
    expect(await codes(both)).toEqual([entered.code]);
    expect(await codes(there.C as TestClient)).toEqual([]);
    const all = await codes(secretariat);
    expect(all).toContain(entered.code);
    for (const { code } of [left, dissolved]) expect(all).not.toContain(code);
    expect((await both.query(THREAD, { id: thread.id })).thread.viewerCan.move).toBe(true);
    expect(await both.refusal(MOVE, to(entered))).toBeNull();
  });

  it('once, when two move it at the same moment to different bodies', async () => {
    const { left, entered, both, secretariat } = await twoBodies();
    const third = await server.build.body();
    const thread = await startThread(both, left);
    const answers = await Promise.all(
      (
        [
          [both, entered],
          [secretariat, third],
        ] as const
      ).map(([client, body]) =>
        client.refusal(MOVE, { input: { id: thread.id, body: body.code, version: 1 } }),
      ),
    );
    // Whoever was late either held an old version, or no longer finds the thread.
    expect(answers).toContain(null);
    expect(['STALE', 'NOT_FOUND']).toContain(answers.find((code) => code !== null));
    const listed = async (body: BuiltBody) => titlesOf(await secretariat.query(THREADS, { body: body.code }));
    expect(await listed(left)).toEqual([]);
    expect([...(await listed(entered)), ...(await listed(third))]).toHaveLength(1);
  });

  it('while somebody posts: the post stands in it before, or is refused, and never comes in after by a voice lost', async () => {
    const { left, entered, there, both } = await twoBodies();
    const thread = await startThread(both, left);
    const said = { input: { threadId: thread.id, id: randomUUID(), text: 'On its way' } };
    const [refusal] = await Promise.all([
      (there.M as TestClient).refusal(POST, said),
      move(both, thread, entered),
    ]);
    expect([null, 'NOT_FOUND']).toContain(refusal);
    expect((await both.query(THREAD, { id: thread.id })).thread.lastSeq).toBe(refusal === null ? 2 : 1);
  });

  it('tells its readers how it came where it stands, by whom, and for which entity then', async () => {
    const { left, entered, here, both } = await twoBodies();
    const thread = await startThread(both, left);
    const movesFor = async (client: TestClient) =>
      (await client.query(MOVES, { id: thread.id })).thread.moves;
    expect(await movesFor(both)).toEqual([]);
    const there = await move(both, thread, entered);
    await move(both, await move(both, there, left), entered);
    const { viewer } = await both.query('{ viewer { person { id name } entity { id code } } }');
    const by = { by: { name: viewer.person.name }, entity: { code: viewer.entity.code } };
    const moved = (from: BuiltBody) => expect.objectContaining({ ...by, from: { code: from.code } });
    expect(await movesFor(here.O as TestClient)).toEqual([moved(left), moved(entered), moved(left)]);
    await server.db.query(`UPDATE affiliation SET valid_until = '2020-01-01' WHERE person_id = $1`, [
      viewer.person.id,
    ]);
    expect(await movesFor(here.O as TestClient)).toEqual([moved(left), moved(entered), moved(left)]);
  });

  it('does not tell its guests from where', async () => {
    const { left, entered, both } = await twoBodies();
    const guest = await server.build.guest(left);
    await move(both, { id: guest.threadId, version: 1 }, entered);
    const { thread } = await (await server.as(guest)).query(MOVES, { id: guest.threadId });
    expect(thread.moves).toEqual([expect.objectContaining({ from: null })]);
  });
});

const secretariatPerson = (): Promise<BuiltPerson> => server.build.person({ secretariat: true });
