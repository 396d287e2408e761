import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { next, type TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import { APPOINT, AUDIT, CHANGE_CAPACITY, day, END_SEAT } from './operations.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const STANDING = `{ viewer { standings { body { code } capacities role entities { code } } } }`;
const SEATS = `query ($code: String!, $asOf: Date) { body(code: $code, asOf: $asOf) { seats { capacity entity { code } representations { person { id } role } } } }`;

const secretary = async () => server.as(await server.build.person({ secretariat: true }));
const capacities = async (
  client: Awaited<ReturnType<typeof secretary>>,
  code: string,
  asOf?: string,
): Promise<string[]> =>
  (await client.query(SEATS, { code, asOf })).body.seats.map((seat: { capacity: string }) => seat.capacity);

describe('a seat', () => {
  it('is given by the secretariat alone, from a day on and with a reason', async () => {
    const body = await server.build.body();
    const people = await server.build.everyKind(body);
    const entity = await server.build.entity();
    const input = {
      body: body.code.toLowerCase(),
      entity: entity.code,
      capacity: 'VICE_CHAIR',
      from: day(-3),
      reason: 'Elected at the third meeting',
    };
    for (const kind of ['C', 'V', 'M', 'O', 'X'] as const)
      expect(await (await server.as(people[kind])).refusal(APPOINT, { input })).toBe('FORBIDDEN');
    const client = await server.as(people.S);
    const { appoint } = await client.query(APPOINT, { input });
    expect(appoint).toMatchObject({
      capacity: 'VICE_CHAIR',
      derived: false,
      reason: input.reason,
      period: { from: day(-3), until: null },
      entity: { code: entity.code },
      body: { code: body.code },
    });
    const { audit } = await client.query(AUDIT, { act: 'seat.appointed', text: entity.code });
    expect(audit.edges[0].node).toMatchObject({
      actor: { id: people.S.id },
      subjectId: appoint.id,
      reason: input.reason,
      ip: '127.0.0.1',
      before: null,
    });
    expect(JSON.parse(audit.edges[0].node.after)).toEqual({ from: day(-3), until: null });
  });

  it('may stand beside another capacity of the same entity, but never twice in the same one', async () => {
    const body = await server.build.body();
    const entity = await server.build.entity();
    const client = await secretary();
    const appoint = (capacity: string, from: string) =>
      client.failure(APPOINT, { input: { body: body.code, entity: entity.code, capacity, from } });
    expect(await appoint('CHAIR', day(-10))).toBeNull();
    expect(await appoint('VICE_CHAIR', day(-10))).toBeNull();
    expect((await appoint('CHAIR', day(-1)))?.extensions).toMatchObject({
      code: 'CONFLICT',
      details: { reason: 'overlaps' },
    });
    expect((await appoint('OBSERVER', day()))?.extensions).toMatchObject({
      code: 'CONFLICT',
      details: { reason: 'memberAndObserver' },
    });
    expect(await capacities(client, body.code)).toEqual(['CHAIR', 'VICE_CHAIR']);
  });

  it('of two appointments of the same entity to the same office at the same moment one is refused', async () => {
    const body = await server.build.body();
    const entity = await server.build.entity();
    const clients = [await secretary(), await secretary()];
    const answers = await Promise.all(
      clients.map((client) =>
        client.refusal(APPOINT, {
          input: { body: body.code, entity: entity.code, capacity: 'CHAIR', from: day() },
        }),
      ),
    );
    expect(answers.sort()).toEqual(['CONFLICT', null].sort());
    expect(await capacities(clients[0]!, body.code)).toEqual(['CHAIR']);
  });

  it('ends on a day and stays on record; its end is only ever brought forward', async () => {
    const body = await server.build.body();
    const { entity, seatId, ...person } = await server.build.seated(body, 'CHAIR');
    const client = await secretary();
    const end = (until: string) => client.failure(END_SEAT, { input: { seatId, until, reason: 'Rotation' } });
    expect((await end('2017-12-31'))?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      details: { field: 'until', reason: 'beforeStart' },
    });
    expect(await end(day(10))).toBeNull();
    expect(await capacities(client, body.code)).toEqual(['CHAIR']);
    expect((await end(day(20)))?.extensions).toMatchObject({
      code: 'CONFLICT',
      details: { reason: 'seatOver', until: day(10) },
    });
    expect(await end(day())).toBeNull();
    expect((await end(day()))?.extensions.code).toBe('CONFLICT');
    expect(await capacities(client, body.code)).toEqual([]);
    expect(await capacities(client, body.code, day(-1))).toEqual(['CHAIR']);
    expect((await (await server.as(person)).query(STANDING)).viewer.standings).toEqual([]);
    expect(
      (await client.query(SEATS, { code: body.code, asOf: day(-1) })).body.seats[0].representations,
    ).toEqual([{ person: { id: person.id }, role: 'REPRESENTATIVE' }]);
    expect(entity.code).toBeTruthy();
  });

  it('that ends leaves nobody speaking from it, even if the entity comes back', async () => {
    const body = await server.build.body();
    const { entity, seatId, ...person } = await server.build.seated(body, 'MEMBER');
    const client = await secretary();
    await client.query(END_SEAT, { input: { seatId, until: day(), reason: 'Left the group' } });
    await client.query(APPOINT, {
      input: { body: body.code, entity: entity.code, capacity: 'MEMBER', from: day() },
    });
    expect((await (await server.as(person)).query(STANDING)).viewer.standings).toEqual([]);
  });

  it('that is one of two leaves the other, and those who speak from it', async () => {
    const body = await server.build.body();
    const { entity, seatId, ...person } = await server.build.seated(body, 'CHAIR');
    await server.build.seat(entity, body, 'MEMBER');
    await (await secretary()).query(END_SEAT, { input: { seatId, until: day(), reason: 'Rotation' } });
    expect((await (await server.as(person)).query(STANDING)).viewer.standings).toEqual([
      {
        body: { code: body.code },
        capacities: ['MEMBER'],
        role: 'REPRESENTATIVE',
        entities: [{ code: entity.code }],
      },
    ]);
  });

  it('changes its capacity by a dated new seat, never by being written over', async () => {
    const body = await server.build.body();
    const { seatId, ...person } = await server.build.seated(body, 'MEMBER');
    const client = await secretary();
    const input = { seatId, capacity: 'OBSERVER', from: day(), reason: 'At its own request' };
    for (const kind of ['C', 'M'] as const) {
      const other = kind === 'M' ? person : await server.build.seated(body, 'CHAIR');
      expect(await (await server.as(other)).refusal(CHANGE_CAPACITY, { input })).toBe('FORBIDDEN');
    }
    expect(
      (await client.failure(CHANGE_CAPACITY, { input: { ...input, capacity: 'MEMBER' } }))?.extensions
        .details,
    ).toMatchObject({ field: 'capacity', reason: 'sameCapacity' });
    const { changeCapacity } = await client.query(CHANGE_CAPACITY, { input });
    expect(changeCapacity).toMatchObject({ capacity: 'OBSERVER', period: { from: day(), until: null } });
    expect(changeCapacity.id).not.toBe(seatId);
    expect(await capacities(client, body.code, day(-1))).toContain('MEMBER');
    expect((await (await server.as(person)).query(STANDING)).viewer.standings[0]).toMatchObject({
      capacities: ['OBSERVER'],
      role: 'REPRESENTATIVE',
    });
    expect(await client.refusal(CHANGE_CAPACITY, { input })).toBe('CONFLICT');
  });

  it('in the Committee follows from the rules: nobody is appointed member there, and nobody ends it', async () => {
    const committee = await server.build.body({ kind: 'COMMITTEE' });
    const entity = await server.build.entity();
    const client = await secretary();
    const input = { body: committee.code, entity: entity.code, from: day(), capacity: 'MEMBER' };
    expect((await client.failure(APPOINT, { input }))?.extensions).toMatchObject({
      code: 'CONFLICT',
      details: { reason: 'derivedComposition' },
    });
    expect(await client.refusal(APPOINT, { input: { ...input, capacity: 'CHAIR' } })).toBeNull();
    const { body } = await client.query(
      `query ($code: String!) { body(code: $code) { seats { id derived entity { code } capacity } } }`,
      { code: committee.code },
    );
    const own = body.seats.filter((seat: { entity: { code: string } }) => seat.entity.code === entity.code);
    expect(own.map((seat: { capacity: string; derived: boolean }) => [seat.capacity, seat.derived])).toEqual([
      ['CHAIR', false],
      ['MEMBER', true],
    ]);
    expect(
      (await client.failure(END_SEAT, { input: { seatId: own[1].id, until: day(), reason: 'No' } }))
        ?.extensions,
    ).toMatchObject({ code: 'CONFLICT', details: { reason: 'derivedComposition' } });
  });

  it('in the Committee is a member’s for an observer of the Compact as long as it holds an office in a working group', async () => {
    const committee = await server.build.body({ kind: 'COMMITTEE', established: '2018-12-06' });
    const groups = [await server.build.body(), await server.build.body()];
    const observer = await server.build.entity({ status: 'OBSERVER' });
    await server.build.seat(observer, groups[0]!, 'CHAIR', { from: '2019-01-01', until: '2021-01-01' });
    await server.build.seat(observer, groups[1]!, 'VICE_CHAIR', { from: '2020-01-01', until: '2022-01-01' });
    const client = await secretary();
    const asWhat = async (asOf: string): Promise<string[]> =>
      (await client.query(SEATS, { code: committee.code, asOf })).body.seats
        .filter((seat: { entity: { code: string } }) => seat.entity.code === observer.code)
        .map((seat: { capacity: string }) => seat.capacity);
    expect(await asWhat('2018-12-31')).toEqual(['OBSERVER']);
    expect(await asWhat('2019-06-01')).toEqual(['MEMBER']);
    expect(await asWhat('2020-06-01')).toEqual(['MEMBER']);
    expect(await asWhat('2022-01-01')).toEqual(['OBSERVER']);
    expect(await asWhat('2018-12-05')).toEqual([]);
  });

  it('cannot begin before the body or in one that is dissolved, nor for an entity that has left', async () => {
    const client = await secretary();
    const entity = await server.build.entity();
    const [young, gone] = [
      await server.build.body({ established: '2025-01-01' }),
      await server.build.body({ dissolved: '2020-01-01' }),
    ];
    const reason = async (body: string, who: string, from: string) =>
      (await client.failure(APPOINT, { input: { body, entity: who, capacity: 'MEMBER', from } }))?.extensions
        .details.reason;
    expect(await reason(young.code, entity.code, '2024-12-31')).toBe('beforeEstablished');
    expect(await reason(gone.code, entity.code, day())).toBe('bodyDissolved');
    const left = await server.build.entity();
    await server.db.query(`UPDATE entity SET valid_until = '2021-01-01' WHERE id = $1`, [left.id]);
    expect(await reason(young.code, left.code, day())).toBe('entityLeft');
    expect(
      (
        await client.failure(APPOINT, {
          input: { body: 'NOWHERE', entity: entity.code, capacity: 'MEMBER', from: day() },
        })
      )?.extensions.code,
    ).toBe('NOT_FOUND');
    for (const bad of [
      { from: '2025-02-30' },
      { capacity: 'KING' },
      { entity: '' },
      { reason: 'x'.repeat(2001) },
    ]) {
      const input = { body: young.code, entity: entity.code, capacity: 'MEMBER', from: day(), ...bad };
      expect(await client.refusal(APPOINT, { input })).toBe('INVALID_INPUT');
    }
  });

  it('that ends takes the open browsers of its people out of the body at once, and tells them', async () => {
    const body = await server.build.body();
    const { seatId, ...person } = await server.build.seated(body, 'MEMBER');
    const socket = await server.socket(await server.as(person));
    const told = next(socket, 'standing.changed');
    const changed = next(socket, 'body.changed');
    await (await secretary()).query(END_SEAT, { input: { seatId, until: day(), reason: 'Left the group' } });
    await server.deliverEvents();
    await told;
    expect(await changed).toEqual({ bodyId: body.id });
  });
});
