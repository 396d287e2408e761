import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const SEATS = `query ($code: String!, $asOf: Date) { body(code: $code, asOf: $asOf) { name { en } asOf seats { entity { code } capacity period { from until } } officers { entity { code } } } }`;

describe('bodies', () => {
  it('show the seats of the day that is asked for', async () => {
    const body = await server.build.body();
    const [early, late] = [await server.build.entity(), await server.build.entity()];
    await server.build.seat(early, body, 'CHAIR', { from: '2019-01-01', until: '2021-01-01' });
    await server.build.seat(late, body, 'CHAIR', { from: '2021-01-01' });
    const client = await server.as(await server.build.person());
    const chairs = async (asOf?: string): Promise<string[]> =>
      (await client.query(SEATS, { code: body.code, asOf })).body.officers.map(
        (seat: { entity: { code: string } }) => seat.entity.code,
      );
    expect(await chairs('2020-06-01')).toEqual([early.code]);
    expect(await chairs('2021-01-01')).toEqual([late.code]);
    expect(await chairs()).toEqual([late.code]);
    expect(await chairs('2018-06-01')).toEqual([]);
    expect(await client.refusal(SEATS, { code: body.code, asOf: '2020-02-31' })).toBe('INVALID_INPUT');
  });

  it('are hidden from someone who is not signed in and from someone who belongs to no entity', async () => {
    const body = await server.build.body();
    const [insider, outsider] = [await server.build.person(), await server.build.person({ entity: null })];
    expect(await server.anonymous.refusal(SEATS, { code: body.code })).toBe('UNAUTHENTICATED');
    expect(await (await server.as(outsider)).refusal(SEATS, { code: body.code })).toBe('FORBIDDEN');
    expect(await (await server.as(insider)).refusal(SEATS, { code: body.code })).toBeNull();
  });

  it('of kind Committee seat every entity of the Compact without anyone maintaining it', async () => {
    const committee = await server.build.body({ kind: 'COMMITTEE', established: '2018-12-06' });
    const [member, observer] = [
      await server.build.entity(),
      await server.build.entity({ status: 'OBSERVER' }),
    ];
    const client = await server.as(await server.build.person());
    const { body } = await client.query(SEATS, { code: committee.code });
    const capacityOf = (code: string): string[] =>
      body.seats
        .filter((seat: { entity: { code: string } }) => seat.entity.code === code)
        .map((seat: { capacity: string }) => seat.capacity);
    expect(capacityOf(member.code)).toEqual(['MEMBER']);
    expect(capacityOf(observer.code)).toEqual(['OBSERVER']);
  });
});
