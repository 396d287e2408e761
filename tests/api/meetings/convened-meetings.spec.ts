import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestServer } from '@concert/testing';
import { day } from '../governance/operations.js';
import { startTestServer } from '../server.js';
import { CANCEL, convened, draft, MEETING, MEETINGS, seen, UPDATE } from './operations.js';
import { listen, setting, type Told } from './setting.js';

let server: TestServer;
let toldOf: (meetingId: string) => Promise<Told[]>;
beforeAll(async () => {
  server = await startTestServer();
  toldOf = listen(server);
});
afterAll(() => server.stop());

describe('a convened meeting', () => {
  it('is changed by those who run it, one at a time, and those in its convocation are told again', async () => {
    const { body, people, clients } = await setting(server);
    const meeting = await convened(clients.C, body);
    const input = { id: meeting.id, version: meeting.version, place: 'Room 7' };
    expect(await clients.M.refusal(UPDATE, { input })).toBe('FORBIDDEN');
    expect(await clients.X.refusal(UPDATE, { input })).toBe('NOT_FOUND');
    const answers = await Promise.all(
      [clients.C, clients.V].map((client) => client.refusal(UPDATE, { input })),
    );
    expect(answers.sort()).toEqual(['STALE', null].sort());
    expect((await seen(clients.O, meeting.id)).place).toBe('Room 7');
    const [first, second, ...more] = await toldOf(meeting.id);
    expect([first?.event, second?.event, more]).toEqual(['convened', 'rescheduled', []]);
    expect(second?.personIds).toEqual(expect.arrayContaining([people.O.id, people.M.id]));
    expect(second?.personIds).not.toContain(people.X.id);
  });

  it('is taken away at once from those its new label keeps out', async () => {
    const { body, clients } = await setting(server);
    const meeting = await convened(clients.C, body);
    expect(await clients.O.refusal(MEETING, { id: meeting.id })).toBeNull();
    const changed = (
      await clients.C.query(UPDATE, {
        input: { id: meeting.id, version: meeting.version, audience: 'OFFICERS' },
      })
    ).updateMeeting;
    expect(changed.number).toBe(1);
    for (const client of [clients.O, clients.M]) {
      expect(await client.refusal(MEETING, { id: meeting.id })).toBe('NOT_FOUND');
      expect((await client.query(MEETINGS, { body: body.code })).meetings.totalCount).toBe(0);
      expect((await client.fetch(`/meetings/${meeting.id}.ics`)).status).toBe(404);
    }
    expect(await clients.V.refusal(MEETING, { id: meeting.id })).toBeNull();
  });

  it('is moved to another time ahead, never into the past', async () => {
    const { body, clients } = await setting(server);
    const { id, version } = await convened(clients.C, body);
    const past = { startsAt: '2025-03-01T09:00:00Z', endsAt: '2025-03-01T11:00:00Z' };
    const failure = await clients.C.failure(UPDATE, { input: { id, version, ...past } });
    expect(failure?.extensions.details).toMatchObject({ field: 'endsAt', reason: 'inThePast' });
    const ahead = { startsAt: `${day(100)}T09:00:00Z`, endsAt: `${day(100)}T11:00:00Z` };
    expect(await clients.C.refusal(UPDATE, { input: { id, version, ...ahead } })).toBeNull();
  });

  it('loses its place and link by null, and keeps what is not given', async () => {
    const { body, clients } = await setting(server);
    const meeting = await convened(clients.C, body, { link: 'https://meet.example/x' });
    const { updateMeeting } = await clients.C.query(
      `mutation ($input: UpdateMeetingInput!) { updateMeeting(input: $input) { place link title version } }`,
      { input: { id: meeting.id, version: meeting.version, place: null } },
    );
    expect(updateMeeting).toEqual({
      place: null,
      link: 'https://meet.example/x',
      title: meeting.title,
      version: meeting.version + 1,
    });
  });

  it('is cancelled with a reason that everyone who could see it reads; a cancelled draft stays unknown', async () => {
    const { body, clients } = await setting(server);
    const meeting = await convened(clients.C, body);
    expect(
      await clients.M.refusal(CANCEL, {
        input: { id: meeting.id, version: meeting.version, reason: 'No quorum' },
      }),
    ).toBe('FORBIDDEN');
    expect(
      await clients.C.refusal(CANCEL, { input: { id: meeting.id, version: meeting.version, reason: '  ' } }),
    ).toBe('INVALID_INPUT');
    const answers = await Promise.all(
      [clients.C, clients.V].map((client) =>
        client.refusal(CANCEL, { input: { id: meeting.id, version: meeting.version, reason: 'No quorum' } }),
      ),
    );
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    const { meeting: cancelled } = await clients.O.query(
      'query ($id: ID!) { meeting(id: $id) { state cancelReason viewerCan { edit } } }',
      { id: meeting.id },
    );
    expect(cancelled).toEqual({ state: 'CANCELLED', cancelReason: 'No quorum', viewerCan: { edit: false } });
    expect(
      (
        await clients.C.failure(UPDATE, {
          input: { id: meeting.id, version: meeting.version + 1, title: 'On again' },
        })
      )?.extensions.code,
    ).toBe('CONFLICT');

    expect((await toldOf(meeting.id)).map((told) => told.event)).toEqual(['convened', 'cancelled']);

    const quiet = await draft(clients.C, body);
    await clients.C.query(CANCEL, { input: { id: quiet.id, version: quiet.version, reason: 'Not needed' } });
    expect(await clients.M.refusal(MEETING, { id: quiet.id })).toBe('NOT_FOUND');
    expect(await clients.V.refusal(MEETING, { id: quiet.id })).toBeNull();
    expect(await toldOf(quiet.id)).toEqual([]);
  });

  it('disappears for a person whose seat ends, from that day on', async () => {
    const { body, people, clients } = await setting(server);
    const meeting = await convened(clients.C, body);
    expect(await clients.M.refusal(MEETING, { id: meeting.id })).toBeNull();
    await server.db.query(`UPDATE seat SET valid_until = '2022-01-01' WHERE id = $1`, [people.M.seatId]);
    expect(await clients.M.refusal(MEETING, { id: meeting.id })).toBe('NOT_FOUND');
    expect((await clients.M.query(MEETINGS, { body: body.code })).meetings.totalCount).toBe(0);
  });
});

describe('the list of meetings', () => {
  it('goes page by page in both directions and within a period', async () => {
    const { body, clients } = await setting(server);
    for (const hours of [24, 48, 72, 96, 120])
      await convened(clients.C, body, { title: `In ${hours} hours` }, hours);
    const titles = async (variables: Record<string, unknown>): Promise<string[]> =>
      (await clients.M.query(MEETINGS, { body: body.code, ...variables })).meetings.edges.map(
        (edge: { node: { title: string } }) => edge.node.title,
      );
    const first = (await clients.M.query(MEETINGS, { body: body.code, first: 2 })).meetings;
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(await titles({ first: 2, after: first.pageInfo.endCursor })).toEqual([
      'In 72 hours',
      'In 96 hours',
    ]);
    expect(await titles({ first: 2, latestFirst: true })).toEqual(['In 120 hours', 'In 96 hours']);
    const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
    expect(await titles({ from: inHours(60), to: inHours(90) })).toEqual(['In 72 hours']);
    expect(await clients.M.refusal(MEETINGS, { body: body.code, after: 'rubbish' })).toBe('INVALID_INPUT');
    expect(await clients.M.refusal(MEETINGS, { body: 'NO-SUCH' })).toBe('NOT_FOUND');
  });

  it('gives as the next meeting of a body the soonest that is convened', async () => {
    const { body, clients } = await setting(server);
    await convened(clients.C, body, {}, 100);
    const soon = await convened(clients.C, body, {}, 50);
    await draft(clients.C, body, {}, 10);
    const answer = await clients.M.query(
      'query ($code: String!) { body(code: $code) { nextMeeting { id } } }',
      {
        code: body.code,
      },
    );
    expect(answer.body.nextMeeting).toEqual({ id: soon.id });
  });
});
