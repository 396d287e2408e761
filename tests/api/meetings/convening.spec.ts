import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import { convened, CONVENE, CONVOCATION, draft, MEETING, MEETINGS, seen } from './operations.js';
import { listen, setting, type Told } from './setting.js';

let server: TestServer;
let toldOf: (meetingId: string) => Promise<Told[]>;
beforeAll(async () => {
  server = await startTestServer();
  toldOf = listen(server);
});
afterAll(() => server.stop());

describe('convening', () => {
  it('shows and tells exactly those who speak for a seat that may see the meeting, and the secretariat', async () => {
    const { body, people, clients } = await setting(server);
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
    const { body, clients } = await setting(server);
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
    const { body, clients } = await setting(server);
    const { id, version } = await draft(clients.C, body);
    const answers = await Promise.all(
      [clients.C, clients.V, clients.S].map((client) => client.refusal(CONVENE, { input: { id, version } })),
    );
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'CONFLICT')).toHaveLength(2);
  });

  it('belongs to those who may run meetings, and is for meetings that are not over', async () => {
    const { body, clients } = await setting(server);
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
    const { body, clients } = await setting(server);
    const numbers: (number | null)[] = [];
    for (const audience of ['BODY', 'OFFICERS', 'BODY', 'OFFICERS', 'COMPACT'])
      numbers.push((await convened(clients.C, body, { audience })).number);
    expect(numbers).toEqual([1, 1, 2, 2, 1]);
  });

  it('gives two meetings convened at once two numbers', async () => {
    const { body, clients } = await setting(server);
    const drafts = await Promise.all([1, 2, 3, 4].map(() => draft(clients.C, body)));
    const answers = await Promise.all(
      drafts.map(({ id, version }) => clients.C.query(CONVENE, { input: { id, version } })),
    );
    expect(answers.map((answer) => answer.convene.number).sort()).toEqual([1, 2, 3, 4]);
  });
});

describe('a joint meeting', () => {
  it('is seen, told and run in all of its bodies', async () => {
    const [one, other, third] = [await setting(server), await setting(server), await setting(server)];
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
