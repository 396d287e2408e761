import type { TestClient, TestServer } from '@concert/testing';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { post, startThread, THREAD } from '../discussions/thread-acts.js';
import { startTestServer } from '../server.js';
import { header, MailServer, part } from './mail-server.js';
import { INBOUND, MailProgram, replyAddress } from './reply-mails.js';

/** Of the tests of whichever file imports it, started before them and stopped after them: a server with a mail server beside it, and a mail program that knows where it listens. */
export let mails: MailServer;
export let server: TestServer;
export let program: MailProgram;

beforeAll(async () => {
  mails = await MailServer.start();
  server = await startTestServer({ env: { SMTP_URL: mails.url, ...INBOUND } });
  program = await MailProgram.start(server);
});

afterAll(async () => {
  await server.stop();
  await mails.stop();
});

export const DAY_MS = 24 * 60 * 60 * 1000;

/** A thread whose member was mentioned in it, and the address that the mail about it is answered to. */
export async function setting(text?: string) {
  const body = await server.build.body();
  const people = await server.build.everyKind(body);
  const chair = await server.as(people.C);
  const thread = await startThread(chair, body, { title: 'Annex II' });
  await post(chair, thread.id, text ?? `[@${people.M.name}](/people/${people.M.id})`);
  await server.deliverEvents();
  const address = replyAddress(mails, people.M);
  return { body, people, chair, thread, address };
}

export async function said(client: TestClient, threadId: string): Promise<string[]> {
  const { thread } = await client.query(THREAD, { id: threadId });
  return thread.posts.edges.slice(2).map(({ node }: { node: { text: string } }) => node.text);
}

export const rowOf = async (threadId: string) =>
  (
    await server.db.query<Record<string, unknown>[]>(
      'SELECT state, reason, raw, attempts FROM inbound_mail WHERE thread_id = $1',
      [threadId],
    )
  )[0];

/** The text of the last mail to a person, when it gives a reply back. */
export function givenBack(person: { email: string }): string {
  const mail = mails.to(person.email).at(-1);
  if (!mail || !/not posted/.test(header(mail, 'Subject') ?? '')) throw new Error('Nothing was given back.');
  expect(header(mail, 'Auto-Submitted')).toBe('auto-generated');
  expect(header(mail, 'Reply-To')).toBeUndefined();
  return part(mail, 'text/plain') ?? '';
}
