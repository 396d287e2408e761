import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { next, type TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import { ADD_ENTITY, AUDIT, UPDATE_ENTITY, day } from './operations.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const code = (): string => `N${Math.random().toString(36).slice(2, 9).toUpperCase()}`;
const ENTITY = `query ($code: String!, $asOf: Date) { entity(code: $code) { version confirmed compactStatus period { from until } seats(asOf: $asOf) { capacity body { code } } people { id } viewerCan { edit } } }`;

describe('the roster', () => {
  it('is kept by the secretariat; what it has not confirmed is not shown as confirmed', async () => {
    const [secretary, focal] = [
      await server.as(await server.build.person({ secretariat: true })),
      await server.as(await server.build.person({ focalPoint: true })),
    ];
    const input = {
      code: code(),
      acronym: { en: 'NEW' },
      name: { en: 'New Organisation', fr: 'Nouvelle organisation' },
      kind: 'UN agency',
      compactStatus: 'OBSERVER',
      from: '2026-01-01',
    };
    expect(await focal.refusal(ADD_ENTITY, { input })).toBe('FORBIDDEN');
    expect((await secretary.query(ADD_ENTITY, { input })).addEntity).toMatchObject({
      code: input.code,
      version: 1,
      confirmed: false,
      compactStatus: 'OBSERVER',
      period: { from: '2026-01-01', until: null },
    });
    expect(
      (await secretary.failure(ADD_ENTITY, { input: { ...input, code: input.code } }))?.extensions.details
        .reason,
    ).toBe('codeTaken');
    expect(await secretary.refusal(ADD_ENTITY, { input: { ...input, code: 'has space' } })).toBe(
      'INVALID_INPUT',
    );
    const change = {
      input: { code: input.code.toLowerCase(), version: 1, name: { en: 'Renamed' }, confirmed: true },
    };
    expect(await focal.refusal(UPDATE_ENTITY, change)).toBe('FORBIDDEN');
    expect((await focal.query(ENTITY, { code: input.code })).entity.viewerCan.edit).toBe(false);
    expect((await secretary.query(UPDATE_ENTITY, change)).updateEntity).toMatchObject({
      version: 2,
      name: { en: 'Renamed' },
      confirmed: true,
      compactStatus: 'OBSERVER',
    });
    expect(await secretary.refusal(UPDATE_ENTITY, change)).toBe('STALE');
    const { audit } = await secretary.query(AUDIT, { act: 'entity.updated', text: input.code });
    expect([
      JSON.parse(audit.edges[0].node.before).name.en,
      JSON.parse(audit.edges[0].node.after).name.en,
    ]).toEqual(['New Organisation', 'Renamed']);
  });

  it('shows only entities of high confidence as confirmed', async () => {
    const client = await server.as(await server.build.person());
    for (const confidence of ['HIGH', 'MEDIUM', 'LOW'] as const) {
      const entity = await server.build.entity({ confidence });
      expect((await client.query(ENTITY, { code: entity.code })).entity.confirmed).toBe(
        confidence === 'HIGH',
      );
    }
  });

  it('dates a change of status, so that the Committee of an earlier day stays what it was', async () => {
    const committee = await server.build.body({ kind: 'COMMITTEE', established: '2018-12-06' });
    const entity = await server.build.entity({ status: 'OBSERVER' });
    const secretary = await server.as(await server.build.person({ secretariat: true }));
    const asWhat = async (asOf: string): Promise<string[]> =>
      (await secretary.query(ENTITY, { code: entity.code, asOf })).entity.seats
        .filter((seat: { body: { code: string } }) => seat.body.code === committee.code)
        .map((seat: { capacity: string }) => seat.capacity);
    const change = (version: number, compactStatus: string, statusFrom: string) =>
      secretary.failure(UPDATE_ENTITY, { input: { code: entity.code, version, compactStatus, statusFrom } });
    expect(await change(1, 'MEMBER', '2022-01-01')).toBeNull();
    expect((await change(2, 'OBSERVER', '2021-01-01'))?.extensions.details).toMatchObject({
      field: 'statusFrom',
      reason: 'beforeStart',
    });
    expect(await change(2, 'OBSERVER', '2024-01-01')).toBeNull();
    expect(await asWhat('2018-12-05')).toEqual([]);
    expect(await asWhat('2021-12-31')).toEqual(['OBSERVER']);
    expect(await asWhat('2022-01-01')).toEqual(['MEMBER']);
    expect(await asWhat('2024-01-01')).toEqual(['OBSERVER']);
  });

  it('lets an entity leave on a day: its seats and everything its people may do end with it', async () => {
    const body = await server.build.body();
    const { entity, ...person } = await server.build.seated(body, 'CHAIR');
    const secretary = await server.as(await server.build.person({ secretariat: true }));
    const client = await server.as(person);
    const socket = await server.socket(client);
    const told = next(socket, 'standing.changed');
    const leave = (over: object) =>
      secretary.failure(UPDATE_ENTITY, { input: { code: entity.code, version: 1, until: day(), ...over } });
    expect((await leave({}))?.extensions.details).toMatchObject({ field: 'reason', reason: 'required' });
    expect(await leave({ reason: 'Merged into another' })).toBeNull();
    await server.deliverEvents();
    await told;
    expect(await client.refusal('{ bodies { edges { node { code } } } }')).toBe('FORBIDDEN');
    const seats = async (asOf: string): Promise<unknown[]> =>
      (
        await secretary.query(
          'query ($code: String!, $asOf: Date) { body(code: $code, asOf: $asOf) { seats { id } } }',
          { code: body.code, asOf },
        )
      ).body.seats;
    expect([(await seats(day(-1))).length, (await seats(day())).length]).toEqual([1, 0]);
  });
});
