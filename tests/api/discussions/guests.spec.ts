import { randomUUID } from 'node:crypto';
import { GuestService } from '@concert/discussions';
import { next, TestClient, type TestServer } from '@concert/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tokenFor } from '../governance/mails.js';
import { startTestServer } from '../server.js';
import { CLOSE, EDIT, MERGE, post, REACT, READ, relabel, startThread } from './thread-acts.js';
import { postFile } from './attached.js';
import { guestInput, inDays, INVITE_GUEST } from './guest-acts.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const DAY_MS = 24 * 60 * 60 * 1000;
const PROLONG =
  'mutation ($input: ProlongGuestInput!) { prolongGuest(input: $input) { id version lastDay } }';
const END = 'mutation ($input: EndGuestInput!) { endGuest(input: $input) { id state } }';
const OFFER =
  'query ($token: String!) { guestOffer(token: $token) { email name organisation title body lastDay } }';
const ACCEPT = 'mutation ($input: AcceptGuestInvitationInput!) { acceptGuestInvitation(input: $input) }';
const GUESTS =
  'query ($id: ID!) { thread(id: $id) { guests { name organisation lastDay mayPost state email reason } } }';
const MINE = '{ guestThreads { id title } }';
const PAGE = `query ($id: ID!) { thread(id: $id) { id title unread readSeq merged mergedInto { id } body { id code name { en } }
  createdBy { id name } announcement seenBy { seen of entitiesShown } anchor { kind subjectId title { en } } viewerCan { post pin close rename relabel move movePosts inviteGuests } relabellings { id } viewerVoices { key }
  posts(last: 50) { edges { node { id seq version text organisation capacity author { id name } entity { code } viewerCan { edit react withdraw hide } reactions { kind count mine people { id name } } } } } } }`;

const SAY = 'mutation ($input: PostInput!) { post(input: $input) { id seq } }';

interface Asked {
  id: string;
  version: number;
  email: string;
  lastDay: string;
}

async function setting() {
  const body = await server.build.body();
  const people = await server.build.everyKind(body);
  const [chair, member] = [await server.as(people.C), await server.as(people.M)];
  const thread = await startThread(chair, body, { title: 'Forensic annex' });
  return { body, people, chair, member, thread };
}

async function invite(client: TestClient, threadId: string, over: object = {}): Promise<Asked> {
  const input = guestInput(threadId, over);
  const { inviteGuest } = await client.query(INVITE_GUEST, { input });
  return { ...inviteGuest, email: input.email };
}

/** A guest who has come, with the token they came by. */
async function came(email: string): Promise<{ client: TestClient; token: string; person: { id: string } }> {
  const token = await tokenFor(server, email);
  const input = {
    token,
    name: 'Vera Lux',
    password: 'a long enough password',
    locale: 'en',
    timeZone: 'UTC',
  };
  await server.anonymous.query(ACCEPT, { input });
  const [person] = await server.db.query<{ id: string }[]>('SELECT id FROM person WHERE email = $1', [email]);
  if (!person) throw new Error('The guest has no account.');
  return { client: await server.as(person), token, person };
}

async function withGuest(over: object = {}) {
  const made = await setting();
  const asked = await invite(made.chair, made.thread.id, over);
  return { ...made, asked, guest: await came(asked.email) };
}

describe('a guest', () => {
  it('comes by the link in the mail, reads the one thread, and speaks there for nobody but themselves', async () => {
    const { body, people, chair, member, thread, asked, guest } = await withGuest();
    expect((await guest.client.query(MINE)).guestThreads).toEqual([
      { id: thread.id, title: 'Forensic annex' },
    ]);
    const { thread: page } = await guest.client.query(PAGE, { id: thread.id });
    expect(page).toMatchObject({
      title: 'Forensic annex',
      relabellings: null,
      viewerVoices: [],
      body: { code: body.code },
    });
    expect(page.viewerCan).toEqual({
      ...{ post: true, pin: false, close: false, rename: false, relabel: false, move: false },
      ...{ movePosts: false, inviteGuests: false },
    });
    const id = randomUUID();
    await guest.client.query(
      'mutation ($input: PostInput!) { post(input: $input) { id organisation entity { code } } }',
      {
        input: { threadId: thread.id, id, text: 'The method is sound.' },
      },
    );
    const { thread: seen } = await member.query(PAGE, { id: thread.id });
    expect(seen.posts.edges.at(-1).node).toMatchObject({
      ...{
        id,
        text: 'The method is sound.',
        organisation: 'Institute of Traces',
        entity: null,
        capacity: null,
      },
      author: { id: guest.person.id, name: 'Vera Lux' },
    });
    const { thread: told } = await member.query(GUESTS, { id: thread.id });
    expect(told.guests).toEqual([
      {
        ...{ name: 'Vera Lux', organisation: 'Institute of Traces', lastDay: asked.lastDay, mayPost: true },
        ...{ state: 'IN', email: null, reason: null },
      },
    ]);
    expect((await chair.query(GUESTS, { id: thread.id })).thread.guests[0]).toMatchObject({
      email: asked.email,
      reason: 'Knows the method.',
    });
    expect(people.S.id).not.toBe(guest.person.id);
  });

  it('changes, withdraws and marks as read what is theirs, and sees no names but those of authors', async () => {
    const { member, thread, guest } = await withGuest();
    const id = randomUUID();
    const input = { threadId: thread.id, id, text: 'A draft.' };
    await guest.client.query(SAY, { input });
    const edited = await guest.client.query(
      'mutation ($input: EditPostInput!) { editPost(input: $input) { version } }',
      {
        input: { id, text: 'Better.', version: 1 },
      },
    );
    await member.query(REACT, { input: { postId: id, kind: 'NOTED', on: true } });
    const { thread: page } = await guest.client.query(PAGE, { id: thread.id });
    expect(page.posts.edges.at(-1).node.reactions).toEqual([
      { kind: 'NOTED', count: 1, mine: false, people: [] },
    ]);
    expect(await guest.client.refusal(READ, { input: { threadId: thread.id, seq: 2 } })).toBeNull();
    await guest.client.query('mutation ($input: WithdrawPostInput!) { withdrawPost(input: $input) { id } }', {
      input: { id, version: edited.editPost.version },
    });
    expect(await guest.client.refusal(EDIT, { input: { id: thread.postId, text: 'x', version: 1 } })).toBe(
      'FORBIDDEN',
    );
  });

  it('finds nothing else: no other thread, no body, nobody, and no way from the thread to them', async () => {
    const { body, people, chair, thread, guest } = await withGuest();
    const other = await startThread(chair, body, { audience: 'COMPACT', title: 'For all' });
    const { client } = guest;
    expect(await client.refusal(PAGE, { id: other.id })).toBe('NOT_FOUND');
    const refused: string[] = [
      `{ desk { waiting { id } } }`,
      `{ search(text: "annex") { edges { node { id } } } }`,
      `{ people { edges { node { name } } } }`,
      `{ person(id: "${people.M.id}") { name } }`,
      `{ body(code: "${body.code}") { code } }`,
      `{ bodies { edges { node { code } } } }`,
      `{ entities { edges { node { code } } } }`,
      `{ threads(body: "${body.code}") { edges { node { title } } } }`,
      `{ notices { edges { node { id } } } }`,
      `{ mentionables(body: "${body.code}", audience: BODY, text: "") { address } }`,
      `{ __schema { types { name } } }`,
      `query { thread(id: "${thread.id}") { body { established } } }`,
      `query { thread(id: "${thread.id}") { body { seats { id } } } }`,
      `query { thread(id: "${thread.id}") { createdBy { email } } }`,
      `query { thread(id: "${thread.id}") { createdBy { entity { code } } } }`,
      `query { ...on Query { thread(id: "${thread.id}") { posts { edges { node { ...P } } } } } } fragment P on Post { author { title } }`,
      `mutation { startThread(input: { body: "${body.code}", title: "x", text: "x", postId: "${randomUUID()}" }) { id } }`,
    ];
    const answers: string[] = [];
    for (const query of refused) answers.push(`${await client.refusal(query)} ${query}`);
    expect(answers).toEqual(refused.map((query) => `FORBIDDEN ${query}`));
    for (const path of ['/exports/directory.xlsx', '/exports/people.vcf', `/portraits/${people.M.id}`])
      expect((await client.fetch(path)).status).toBeGreaterThanOrEqual(400);
    const directory = await chair.query('{ people(first: 100) { edges { node { id } } } }');
    expect(directory.people.edges.map(({ node }: { node: { id: string } }) => node.id)).not.toContain(
      guest.person.id,
    );
  });

  it('opens the files of the thread, and no others', async () => {
    const { body, chair, member, thread, guest } = await withGuest();
    const other = await startThread(chair, body, { audience: 'COMPACT' });
    const [here, there] = [await postFile(member, thread.id), await postFile(member, other.id)];
    expect((await guest.client.fetch(here.url)).status).toBe(200);
    expect((await guest.client.fetch(there.url)).status).toBe(404);
    const listed = `query ($id: ID!) { thread(id: $id) { posts { edges { node { attachments { fileName url } } } } } }`;
    expect(await guest.client.refusal(listed, { id: thread.id })).toBeNull();
    const taken = `query ($id: ID!) { thread(id: $id) { posts { edges { node { attachments { copies { id } } } } } } }`;
    expect(await guest.client.refusal(taken, { id: thread.id })).toBe('FORBIDDEN');
  });

  it('who may only read does not write', async () => {
    const { thread, guest } = await withGuest({ mayPost: false });
    expect((await guest.client.query(PAGE, { id: thread.id })).thread.viewerCan.post).toBe(false);
    const input = { threadId: thread.id, id: randomUUID(), text: 'x' };
    expect(await guest.client.refusal(SAY, { input })).toBe('FORBIDDEN');
    expect(
      await guest.client.refusal(REACT, { input: { postId: thread.postId, kind: 'NOTED', on: true } }),
    ).toBe('FORBIDDEN');
  });

  it('may post no more once the thread is closed', async () => {
    const { chair, thread, guest } = await withGuest();
    await chair.query(CLOSE, { input: { id: thread.id, version: thread.version, closed: true } });
    expect((await guest.client.query(PAGE, { id: thread.id })).thread.viewerCan.post).toBe(false);
  });

  it('does not follow when the thread becomes part of another', async () => {
    const { body, chair, thread, guest } = await withGuest();
    const into = await startThread(chair, body, { title: 'The other' });
    await chair.query(MERGE, { input: { id: thread.id, version: thread.version, into: into.id } });
    const { thread: page } = await guest.client.query(PAGE, { id: thread.id });
    expect(page).toMatchObject({ merged: true, mergedInto: null });
    expect(await guest.client.refusal(PAGE, { id: into.id })).toBe('NOT_FOUND');
  });
});

describe('a guest is out at once', () => {
  it('when those who keep order end it, open window and session included', async () => {
    const { chair, thread, asked, guest } = await withGuest();
    await server.deliverEvents();
    const socket = await server.socket(guest.client);
    const heard = next(socket, 'post.added');
    await post(chair, thread.id, 'Live');
    await server.deliverEvents();
    expect(await heard).toMatchObject({ threadId: thread.id, seq: 2 });
    const over = next(socket, 'session.ended');
    const { endGuest } = await chair.query(END, { input: { id: asked.id, version: asked.version + 1 } });
    expect(endGuest.state).toBe('ENDED');
    await server.deliverEvents();
    await over;
    expect(await guest.client.refusal(MINE)).toBe('UNAUTHENTICATED');
    expect((await chair.query(GUESTS, { id: thread.id })).thread.guests).toEqual([]);
    expect(await chair.refusal(END, { input: { id: asked.id, version: asked.version + 2 } })).toBe(
      'CONFLICT',
    );
  });

  it('when the last day is over, whether anything runs that day or not', async () => {
    const { chair, thread, asked, guest } = await withGuest({ lastDay: inDays(2) });
    const now = server.clock.now();
    try {
      server.clock.set(new Date(now.getTime() + 2 * DAY_MS));
      expect(await guest.client.refusal(PAGE, { id: thread.id })).toBeNull();
      server.clock.set(new Date(now.getTime() + 3 * DAY_MS));
      expect(await guest.client.refusal(PAGE, { id: thread.id })).toBe('NOT_FOUND');
      expect((await guest.client.query(MINE)).guestThreads).toEqual([]);
      await server.app.get(GuestService).endOverdue();
      expect(await guest.client.refusal(MINE)).toBe('UNAUTHENTICATED');
      expect(await chair.refusal(PROLONG, { input: { id: asked.id, version: 3, lastDay: inDays(5) } })).toBe(
        'CONFLICT',
      );
    } finally {
      server.clock.set(now);
    }
  });

  it('when the thread becomes confidential or is kept from more people, and back when it is not', async () => {
    const { chair, thread, guest } = await withGuest();
    await server.deliverEvents();
    const socket = await server.socket(guest.client);
    const lost = next(socket, 'thread.lost');
    const hidden = await relabel(chair, thread, 'BODY', { classification: 'CONFIDENTIAL' });
    await server.deliverEvents();
    expect(await lost).toMatchObject({ threadId: thread.id });
    expect(await guest.client.refusal(PAGE, { id: thread.id })).toBe('NOT_FOUND');
    expect((await chair.query(GUESTS, { id: thread.id })).thread.guests[0].state).toBe('KEPT_OUT');
    const shown = await relabel(chair, hidden, 'BODY');
    expect(await guest.client.refusal(PAGE, { id: thread.id })).toBeNull();
    await relabel(chair, shown, 'OFFICERS');
    expect(await guest.client.refusal(PAGE, { id: thread.id })).toBe('NOT_FOUND');
  });

  it('and hears nothing of threads they were not asked into', async () => {
    const { body, chair, thread, guest } = await withGuest();
    await server.deliverEvents();
    const socket = await server.socket(guest.client);
    const other = await startThread(chair, body, { audience: 'COMPACT' });
    await post(chair, other.id, 'Not for them');
    const heard = next(socket, 'post.added');
    await post(chair, thread.id, 'For them');
    await server.deliverEvents();
    expect(await heard).toMatchObject({ threadId: thread.id });
  });
});

describe('asking a guest in', () => {
  it('is for those who keep order, until a day within a year, and not into what is confidential', async () => {
    const { people, chair, member, thread } = await setting();
    const input = guestInput(thread.id);
    expect(await member.refusal(INVITE_GUEST, { input })).toBe('FORBIDDEN');
    expect(await (await server.as(people.X)).refusal(INVITE_GUEST, { input })).toBe('NOT_FOUND');
    const wrong: [object, string][] = [
      [{ lastDay: inDays(-1) }, 'dayOver'],
      [{ lastDay: inDays(370) }, 'tooFarAway'],
      [{ email: people.O.email }, 'accountExists'],
    ];
    for (const [over, reason] of wrong)
      expect(
        (await chair.failure(INVITE_GUEST, { input: { ...input, ...over } }))?.extensions.details,
      ).toMatchObject({ reason });
    for (const over of [
      { lastDay: 'tomorrow' },
      { lastDay: '2026-02-31' },
      { email: 'nobody' },
      { name: ' ' },
      { reason: '' },
    ])
      expect(await chair.refusal(INVITE_GUEST, { input: { ...input, ...over } })).toBe('INVALID_INPUT');
    await chair.query(INVITE_GUEST, { input });
    expect((await chair.failure(INVITE_GUEST, { input }))?.extensions.details).toMatchObject({
      reason: 'alreadyInvited',
    });
    await relabel(chair, thread, 'BODY', { classification: 'CONFIDENTIAL' });
    expect(
      (await chair.failure(INVITE_GUEST, { input: guestInput(thread.id) }))?.extensions.details,
    ).toMatchObject({
      reason: 'threadConfidential',
    });
  });

  it('stands in the audit, and can be prolonged by an officer who knows its present state', async () => {
    const { people, chair, member, asked } = await withGuest();
    const input = { id: asked.id, version: asked.version + 1, lastDay: inDays(60) };
    expect(await member.refusal(PROLONG, { input })).toBe('FORBIDDEN');
    expect(await chair.refusal(PROLONG, { input: { ...input, version: 1 } })).toBe('STALE');
    expect((await chair.query(PROLONG, { input })).prolongGuest.lastDay).toBe(inDays(60));
    const acts = await server.db.query<{ act: string }[]>(
      `SELECT act FROM audit_entry WHERE act LIKE 'guest.%' AND actor_id IN ($1, (SELECT id FROM person WHERE email = $2)) ORDER BY at`,
      [people.C.id, asked.email],
    );
    expect(acts.map(({ act }) => act)).toEqual(['guest.invited', 'guest.came', 'guest.prolonged']);
  });

  it('makes a link that works once and for as long as the invitation stands', async () => {
    const { body, chair, thread } = await setting();
    const asked = await invite(chair, thread.id);
    const token = await tokenFor(server, asked.email);
    expect((await server.anonymous.query(OFFER, { token })).guestOffer).toEqual({
      ...{
        email: asked.email,
        name: 'Dr Vera Lux',
        organisation: 'Institute of Traces',
        title: 'Forensic annex',
      },
      ...{ body: body.code, lastDay: inDays(30) },
    });
    expect((await server.anonymous.query(OFFER, { token: 'unknown' })).guestOffer).toBeNull();
    await came(asked.email);
    expect(await server.anonymous.refusal(OFFER, { token })).toBe('CONFLICT');
    const revoked = await invite(chair, thread.id);
    const dead = await tokenFor(server, revoked.email);
    await chair.query(END, { input: { id: revoked.id, version: revoked.version } });
    expect(await server.anonymous.refusal(OFFER, { token: dead })).toBe('CONFLICT');
  });

  it('of somebody who is a guest already lets them into the other thread as well', async () => {
    const { body, chair, asked, guest } = await withGuest();
    const other = await startThread(chair, body, { title: 'Second' });
    await invite(chair, other.id, { email: asked.email });
    expect((await guest.client.query(MINE)).guestThreads).toHaveLength(2);
    await chair.query(END, { input: { id: asked.id, version: asked.version + 1 } });
    expect(
      (await guest.client.query(MINE)).guestThreads.map(({ title }: { title: string }) => title),
    ).toEqual(['Second']);
  });
});
