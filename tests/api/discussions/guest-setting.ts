import { TestClient, type TestServer } from '@concert/testing';
import { afterAll, beforeAll } from '@jest/globals';
import { tokenFor } from '../governance/mails.js';
import { startTestServer } from '../server.js';
import { startThread } from './thread-acts.js';
import { guestInput, INVITE_GUEST } from './guest-acts.js';

/** Of the tests of whichever file imports it: started before them, stopped after them. */
export let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.stop());

const ACCEPT = 'mutation ($input: AcceptGuestInvitationInput!) { acceptGuestInvitation(input: $input) }';

export const GUESTS =
  'query ($id: ID!) { thread(id: $id) { guests { name organisation lastDay mayPost state email reason } } }';

export const MINE = '{ guestThreads { id title } }';

export const PAGE = `query ($id: ID!) { thread(id: $id) { id title unread readSeq merged mergedInto { id } moves { at by { name } entity { code } from { code } } body { id code name { en } }
  createdBy { id name } announcement seenBy { seen of entitiesShown } anchor { kind subjectId title { en } } viewerCan { post pin close rename relabel move movePosts inviteGuests } relabellings { id } viewerVoices { key }
  posts(last: 50) { edges { node { id seq version text organisation capacity author { id name } entity { code } viewerCan { edit react withdraw hide } reactions { kind count mine people { id name } } } } } } }`;

interface Asked {
  id: string;
  version: number;
  email: string;
  lastDay: string;
}

export async function setting() {
  const body = await server.build.body();
  const people = await server.build.everyKind(body);
  const [chair, member] = [await server.as(people.C), await server.as(people.M)];
  const thread = await startThread(chair, body, { title: 'Forensic annex' });
  return { body, people, chair, member, thread };
}

export async function invite(client: TestClient, threadId: string, over: object = {}): Promise<Asked> {
  const input = guestInput(threadId, over);
  const { inviteGuest } = await client.query(INVITE_GUEST, { input });
  return { ...inviteGuest, email: input.email };
}

/** A guest who has come, with the token they came by. */
export async function came(
  email: string,
): Promise<{ client: TestClient; token: string; person: { id: string } }> {
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

export async function withGuest(over: object = {}) {
  const made = await setting();
  const asked = await invite(made.chair, made.thread.id, over);
  return { ...made, asked, guest: await came(asked.email) };
}
