import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import { CONVOCATION, DRAFT, draft, MEETING, MEETINGS } from './operations.js';
import { setting } from './setting.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe('a draft of a meeting', () => {
  it('exists for those who may run meetings of the body, and for nobody else in any way', async () => {
    const { body, clients } = await setting(server);
    const { id } = await draft(clients.V, body);
    const NEXT = 'query ($code: String!) { body(code: $code) { nextMeeting { id } } }';
    for (const kind of ['S', 'C', 'V', 'M', 'O', 'X'] as const) {
      const runs = ['S', 'C', 'V'].includes(kind);
      const client = clients[kind];
      expect([kind, await client.refusal(MEETING, { id })]).toEqual([kind, runs ? null : 'NOT_FOUND']);
      const { meetings } = await client.query(MEETINGS, { body: body.code });
      expect([kind, meetings.totalCount, meetings.edges.length]).toEqual([kind, runs ? 1 : 0, runs ? 1 : 0]);
      expect((await client.fetch(`/meetings/${id}.ics`)).status).toBe(runs ? 200 : 404);
      expect((await client.query(NEXT, { code: body.code })).body.nextMeeting).toBeNull();
      expect(await client.refusal(CONVOCATION, { meeting: id })).toBe(runs ? null : 'NOT_FOUND');
    }
    expect(await server.anonymous.refusal(MEETING, { id })).toBe('UNAUTHENTICATED');
  });

  it('is made by those who may run meetings of the body that hosts it, while that body exists', async () => {
    const { body, clients } = await setting(server);
    const gone = await server.build.body({ dissolved: '2020-01-01' });
    const input = {
      body: body.code,
      title: 'A meeting',
      startsAt: '2027-03-01T09:00:00Z',
      endsAt: '2027-03-01T11:00:00Z',
      timeZone: 'Europe/Vienna',
    };
    expect(await clients.M.refusal(DRAFT, { input })).toBe('FORBIDDEN');
    expect(await clients.X.refusal(DRAFT, { input })).toBe('FORBIDDEN');
    expect(await clients.C.refusal(DRAFT, { input: { ...input, body: 'NO-SUCH' } })).toBe('NOT_FOUND');
    expect(
      (await clients.S.failure(DRAFT, { input: { ...input, body: gone.code } }))?.extensions.details.reason,
    ).toBe('bodyDissolved');
    expect(await clients.C.refusal(DRAFT, { input })).toBeNull();
  });

  it('is refused with what is wrong when its time, zone, link or label makes no sense', async () => {
    const { body, clients } = await setting(server);
    const input = {
      body: body.code,
      title: 'A meeting',
      startsAt: '2027-03-01T09:00:00Z',
      endsAt: '2027-03-01T11:00:00Z',
      timeZone: 'Europe/Vienna',
    };
    const reason = async (over: Record<string, unknown>): Promise<unknown> => {
      const failure = await clients.C.failure(DRAFT, { input: { ...input, ...over } });
      return (
        failure && [
          failure.extensions.code,
          failure.extensions.details.field,
          failure.extensions.details.reason,
        ]
      );
    };
    expect(await reason({ endsAt: '2027-03-01T09:00:00Z' })).toEqual([
      'INVALID_INPUT',
      'endsAt',
      'notAfterStart',
    ]);
    expect(await reason({ endsAt: '2027-04-01T09:00:00Z' })).toEqual(['INVALID_INPUT', 'endsAt', 'tooLong']);
    expect(await reason({ startsAt: '9027-03-01T09:00:00Z', endsAt: '9027-03-01T10:00:00Z' })).toEqual([
      'INVALID_INPUT',
      'startsAt',
      'outOfRange',
    ]);
    expect(await reason({ timeZone: 'Europe/Atlantis' })).toEqual([
      'INVALID_INPUT',
      'timeZone',
      'isTimeZone',
    ]);
    expect(await reason({ title: '   ' })).toEqual(['INVALID_INPUT', 'title', 'matches']);
    expect(await reason({ link: 'javascript:alert(1)' })).toEqual(['INVALID_INPUT', 'link', 'isUrl']);
    expect(await reason({ jointBodies: [body.code] })).toEqual(['INVALID_INPUT', 'jointBodies', 'isHost']);
    expect(
      (await clients.C.failure(DRAFT, { input: { ...input, startsAt: 'tomorrow' } }))?.extensions.code,
    ).toBe('INVALID_INPUT');
    expect(await reason({ link: 'https://meet.example/room?x=1', place: null })).toBeNull();
  });
});
