import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient, TestServer } from '@concert/testing';
import { post, startThread } from '../discussions/thread-acts.js';
import { ASK, DECIDE, day, END_SEAT } from '../governance/operations.js';
import { CANCEL, convened, PROPOSE } from '../meetings/operations.js';
import { startTestServer } from '../server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const DESK = `{ desk { since waiting { id kind title detail subjectId body { code } entity { code } } next { kind title subjectId body { code } }
  changed { kind title subjectId count body { code } } } }`;
const SEE = 'mutation { seeDesk }';

interface Row {
  kind: string;
  title: string;
  subjectId: string;
  count?: number | null;
}

const desk = async (
  client: TestClient,
): Promise<{ since: string; waiting: Row[]; next: Row[]; changed: Row[] }> => (await client.query(DESK)).desk;
const kinds = (rows: Row[]): string[] => [...new Set(rows.map((row) => row.kind))].sort();

async function setting() {
  const body = await server.build.body();
  const people = await server.build.everyKind(body);
  const chair = await server.as(people.C);
  return { body, people, chair, member: await server.as(people.M) };
}

describe('the desk', () => {
  it('shows a request for a seat to those who decide it, until it is decided', async () => {
    const { body, people, chair } = await setting();
    const asker = await server.build.person({ focalPoint: true });
    const { requestSeat } = await (
      await server.as(asker)
    ).query(ASK, {
      input: { body: body.code, capacity: 'MEMBER', motivation: 'We can contribute.' },
    });
    const waits = async (person: { id: string }): Promise<unknown[]> =>
      (await desk(await server.as(person))).waiting.filter(
        (row) => row.kind === 'SEAT_REQUEST' && row.subjectId === requestSeat.id,
      );
    expect(await waits(people.C)).toEqual([
      {
        id: `seatRequest:${requestSeat.id}`,
        kind: 'SEAT_REQUEST',
        title: `Entity ${asker.entity?.code}`,
        detail: 'We can contribute.',
        subjectId: requestSeat.id,
        body: { code: body.code },
        entity: { code: asker.entity?.code },
      },
    ]);
    expect(await waits(people.S)).toHaveLength(1);
    for (const person of [people.V, people.M, people.O, people.X, asker])
      expect(await waits(person)).toEqual([]);
    await chair.query(DECIDE, { input: { id: requestSeat.id, version: 1, accept: true } });
    expect(await waits(people.C)).toEqual([]);
  });

  it('shows an item proposed for an agenda to those who run the meeting, and the meeting to all who are convened', async () => {
    const { body, people, chair, member } = await setting();
    const meeting = await convened(chair, body);
    const { proposeAgendaItem } = await member.query(PROPOSE, {
      input: { meetingId: meeting.id, title: 'A proposal', kind: 'DISCUSSION' },
    });
    const own = await desk(await server.as(people.V));
    expect(own.waiting).toContainEqual(
      expect.objectContaining({
        kind: 'AGENDA_PROPOSAL',
        subjectId: proposeAgendaItem.id,
        title: 'A proposal',
      }),
    );
    expect(own.next).toEqual([
      { kind: 'MEETING', title: meeting.title, subjectId: meeting.id, body: { code: body.code } },
    ]);
    const theirs = await desk(member);
    expect(kinds(theirs.waiting)).not.toContain('AGENDA_PROPOSAL');
    expect(theirs.next).toHaveLength(1);
    expect((await desk(await server.as(people.X))).next).toEqual([]);
  });

  it('shows what is unread, by label: what a person may not read does not wait for them', async () => {
    const { body, people, chair } = await setting();
    const open = await startThread(chair, body, { title: 'For all seats', audience: 'BODY' });
    const closed = await startThread(chair, body, { title: 'For officers', audience: 'OFFICERS' });
    const unread = async (person: { id: string }): Promise<string[]> =>
      (await desk(await server.as(person))).waiting
        .filter((row) => row.kind === 'UNREAD_THREAD')
        .map((row) => row.subjectId);
    expect(await unread(people.O)).toEqual([open.id]);
    expect((await unread(people.V)).sort()).toEqual([open.id, closed.id].sort());
    expect(await unread(people.X)).toEqual([]);
    expect(await unread(people.C)).toEqual([]);
  });

  it('remembers what one has seen: only later changes of one’s own bodies count as changed', async () => {
    const { body, people, chair, member } = await setting();
    const observer = await server.as(people.O);
    const other = await setting();
    await startThread(other.chair, other.body, { title: 'Elsewhere', audience: 'COMPACT' });
    const thread = await startThread(chair, body, { title: 'A discussion', audience: 'BODY' });
    await post(chair, thread.id, 'One more.');
    expect((await desk(observer)).changed).toEqual([
      {
        kind: 'POST_ADDED',
        title: 'A discussion',
        subjectId: thread.id,
        count: 2,
        body: { code: body.code },
      },
    ]);
    await observer.query(SEE);
    const after = await desk(observer);
    expect(after.changed).toEqual([]);
    expect(Date.now() - new Date(after.since).getTime()).toBeLessThan(60_000);
    await post(member, thread.id, 'And another.');
    const meeting = await convened(chair, body);
    expect((await desk(observer)).changed.map((row) => [row.kind, row.count])).toEqual(
      expect.arrayContaining([
        ['POST_ADDED', 1],
        ['MEETING_CONVENED', null],
      ]),
    );
    const { id, version } = meeting;
    await chair.query(CANCEL, { input: { id, version, reason: 'No room' } });
    expect(kinds((await desk(observer)).changed)).toEqual(['MEETING_CANCELLED', 'POST_ADDED']);
    expect((await desk(observer)).next).toEqual([]);
  });

  it('tells who has come into a body or left it', async () => {
    const { body, people, member } = await setting();
    const secretary = await server.as(people.S);
    await secretary.query(END_SEAT, { input: { seatId: people.O.seatId, until: day(), reason: 'Left' } });
    expect((await desk(member)).changed).toEqual([
      {
        kind: 'SEAT_CHANGED',
        title: `Entity ${people.O.entity.code}`,
        subjectId: people.O.seatId,
        count: null,
        body: { code: body.code },
      },
    ]);
    expect((await desk(await server.as(people.X))).changed).toEqual([]);
  });

  it('is empty, and not refused, for someone with nothing to do, and closed to those who are not signed in', async () => {
    const client = await server.as(await server.build.person());
    expect(await desk(client)).toMatchObject({ waiting: [], next: [], changed: [] });
    expect(await server.anonymous.refusal(DESK)).toBe('UNAUTHENTICATED');
    expect(await server.anonymous.refusal(SEE)).toBe('UNAUTHENTICATED');
  });
});
