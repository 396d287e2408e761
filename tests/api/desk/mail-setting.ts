import type { BuiltPerson, TestClient, TestServer } from '@concert/testing';
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { post, startThread } from '../discussions/thread-acts.js';
import { startTestServer } from '../server.js';
import { MailServer, type TakenMail } from './mail-server.js';

/** Of the tests of whichever file imports it, started before them and stopped after them: a server with a mail server beside it. */
export let mails: MailServer;
export let server: TestServer;

beforeAll(async () => {
  mails = await MailServer.start();
  server = await startTestServer({ env: { SMTP_URL: mails.url } });
});

afterAll(async () => {
  await server.stop();
  await mails.stop();
});

const HOUR_MS = 60 * 60 * 1000;
export const CHOOSE = `mutation ($input: ChooseNoticeSettingsInput!) { chooseNoticeSettings(input: $input) { version } }`;
export const usual = { atOnce: true, digest: 'DAILY', digestHour: 8, digestWeekday: 1, version: 0 };

/** A day of its own for every test, tomorrow at the earliest; hours and minutes of UTC. */
let today = 0;

beforeEach(() => {
  today += 1;
  mails.behaviour = 'takes';
  at('06:00');
});

export function at(time: string, days = 0): void {
  const midnight = new Date(Date.now() + (today * 2 + days) * 24 * HOUR_MS).toISOString().slice(0, 10);
  server.clock.set(`${midnight}T${time}:00Z`);
}

export const later = (hours: number): void =>
  server.clock.set(new Date(server.clock.now().getTime() + hours * HOUR_MS));

/** What has reached a person since they were last looked at. */
const seenOf = new Map<string, number>();

export async function newMails(person: { email: string }): Promise<TakenMail[]> {
  await server.deliverEvents();
  const all = mails.to(person.email);
  const fresh = all.slice(seenOf.get(person.email) ?? 0);
  seenOf.set(person.email, all.length);
  return fresh;
}

export async function setting() {
  const body = await server.build.body();
  const people = await server.build.everyKind(body);
  const [chair, member] = [await server.as(people.C), await server.as(people.M)];
  const thread = await startThread(chair, body, { title: 'Annex <II>' });
  await server.deliverEvents();
  return { body, people, chair, member, thread };
}

export const mentioned = (chair: TestClient, threadId: string, people: BuiltPerson[]) =>
  post(chair, threadId, people.map(({ id, name }) => `[@${name}](/people/${id})`).join(' '));
