import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seatRequestDecided } from '@concert/governance';
import { EventHandlers } from '@concert/kernel';
import { next, type TestClient, type TestServer } from '@concert/testing';
import { mailsTo, tokenFor } from '../governance/mails.js';
import {
  ACCEPT,
  ASK,
  DECIDE,
  day,
  END_REPRESENTATION,
  END_SEAT,
  INVITE,
  NAME,
} from '../governance/operations.js';
import { convened, PROPOSE } from '../meetings/operations.js';
import { post, startThread, WITHDRAW } from '../discussions/thread-acts.js';
import { startTestServer } from '../server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const NOTICES = `query ($first: Int, $after: String) { notices(first: $first, after: $after) { edges { node { id kind title link readAt body { code } } } pageInfo { hasNextPage endCursor } totalCount } }`;
const MARK = 'mutation ($input: MarkNoticeReadInput!) { markNoticeRead(input: $input) { id readAt } }';

interface Notice {
  id: string;
  kind: string;
  title: string;
  link: string;
  readAt: string | null;
  body: { code: string } | null;
}

async function notices(client: TestClient): Promise<Notice[]> {
  await server.deliverEvents();
  return (await client.query(NOTICES)).notices.edges.map((edge: { node: Notice }) => edge.node);
}

async function requested(locale: 'en' | 'fr' | 'ar' = 'en') {
  const body = await server.build.body();
  const people = await server.build.everyKind(body);
  const asker = await server.build.person({ focalPoint: true, locale });
  const client = await server.as(asker);
  const { requestSeat } = await client.query(ASK, {
    input: { body: body.code, capacity: 'MEMBER', motivation: 'We can contribute.' },
  });
  return { body, people, asker, client, request: requestSeat };
}

describe('a notice', () => {
  it('of a request for a seat reaches those who decide it, live and by mail, and nobody else', async () => {
    const { body, people, asker, client, request } = await requested();
    const chair = await server.as(people.C);
    expect(await notices(chair)).toEqual([
      {
        id: expect.any(String),
        kind: 'SEAT_REQUESTED',
        title: asker.entity?.code,
        link: `/bodies/${body.code.toLowerCase()}`,
        readAt: null,
        body: { code: body.code },
      },
    ]);
    expect((await mailsTo(server, people.C.email))[0]?.subject).toBe(
      `${asker.entity?.code} asks for a seat in ${body.code}`,
    );
    for (const person of [people.V, people.M, people.O, people.X])
      expect(await notices(await server.as(person))).toEqual([]);
    expect(await notices(client)).toEqual([]);
    expect(request.id).toBeTruthy();
  });

  it('of the answer reaches whoever asked and the focal points of the entity, in their own language', async () => {
    const { body, people, asker, client, request } = await requested('fr');
    const colleague = await server.build.person({ entity: asker.entity, focalPoint: true });
    const socket = await server.socket(client);
    const told = next(socket, 'notice.added');
    await (
      await server.as(people.C)
    ).query(DECIDE, { input: { id: request.id, version: 1, accept: false, reason: 'Full for now' } });
    await server.deliverEvents();
    const [notice] = await notices(client);
    expect(notice).toMatchObject({ kind: 'SEAT_REQUEST_DECLINED', body: { code: body.code } });
    expect(await told).toEqual({ noticeId: notice?.id });
    const [mail] = await mailsTo(server, asker.email);
    expect(mail?.subject).toBe(`Votre demande de siège au sein de ${body.code} a été refusée`);
    expect(mail?.text).toContain('Full for now');
    expect(mail?.text).toContain(`http://concert.test/bodies/${body.code.toLowerCase()}`);
    expect((await mailsTo(server, colleague.email))[0]?.subject).toContain('was declined');
  });

  it('of a mention is gone at once when the post that called is taken back', async () => {
    const body = await server.build.body();
    const { M, C } = await server.build.everyKind(body);
    const [member, chair] = [await server.as(M), await server.as(C)];
    const thread = await startThread(chair, body);
    const { id, version } = await post(chair, thread.id, `[@${M.name}](/people/${M.id})`);
    expect(await notices(member)).toHaveLength(1);
    const changed = next(await server.socket(member), 'notice.changed');
    await chair.query(WITHDRAW, { input: { id, version } });
    await server.deliverEvents();
    await changed;
    expect(await notices(member)).toEqual([]);
  });

  it('is given once, however often its event comes', async () => {
    const { people, asker, client, request, body } = await requested();
    await (await server.as(people.C)).query(DECIDE, { input: { id: request.id, version: 1, accept: true } });
    await server.deliverEvents();
    const handle = server.app
      .get(EventHandlers)
      .find(`desk.seatRequestDecided:${seatRequestDecided.eventName}`);
    const event = {
      requestId: request.id,
      bodyId: body.id,
      entityId: asker.entity?.id,
      askedById: asker.id,
      byId: people.C.id,
    };
    await Promise.all([handle?.(event), handle?.(event)]);
    expect((await notices(client)).filter((notice) => notice.kind === 'SEAT_REQUEST_ACCEPTED')).toHaveLength(
      1,
    );
    expect(await mailsTo(server, asker.email)).toHaveLength(1);
  });

  it('goes to a person who is named to speak, and again when they no longer do; not to one who did it themself', async () => {
    const body = await server.build.body();
    const entity = await server.build.entity();
    await server.build.seat(entity, body);
    const [focal, colleague] = [
      await server.build.person({ entity, focalPoint: true }),
      await server.build.person({ entity }),
    ];
    const [own, theirs] = [await server.as(focal), await server.as(colleague)];
    const name = (person: { id: string }) =>
      own.query(NAME, {
        input: { person: person.id, entity: entity.code, body: body.code, role: 'ALTERNATE' },
      });
    const { nameRepresentative } = await name(colleague);
    await name(focal);
    expect((await notices(theirs)).map((notice) => notice.title)).toEqual([
      `You speak for ${entity.code} in ${body.code}: alternate`,
    ]);
    expect(await notices(own)).toEqual([]);
    await own.query(END_REPRESENTATION, { input: { id: nameRepresentative.id } });
    expect((await notices(theirs))[0]).toMatchObject({
      kind: 'REPRESENTATION_CHANGED',
      title: `You no longer speak for ${entity.code} in ${body.code}`,
    });
  });

  it('goes to whoever invited a person who has come', async () => {
    const focal = await server.build.person({ focalPoint: true });
    const client = await server.as(focal);
    const email = `${focal.id}@test.example`;
    await client.query(INVITE, {
      input: { invitations: [{ email, name: 'New', entity: focal.entity?.code }] },
    });
    await server.anonymous.query(ACCEPT, {
      input: {
        token: await tokenFor(server, email),
        name: 'New Colleague',
        password: 'a long enough one',
        locale: 'en',
        timeZone: 'UTC',
      },
    });
    expect(await notices(client)).toEqual([
      {
        id: expect.any(String),
        kind: 'INVITATION_ACCEPTED',
        title: 'New Colleague',
        link: expect.stringMatching(/^\/people\//),
        readAt: null,
        body: null,
      },
    ]);
  });

  it('about a thing one may no longer see is gone, and so is the way to it', async () => {
    const body = await server.build.body();
    const people = await server.build.everyKind(body);
    const [chair, member] = [await server.as(people.C), await server.as(people.M)];
    await convened(chair, body, { audience: 'MEMBERS' });
    const [notice] = await notices(member);
    expect(notice?.kind).toBe('MEETING_CONVENED');
    expect(await notices(await server.as(people.O))).toEqual([]);
    await (
      await server.as(people.S)
    ).query(END_SEAT, { input: { seatId: people.M.seatId, until: day(), reason: 'Left' } });
    expect((await notices(member)).filter((one) => one.kind === 'MEETING_CONVENED')).toEqual([]);
    expect(await member.refusal(MARK, { input: { id: notice?.id } })).toBe('NOT_FOUND');
  });

  it('of a confidential meeting names it no further than that', async () => {
    const body = await server.build.body();
    const people = await server.build.everyKind(body);
    await convened(await server.as(people.C), body, { title: 'Operation X', classification: 'CONFIDENTIAL' });
    expect((await notices(await server.as(people.M)))[0]?.title).toBe('Confidential meeting');
    const [mail] = await mailsTo(server, people.M.email);
    expect(JSON.stringify(mail)).not.toContain('Operation X');
  });

  it('of a joint meeting is found by the members of each body', async () => {
    const [host, guest] = [await server.build.body(), await server.build.body()];
    const chair = await server.build.seated(host, 'CHAIR');
    const member = await server.build.seated(guest, 'MEMBER');
    await convened(await server.as(chair), host, { jointBodies: [guest.code] });
    expect((await notices(await server.as(member)))[0]).toMatchObject({
      kind: 'MEETING_CONVENED',
      body: { code: guest.code },
    });
  });

  it('of a proposal reaches those who run the meeting, of its answer the proposer', async () => {
    const body = await server.build.body();
    const people = await server.build.everyKind(body);
    const [chair, member] = [await server.as(people.C), await server.as(people.M)];
    const meeting = await convened(chair, body);
    const { proposeAgendaItem: item } = await member.query(PROPOSE, {
      input: { meetingId: meeting.id, title: 'A proposal', kind: 'DISCUSSION' },
    });
    expect((await notices(await server.as(people.V))).map((notice) => notice.kind)).toContain(
      'AGENDA_PROPOSED',
    );
    await chair.query(
      `mutation ($input: DecideAgendaProposalInput!) { decideAgendaProposal(input: $input) { id } }`,
      {
        input: { id: item.id, version: item.version, accept: false, reason: 'Not now' },
      },
    );
    expect((await notices(member)).map((notice) => notice.kind)).toContain('AGENDA_PROPOSAL_DECIDED');
  });

  it('is read once, by its owner alone; the list goes page by page', async () => {
    const { people } = await requested();
    const chair = await server.as(people.C);
    const [notice] = await notices(chair);
    const input = { id: notice?.id };
    expect(await (await server.as(people.M)).refusal(MARK, { input })).toBe('NOT_FOUND');
    const { markNoticeRead } = await chair.query(MARK, { input });
    expect(markNoticeRead.readAt).toBeTruthy();
    expect((await chair.query(MARK, { input })).markNoticeRead.readAt).toBe(markNoticeRead.readAt);
    await server.db.query(
      `INSERT INTO notice (id, person_id, kind, at, body_id, title, link) SELECT gen_random_uuid(), $1, 'SEAT_REQUESTED', now() - n * interval '1 hour', $2, 'x', '/' FROM generate_series(1, 30) n`,
      [people.C.id, (await server.build.body()).id],
    );
    const page = (await chair.query(NOTICES, { first: 20 })).notices;
    expect(page.totalCount).toBe(31);
    expect(
      (await chair.query(NOTICES, { first: 20, after: page.pageInfo.endCursor })).notices.edges,
    ).toHaveLength(11);
  });
});
