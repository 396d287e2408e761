import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import { ASK, DISSOLVE, FOUND, RENAME, REQUESTS, SET_OPTIONS, day } from './operations.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const secretary = async () => server.as(await server.build.person({ secretariat: true }));
const code = (): string => `G${Math.random().toString(36).slice(2, 9).toUpperCase()}`;
const BODY = `query ($code: String!, $asOf: Date) { body(code: $code, asOf: $asOf) { version name { en } dissolved successors { code } predecessors { code } seats { entity { code } } viewerCan { post convene requestSeat appoint administer } } }`;

describe('a body', () => {
  it('is founded by the secretariat, under a code of its own, and carries on the work of others', async () => {
    const old = await server.build.body();
    const people = await server.build.everyKind(old);
    const input = {
      code: code(),
      kind: 'TASK_TEAM',
      name: { en: 'Borders', fr: ' Frontières ' },
      established: day(-1),
      predecessors: [old.code],
    };
    for (const kind of ['C', 'V', 'M', 'O', 'X'] as const)
      expect(await (await server.as(people[kind])).refusal(FOUND, { input })).toBe('FORBIDDEN');
    const client = await server.as(people.S);
    const { foundBody } = await client.query(FOUND, { input });
    expect(foundBody).toMatchObject({
      code: input.code,
      version: 1,
      name: { en: 'Borders', fr: 'Frontières' },
      predecessors: [{ code: old.code }],
      viewerCan: { administer: true },
    });
    expect((await client.query(BODY, { code: old.code })).body.successors).toEqual([{ code: input.code }]);
    expect((await client.failure(FOUND, { input }))?.extensions).toMatchObject({
      code: 'CONFLICT',
      details: { reason: 'codeTaken' },
    });
    expect((await client.query(BODY, { code: input.code.toLowerCase() })).body.name.en).toBe('Borders');
  });

  it('cannot be founded with a code that is none, an empty name, an unknown pillar or predecessor', async () => {
    const client = await secretary();
    const input = { code: code(), kind: 'WORKING_GROUP', name: { en: 'A' }, established: day() };
    for (const [bad, expected] of [
      [{ code: 'wg 9' }, 'INVALID_INPUT'],
      [{ name: { en: '  ' } }, 'INVALID_INPUT'],
      [{ name: { en: 'x'.repeat(301) } }, 'INVALID_INPUT'],
      [{ name: { en: 'A', fr: 'x'.repeat(301) } }, 'INVALID_INPUT'],
      [{ established: '2026-13-01' }, 'INVALID_INPUT'],
      [{ pillar: 'P9' }, 'NOT_FOUND'],
      [{ predecessors: ['NOWHERE'] }, 'NOT_FOUND'],
    ] as const) {
      expect([bad, await client.refusal(FOUND, { input: { ...input, ...bad } })]).toEqual([bad, expected]);
    }
  });

  it('of kind Committee exists once, because its composition is derived from the whole Compact', async () => {
    await server.build.body({ kind: 'COMMITTEE' });
    const client = await secretary();
    const input = { code: code(), kind: 'COMMITTEE', name: { en: 'Another' }, established: day() };
    expect((await client.failure(FOUND, { input }))?.extensions.details.reason).toBe('oneCommittee');
  });

  it('is renamed from a day on, and keeps on record what it was called before', async () => {
    const body = await server.build.body();
    const { S, C } = await server.build.everyKind(body);
    const input = { body: body.code, name: { en: 'A new name' }, from: day(-10) };
    expect(await (await server.as(C)).refusal(RENAME, { input })).toBe('FORBIDDEN');
    const client = await server.as(S);
    const { renameBody } = await client.query(RENAME, { input });
    expect(renameBody.name.en).toBe('A new name');
    expect(renameBody.names).toEqual([
      { name: { en: `Body ${body.code}` }, period: { from: '2018-01-01', until: day(-10) } },
      { name: { en: 'A new name' }, period: { from: day(-10), until: null } },
    ]);
    const nameOn = async (asOf: string): Promise<string> =>
      (await client.query(BODY, { code: body.code, asOf })).body.name.en;
    expect(await nameOn(day(-11))).toBe(`Body ${body.code}`);
    expect(await nameOn(day(-10))).toBe('A new name');
    expect(
      (await client.failure(RENAME, { input: { ...input, from: day(-20) } }))?.extensions.details.reason,
    ).toBe('beforeCurrentName');
    const corrected = await client.query(RENAME, { input: { ...input, name: { en: 'Spelt rightly' } } });
    expect(corrected.renameBody.names.map((one: { name: { en: string } }) => one.name.en)).toEqual([
      `Body ${body.code}`,
      'Spelt rightly',
    ]);
  });

  it('lets observers speak or not, as the secretariat sets; a stale version is refused', async () => {
    const body = await server.build.body();
    const { S, C, O } = await server.build.everyKind(body);
    const [client, observer] = [await server.as(S), await server.as(O)];
    const { body: before } = await client.query(BODY, { code: body.code });
    const input = { body: body.code, observersMaySpeak: true, version: before.version };
    expect(await (await server.as(C)).refusal(SET_OPTIONS, { input })).toBe('FORBIDDEN');
    expect((await observer.query(BODY, { code: body.code })).body.viewerCan.post).toBe(false);
    expect((await client.query(SET_OPTIONS, { input })).setBodyOptions).toEqual({
      observersMaySpeak: true,
      version: before.version + 1,
    });
    expect((await observer.query(BODY, { code: body.code })).body.viewerCan.post).toBe(true);
    expect((await client.failure(SET_OPTIONS, { input }))?.extensions).toMatchObject({
      code: 'STALE',
      details: { currentVersion: before.version + 1 },
    });
  });

  it('is dissolved with its seats, with whatever is said in it, and with what was asked of it', async () => {
    const [body, successor] = [await server.build.body(), await server.build.body()];
    const { S, C } = await server.build.everyKind(body);
    const asker = await server.as(await server.build.person({ focalPoint: true }));
    await asker.query(ASK, {
      input: { body: body.code, capacity: 'MEMBER', motivation: 'We would like to join.' },
    });
    const input = { body: body.code, on: day(), successors: [successor.code], reason: 'Merged' };
    const [client, chair] = [await server.as(S), await server.as(C)];
    expect(await chair.refusal(DISSOLVE, { input })).toBe('FORBIDDEN');
    expect((await chair.query(BODY, { code: body.code })).body.viewerCan).toMatchObject({
      post: true,
      convene: true,
    });
    expect((await client.query(DISSOLVE, { input })).dissolveBody).toEqual({
      dissolved: day(),
      seats: [],
      successors: [{ code: successor.code }],
    });
    expect((await chair.query(BODY, { code: body.code })).body.viewerCan).toEqual({
      post: false,
      convene: false,
      requestSeat: false,
      appoint: false,
      administer: false,
    });
    expect((await client.query(BODY, { code: body.code })).body.viewerCan).toMatchObject({
      appoint: false,
      convene: false,
    });
    expect((await client.query(BODY, { code: body.code, asOf: day(-1) })).body.seats).toHaveLength(4);
    expect((await chair.query('{ viewer { standings { body { code } } } }')).viewer.standings).toEqual([]);
    const { seatRequests } = await asker.query(REQUESTS, {});
    expect(seatRequests.edges[0].node).toMatchObject({ state: 'DECLINED', body: { code: body.code } });
    expect((await client.failure(DISSOLVE, { input }))?.extensions.details.reason).toBe('bodyDissolved');
    const codes = async (includeDissolved: boolean): Promise<string[]> =>
      (
        await client.query(
          'query ($all: Boolean) { bodies(first: 100, includeDissolved: $all) { edges { node { code } } } }',
          { all: includeDissolved },
        )
      ).bodies.edges.map((edge: { node: { code: string } }) => edge.node.code);
    expect(await codes(false)).not.toContain(body.code);
    expect(await codes(true)).toContain(body.code);
  });

  it('that is to be dissolved later is worked in until then', async () => {
    const body = await server.build.body();
    const { S, C } = await server.build.everyKind(body);
    const client = await server.as(S);
    await client.query(DISSOLVE, { input: { body: body.code, on: day(5), reason: 'Its mandate runs out' } });
    expect((await (await server.as(C)).query(BODY, { code: body.code })).body.viewerCan.convene).toBe(true);
    server.clock.set(`${day(5)}T00:00:00Z`);
    try {
      expect((await (await server.as(C)).query(BODY, { code: body.code })).body.viewerCan.convene).toBe(
        false,
      );
    } finally {
      server.clock.set(undefined);
    }
  });

  it('cannot be dissolved before it began or in favour of itself, and the Committee not at all', async () => {
    const client = await secretary();
    const body = await server.build.body({ established: '2025-01-01' });
    const reason = async (input: Record<string, unknown>) =>
      (await client.failure(DISSOLVE, { input: { body: body.code, on: day(), reason: 'x', ...input } }))
        ?.extensions.details.reason;
    expect(await reason({ on: '2024-12-31' })).toBe('beforeEstablished');
    expect(await reason({ successors: [body.code] })).toBe('itself');
    expect(await reason({ body: (await server.build.body({ kind: 'COMMITTEE' })).code })).toBe(
      'committeeStays',
    );
    expect(await reason({ reason: '' })).toBe('isNotEmpty');
  });

  it('stands under its pillar only while it exists', async () => {
    const client = await secretary();
    await server.db.query(
      `INSERT INTO pillar (id, code, number, title, short_title) VALUES (gen_random_uuid(), 'P1', 1, '{"en":"One"}', '{"en":"One"}') ON CONFLICT DO NOTHING`,
    );
    const input = {
      code: code(),
      kind: 'WORKING_GROUP',
      name: { en: 'Under a pillar' },
      established: day(),
      pillar: 'p1',
    };
    expect((await client.query(FOUND, { input })).foundBody.pillar).toEqual({ code: 'P1' });
    const bodies = async (): Promise<{ code: string }[]> =>
      (await client.query('{ pillars { edges { node { bodies { code } } } } }')).pillars.edges[0].node.bodies;
    expect(await bodies()).toContainEqual({ code: input.code });
    await client.query(DISSOLVE, { input: { body: input.code, on: day(), reason: 'Founded by mistake' } });
    expect(await bodies()).not.toContainEqual({ code: input.code });
  });
});
