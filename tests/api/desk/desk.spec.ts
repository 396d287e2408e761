import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BuiltPerson, TestClient, TestServer } from '@concert/testing';
import { EDIT, HIDE, post, READ, relabel, startThread, WITHDRAW } from '../discussions/thread-acts.js';
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

interface Mention {
  id: string;
  seq: number;
  calledAs: string;
}

/** The posts that call somebody, as their desk shows them. */
async function mentions(person: BuiltPerson): Promise<Mention[]> {
  const { desk: found } = await (
    await server.as(person)
  ).query('{ desk { waiting { id kind mention { seq calledAs seatsOf author { id } } } } }');
  return found.waiting
    .filter((row: Row) => row.kind === 'MENTION')
    .map(({ id, mention }: { id: string; mention: object }) => ({
      id: id.replace('mention:', ''),
      ...mention,
    }));
}

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

  it('shows who called one and as what, until the post is read, hidden, withdrawn, changed or out of sight', async () => {
    const { body, people, chair, member } = await setting();
    const { C, V, M, O, X } = people;
    const title = 'Who can look?';
    const thread = await startThread(chair, body, { title, text: 'Nobody yet.', audience: 'BODY' });
    const seats = (group: string) => `[@them](/bodies/${body.code.toLowerCase()}#${group})`;
    const ofMember = `[@them](/entities/${M.entity.code.toLowerCase()})`;
    const byName = await post(chair, thread.id, `[@you](/people/${M.id}) and ${ofMember}`);
    const byEntity = await post(chair, thread.id, `${ofMember} and ${seats('members')}`);
    const byOffice = await post(member, thread.id, `${seats('chairs')} and [@you](/people/${X.id})`);
    const toAll = await post(chair, thread.id, seats('observers'));
    await server.deliverEvents();
    expect(await mentions(M)).toEqual([
      { id: byEntity.id, seq: 3, calledAs: 'entity', seatsOf: null, author: { id: C.id } },
      { id: byName.id, seq: 2, calledAs: 'person', seatsOf: null, author: { id: C.id } },
    ]);
    expect(await mentions(C)).toEqual([
      { id: byOffice.id, seq: 4, calledAs: 'chairs', seatsOf: body.code, author: { id: M.id } },
    ]);
    const ids = async (person: BuiltPerson) => (await mentions(person)).map(({ id }) => id);
    expect(await ids(V)).toEqual([byEntity.id]);
    expect(await ids(O)).toEqual([toAll.id]);
    expect(await ids(X)).toEqual([]);

    await member.query(READ, { input: { threadId: thread.id, seq: 2 } });
    expect(await ids(M)).toEqual([byEntity.id]);
    await chair.query(EDIT, { input: { id: byEntity.id, text: 'Nobody.', version: 1 } });
    expect(await ids(M)).toEqual([]);
    await member.query(WITHDRAW, { input: { id: byOffice.id, version: 1 } });
    expect(await ids(C)).toEqual([]);
    await relabel(chair, thread, 'MEMBERS');
    expect(await ids(O)).toEqual([]);
    const last = await post(chair, thread.id, `[@you](/people/${V.id})`);
    await server.deliverEvents();
    expect(await ids(V)).toEqual([last.id]);
    await chair.query(HIDE, { input: { id: last.id, hidden: true, reason: 'x', version: 1 } });
    expect(await ids(V)).toEqual([]);
  });

  it('shows neither a mention nor what is unread to whoever wants to hear nothing of the thread', async () => {
    const { body, people, chair, member } = await setting();
    const thread = await startThread(chair, body, { text: `[@you](/people/${people.M.id})` });
    await server.deliverEvents();
    const rows = async () => kinds((await desk(member)).waiting);
    expect(await mentions(people.M)).toHaveLength(1);
    expect(await rows()).toContain('UNREAD_THREAD');
    await member.query(
      `mutation ($id: ID!) { chooseThreadLevel(input: { threadId: $id, level: NOTHING }) { id } }`,
      { id: thread.id },
    );
    expect(await mentions(people.M)).toEqual([]);
    expect(await rows()).not.toContain('UNREAD_THREAD');
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
