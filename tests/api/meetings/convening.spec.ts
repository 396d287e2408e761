import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventHandlers } from '@concert/kernel';
import { meetingCancelled, meetingConvened, type MeetingNews, meetingRescheduled } from '@concert/meetings';
import type { TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import {
  CANCEL,
  convened,
  CONVENE,
  CONVOCATION,
  DRAFT,
  draft,
  MEETING,
  MEETINGS,
  seen,
  UPDATE,
} from './operations.js';

let server: TestServer;
/** Who was told what of which meeting. */
const news: { event: string; meetingId: string; personIds: string[] }[] = [];
beforeAll(async () => {
  server = await startTestServer();
  const handlers = server.app.get(EventHandlers);
  const note =
    (event: string) =>
    async ({ meetingId, personIds }: MeetingNews): Promise<void> =>
      void news.push({ event, meetingId, personIds: [...personIds].sort() });
  handlers.on(meetingConvened, 'test.told', note('convened'));
  handlers.on(meetingRescheduled, 'test.told', note('rescheduled'));
  handlers.on(meetingCancelled, 'test.told', note('cancelled'));
});
afterAll(() => server.stop());

async function setting() {
  const body = await server.build.body();
  const people = await server.build.everyKind(body);
  const [S, C, V, M, O, X] = await Promise.all(
    [people.S, people.C, people.V, people.M, people.O, people.X].map((person) => server.as(person)),
  );
  return { body, people, clients: { S: S!, C: C!, V: V!, M: M!, O: O!, X: X! } };
}

async function toldOf(meetingId: string): Promise<{ event: string; personIds: string[] }[]> {
  await server.deliverEvents();
  return news
    .filter((told) => told.meetingId === meetingId)
    .map(({ event, personIds }) => ({ event, personIds }));
}

describe('a draft of a meeting', () => {
  it('exists for those who may run meetings of the body, and for nobody else in any way', async () => {
    const { body, clients } = await setting();
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
    const { body, clients } = await setting();
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
    const { body, clients } = await setting();
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

describe('convening', () => {
  it('shows and tells exactly those who speak for a seat that may see the meeting, and the secretariat', async () => {
    const { body, people, clients } = await setting();
    const silent = await server.build.entity();
    await server.build.seat(silent, body, 'MEMBER');
    const gone = await server.build.seated(body, 'MEMBER');
    await server.db.query(`UPDATE affiliation SET valid_until = '2021-01-01' WHERE person_id = $1`, [
      gone.id,
    ]);
    const meeting = await draft(clients.C, body, { audience: 'MEMBERS' });
    const { convocation } = await clients.C.query(CONVOCATION, { meeting: meeting.id });
    const shown: string[] = convocation.entities.flatMap((entity: { persons: { id: string }[] }) =>
      entity.persons.map((person) => person.id),
    );
    const secretariat: { person_id: string }[] = await server.db.query(
      `SELECT person_id FROM duty WHERE duty = 'SECRETARIAT'`,
    );
    expect(shown.sort()).toEqual(
      [people.V.id, people.M.id, ...secretariat.map((row) => row.person_id)].sort(),
    );
    expect(convocation.personCount).toBe(shown.length);
    expect(convocation.entities[0]).toMatchObject({
      entity: { code: people.V.entity.code },
      capacities: ['VICE_CHAIR'],
    });
    expect(convocation.entitiesWithoutPerson.map((entity: { code: string }) => entity.code).sort()).toEqual(
      [silent.code, gone.entity.code].sort(),
    );
    // With a wider audience the observer would be told as well.
    const wider = (await clients.C.query(CONVOCATION, { meeting: meeting.id, audience: 'BODY' })).convocation;
    expect(wider.personCount).toBe(shown.length + 1);

    await clients.C.query(CONVENE, {
      input: { id: meeting.id, version: meeting.version, convocation: convocation.digest },
    });
    expect(await toldOf(meeting.id)).toEqual([{ event: 'convened', personIds: shown.sort() }]);
    expect((await seen(clients.M, meeting.id)).state).toBe('CONVENED');
    expect(await clients.O.refusal(MEETING, { id: meeting.id })).toBe('NOT_FOUND');
  });

  it('is refused when others would be told by now than were shown', async () => {
    const { body, clients } = await setting();
    const { id, version } = await draft(clients.C, body);
    const { digest } = (await clients.C.query(CONVOCATION, { meeting: id })).convocation;
    await server.build.seated(body, 'MEMBER');
    const failure = await clients.C.failure(CONVENE, { input: { id, version, convocation: digest } });
    expect([failure?.extensions.code, failure?.extensions.details.reason]).toEqual([
      'CONFLICT',
      'convocationChanged',
    ]);
    const fresh = (await clients.C.query(CONVOCATION, { meeting: id })).convocation.digest;
    expect(await clients.C.refusal(CONVENE, { input: { id, version, convocation: fresh } })).toBeNull();
  });

  it('happens once when two do it at the same moment', async () => {
    const { body, clients } = await setting();
    const { id, version } = await draft(clients.C, body);
    const answers = await Promise.all(
      [clients.C, clients.V, clients.S].map((client) => client.refusal(CONVENE, { input: { id, version } })),
    );
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'CONFLICT')).toHaveLength(2);
  });

  it('belongs to those who may run meetings, and is for meetings that are not over', async () => {
    const { body, clients } = await setting();
    const past = await draft(clients.C, body, {}, -72);
    expect(
      (await clients.C.failure(CONVENE, { input: { id: past.id, version: past.version } }))?.extensions
        .details.reason,
    ).toBe('inThePast');
    const { id, version } = await draft(clients.C, body);
    expect(await clients.M.refusal(CONVENE, { input: { id, version } })).toBe('NOT_FOUND');
    expect(await clients.V.refusal(CONVENE, { input: { id, version: version + 1 } })).toBe('STALE');
    expect(await clients.V.refusal(CONVENE, { input: { id, version } })).toBeNull();
    expect(await clients.M.refusal(CONVENE, { input: { id, version } })).toBe('FORBIDDEN');
    expect(await clients.M.refusal(CONVOCATION, { meeting: id })).toBe('FORBIDDEN');
  });

  it('numbers the meetings of each audience for themselves, so that nobody sees a gap', async () => {
    const { body, clients } = await setting();
    const numbers: (number | null)[] = [];
    for (const audience of ['BODY', 'OFFICERS', 'BODY', 'OFFICERS', 'COMPACT'])
      numbers.push((await convened(clients.C, body, { audience })).number);
    expect(numbers).toEqual([1, 1, 2, 2, 1]);
  });

  it('gives two meetings convened at once two numbers', async () => {
    const { body, clients } = await setting();
    const drafts = await Promise.all([1, 2, 3, 4].map(() => draft(clients.C, body)));
    const answers = await Promise.all(
      drafts.map(({ id, version }) => clients.C.query(CONVENE, { input: { id, version } })),
    );
    expect(answers.map((answer) => answer.convene.number).sort()).toEqual([1, 2, 3, 4]);
  });
});

describe('a joint meeting', () => {
  it('is seen, told and run in all of its bodies', async () => {
    const [one, other, third] = [await setting(), await setting(), await setting()];
    const meeting = await draft(one.clients.C, one.body, { jointBodies: [other.body.code] });
    expect(await other.clients.V.refusal(MEETING, { id: meeting.id })).toBeNull();
    expect(await other.clients.M.refusal(MEETING, { id: meeting.id })).toBe('NOT_FOUND');
    const { convocation } = await other.clients.C.query(CONVOCATION, { meeting: meeting.id });
    const shown: string[] = convocation.entities.flatMap((entity: { persons: { id: string }[] }) =>
      entity.persons.map((person) => person.id),
    );
    expect(shown).toEqual(expect.arrayContaining([one.people.M.id, other.people.M.id, other.people.O.id]));
    expect(shown).not.toContain(third.people.M.id);
    await other.clients.C.query(CONVENE, { input: { id: meeting.id, version: meeting.version } });
    for (const { clients, body } of [one, other]) {
      expect((await seen(clients.O, meeting.id)).jointBodies).toEqual([{ code: other.body.code }]);
      expect((await clients.M.query(MEETINGS, { body: body.code })).meetings.totalCount).toBe(1);
      expect(
        (
          await clients.M.query('query ($code: String!) { body(code: $code) { nextMeeting { id } } }', {
            code: body.code,
          })
        ).body.nextMeeting,
      ).toEqual({ id: meeting.id });
    }
    await server.deliverEvents();
    for (const { clients, body } of [one, other]) {
      const { notices } = await clients.M.query('{ notices { edges { node { kind body { code } } } } }');
      expect(notices.edges).toEqual([{ node: { kind: 'MEETING_CONVENED', body: { code: body.code } } }]);
    }
    expect(await third.clients.C.refusal(MEETING, { id: meeting.id })).toBe('NOT_FOUND');
    // The two bodies' next meeting in one answer: one row serves both.
    const both = await one.clients.S.query(
      'query ($a: String!, $b: String!) { a: body(code: $a) { nextMeeting { id } } b: body(code: $b) { nextMeeting { id } } }',
      { a: one.body.code, b: other.body.code },
    );
    expect([both.a.nextMeeting.id, both.b.nextMeeting.id]).toEqual([meeting.id, meeting.id]);
  });
});

describe('a convened meeting', () => {
  it('is changed by those who run it, one at a time, and those in its convocation are told again', async () => {
    const { body, people, clients } = await setting();
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
    const { body, clients } = await setting();
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
    const { body, clients } = await setting();
    const { id, version } = await convened(clients.C, body);
    const past = { startsAt: '2025-03-01T09:00:00Z', endsAt: '2025-03-01T11:00:00Z' };
    const failure = await clients.C.failure(UPDATE, { input: { id, version, ...past } });
    expect(failure?.extensions.details).toMatchObject({ field: 'endsAt', reason: 'inThePast' });
    const ahead = { startsAt: '2027-03-01T09:00:00Z', endsAt: '2027-03-01T11:00:00Z' };
    expect(await clients.C.refusal(UPDATE, { input: { id, version, ...ahead } })).toBeNull();
  });

  it('loses its place and link by null, and keeps what is not given', async () => {
    const { body, clients } = await setting();
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
    const { body, clients } = await setting();
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
    const { body, people, clients } = await setting();
    const meeting = await convened(clients.C, body);
    expect(await clients.M.refusal(MEETING, { id: meeting.id })).toBeNull();
    await server.db.query(`UPDATE seat SET valid_until = '2022-01-01' WHERE id = $1`, [people.M.seatId]);
    expect(await clients.M.refusal(MEETING, { id: meeting.id })).toBe('NOT_FOUND');
    expect((await clients.M.query(MEETINGS, { body: body.code })).meetings.totalCount).toBe(0);
  });
});

describe('the list of meetings', () => {
  it('goes page by page in both directions and within a period', async () => {
    const { body, clients } = await setting();
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
    const { body, clients } = await setting();
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
