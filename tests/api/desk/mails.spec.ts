import { Digests } from '@concert/desk';
import type { BuiltPerson, TestClient, TestServer } from '@concert/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { post, READ, relabel, startThread, WITHDRAW } from '../discussions/thread-acts.js';
import { ASK, day, DECIDE, END_SEAT, INVITE } from '../governance/operations.js';
import { CANCEL, convened } from '../meetings/operations.js';
import { startTestServer } from '../server.js';
import { header, MailServer, part, type TakenMail } from './mail-server.js';

let mails: MailServer;
let server: TestServer;
beforeAll(async () => {
  mails = await MailServer.start();
  server = await startTestServer({ env: { SMTP_URL: mails.url } });
});
afterAll(async () => {
  await server.stop();
  await mails.stop();
});

const HOUR_MS = 60 * 60 * 1000;
/** So many hours from now that no test's clock is beyond it. */
const FAR = 3000;
const FOLLOW = `mutation ($input: ChooseThreadLevelInput!) { chooseThreadLevel(input: $input) { id } }`;
const CHOOSE = `mutation ($input: ChooseNoticeSettingsInput!) { chooseNoticeSettings(input: $input) { version } }`;
const SETTINGS = '{ noticeSettings { atOnce digest } }';
const MAILS = `query ($address: String) { mails(address: $address) { edges { node { id kind state attempts answer nextAttemptAt } } } }`;
const RETRY = 'mutation ($input: RetryMailInput!) { retryMail(input: $input) { id state } }';
const usual = { atOnce: true, digest: 'DAILY', digestHour: 8, digestWeekday: 1, version: 0 };

/** A day of its own for every test, tomorrow at the earliest; hours and minutes of UTC. */
let today = 0;
beforeEach(() => {
  today += 1;
  mails.behaviour = 'takes';
  at('06:00');
});
function at(time: string, days = 0): void {
  const midnight = new Date(Date.now() + (today * 2 + days) * 24 * HOUR_MS).toISOString().slice(0, 10);
  server.clock.set(`${midnight}T${time}:00Z`);
}
const later = (hours: number): void =>
  server.clock.set(new Date(server.clock.now().getTime() + hours * HOUR_MS));

/** What has reached a person since they were last looked at. */
const seenOf = new Map<string, number>();
async function newMails(person: { email: string }): Promise<TakenMail[]> {
  await server.deliverEvents();
  const all = mails.to(person.email);
  const fresh = all.slice(seenOf.get(person.email) ?? 0);
  seenOf.set(person.email, all.length);
  return fresh;
}

async function digests(): Promise<void> {
  await server.deliverEvents();
  await server.app.get(Digests).queueDue();
  await server.deliverEvents();
}

async function setting() {
  const body = await server.build.body();
  const people = await server.build.everyKind(body);
  const [chair, member] = [await server.as(people.C), await server.as(people.M)];
  const thread = await startThread(chair, body, { title: 'Annex <II>' });
  await server.deliverEvents();
  return { body, people, chair, member, thread };
}

const mentioned = (chair: TestClient, threadId: string, people: BuiltPerson[]) =>
  post(chair, threadId, people.map(({ id, name }) => `[@${name}](/people/${id})`).join(' '));

describe('a mail about what needs somebody', () => {
  it('says whence it comes and what it belongs to, and how to stop it, in text and in HTML', async () => {
    const { body, people, chair, thread } = await setting();
    await mentioned(chair, thread.id, [people.M]);
    const [mail] = await newMails(people.M);
    if (!mail) throw new Error('Nothing was mailed.');
    expect(header(mail, 'List-Id')).toBe(`"${body.code}" <${body.code.toLowerCase()}.concert.test>`);
    expect(header(mail, 'List-Unsubscribe')).toMatch(
      /^<http:\/\/concert\.test\/mail\/unsubscribe\/[\w.-]+>$/,
    );
    expect(header(mail, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    expect(header(mail, 'References')).toBe(`<thread-${thread.id}@concert.test>`);
    expect(header(mail, 'In-Reply-To')).toBe(`<thread-${thread.id}@concert.test>`);
    expect(header(mail, 'Message-ID')).toMatch(/^<[0-9a-f-]{36}@concert\.test>$/);
    expect(header(mail, 'Auto-Submitted')).toBe('auto-generated');
    expect(header(mail, 'Reply-To')).toBeUndefined();
    expect(part(mail, 'text/plain')).toContain(`http://concert.test/threads/${thread.id}#post-2`);
    const html = part(mail, 'text/html') ?? '';
    expect(html).toContain('Annex &lt;II&gt;');
    expect(html).not.toMatch(/<img|<script|Annex <II>/);
  });

  it('is in the reader’s language, from right to left where that is so', async () => {
    const { body, chair, thread } = await setting();
    const entity = await server.build.entity();
    const reader = await server.build.person({ entity, locale: 'ar' });
    await server.build.seat(entity, body);
    await server.build.represent(reader, body);
    await mentioned(chair, thread.id, [reader]);
    const [mail] = await newMails(reader);
    if (!mail) throw new Error('Nothing was mailed.');
    expect(part(mail, 'text/html')).toMatch(/<html lang="ar" dir="rtl">.*ورد ذكركم/s);
    expect(part(mail, 'text/plain')).toContain('تحية طيبة');
  });

  it('is not sent about what was read, withdrawn or lost by then, and names nothing that became confidential', async () => {
    const { people, chair, member, thread } = await setting();
    const waiting = async (): Promise<{ id: string; version: number; seq: number }> => {
      mails.behaviour = 'isDown';
      const said = await mentioned(chair, thread.id, [people.M]);
      expect(await newMails(people.M)).toEqual([]);
      mails.behaviour = 'takes';
      return said;
    };
    const read = await waiting();
    await member.query(READ, { input: { threadId: thread.id, seq: read.seq } });
    later(1);
    expect(await newMails(people.M)).toEqual([]);

    const taken = await waiting();
    await chair.query(WITHDRAW, { input: { id: taken.id, version: taken.version } });
    later(1);
    expect(await newMails(people.M)).toEqual([]);

    await waiting();
    const hidden = await relabel(chair, thread, 'BODY', { classification: 'CONFIDENTIAL' });
    later(1);
    const [stub] = await newMails(people.M);
    expect(stub?.raw).toBeDefined();
    expect(stub && part(stub, 'text/plain')).toContain('Confidential discussion');
    expect(stub && part(stub, 'text/plain')).not.toContain('Annex');

    await waiting();
    await relabel(chair, hidden, 'OFFICERS');
    later(1);
    expect(await newMails(people.M)).toEqual([]);
  });

  it('about a request is not sent once somebody has answered it', async () => {
    const body = await server.build.body();
    const people = await server.build.everyKind(body);
    const asker = await server.build.person({ focalPoint: true });
    mails.behaviour = 'isDown';
    const { requestSeat } = await (
      await server.as(asker)
    ).query(ASK, { input: { body: body.code, capacity: 'MEMBER', motivation: 'We can contribute.' } });
    await server.deliverEvents();
    await (
      await server.as(people.S)
    ).query(DECIDE, { input: { id: requestSeat.id, version: 1, accept: false, reason: 'Full <for> now' } });
    mails.behaviour = 'takes';
    later(1);
    expect(await newMails(people.C)).toEqual([]);
    const [answer] = await newMails(asker);
    expect(answer && part(answer, 'text/plain')).toContain('Reason: Full <for> now');
  });

  it('waits for the end of the reader’s quiet hours', async () => {
    const { people, chair, member, thread } = await setting();
    await member.query(CHOOSE, { input: { ...usual, quietFrom: '20:00', quietUntil: '07:00' } });
    await mentioned(chair, thread.id, [people.M]);
    expect(await newMails(people.M)).toEqual([]);
    at('06:59');
    expect(await newMails(people.M)).toEqual([]);
    at('07:00');
    expect(await newMails(people.M)).toHaveLength(1);
  });
});

describe('a convocation by mail', () => {
  it('says when in both zones and where, and brings the meeting as a calendar file', async () => {
    const { body, people, chair } = await setting();
    await server.db.query(`UPDATE person SET time_zone = 'Africa/Nairobi' WHERE id = $1`, [people.M.id]);
    const meeting = await convened(
      chair,
      body,
      {
        title: 'Spring session',
        place: 'Room 4',
        timeZone: 'UTC',
      },
      FAR,
    );
    const [mail] = await newMails(people.M);
    if (!mail) throw new Error('Nothing was mailed.');
    const text = part(mail, 'text/plain') ?? '';
    expect(text).toMatch(/When: .+ \(UTC\)/);
    expect(text).toMatch(/In your zone: .+ \(Africa\/Nairobi\)/);
    expect(text).toContain('Place: Room 4');
    expect(mail.raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=PUBLISH/i);
    const calendar = part(mail, 'text/calendar') ?? '';
    expect(calendar).toMatch(/METHOD:PUBLISH[\s\S]*SUMMARY:.*Spring session/);
    expect(calendar).toContain(`UID:${meeting.id}@`);
    expect(header(mail, 'References')).toBe(`<meeting-${meeting.id}@concert.test>`);
  });

  it('that waited is not sent once the meeting is cancelled, of which one hears instead', async () => {
    const { body, people, chair, member } = await setting();
    await member.query(CHOOSE, { input: { ...usual, quietFrom: '20:00', quietUntil: '07:00' } });
    const meeting = await convened(chair, body, { title: 'Never held' }, FAR);
    expect(await newMails(people.M)).toEqual([]);
    later(1 / 60);
    await chair.query(CANCEL, { input: { id: meeting.id, version: meeting.version, reason: 'No room' } });
    await server.deliverEvents();
    at('07:00');
    const all = await newMails(people.M);
    expect(all.map((mail) => /method=(\w+)/i.exec(mail.raw)?.[1])).toEqual(['CANCEL']);
  });

  it('of a confidential meeting says no more than when it is', async () => {
    const { body, people, chair } = await setting();
    await convened(
      chair,
      body,
      { title: 'Operation X', place: 'Bunker', classification: 'CONFIDENTIAL' },
      FAR,
    );
    const [mail] = await newMails(people.M);
    const said = ['text/plain', 'text/html', 'text/calendar'].map((type) => mail && part(mail, type)).join();
    expect(said).toContain('Confidential meeting');
    expect(said + String(mail && header(mail, 'Subject'))).not.toMatch(/Operation X|Bunker/);
  });
});

describe('a digest', () => {
  it('comes at the reader’s hour with what is unread, once for each thing', async () => {
    const { body, people, chair, member, thread } = await setting();
    await member.query(FOLLOW, { input: { threadId: thread.id, level: 'ALL' } });
    const other = await startThread(chair, body, { title: 'Read meanwhile' });
    await member.query(FOLLOW, { input: { threadId: other.id, level: 'ALL' } });
    await post(chair, thread.id);
    await post(chair, thread.id);
    await post(chair, other.id);
    await digests();
    expect(await newMails(people.M)).toEqual([]);
    at('07:30');
    await member.query(READ, { input: { threadId: other.id, seq: 2 } });
    at('08:00');
    await digests();
    await digests();
    const [mail, ...more] = await newMails(people.M);
    expect(more).toEqual([]);
    const text = (mail && part(mail, 'text/plain')) ?? '';
    expect(text).toContain(`${body.code}: new posts in “Annex <II>” (2)`);
    expect(text).not.toContain('Read meanwhile');
    expect(mail && header(mail, 'List-Id')).toBe('"Concert" <digest.concert.test>');
    await digests();
    at('08:00', 1);
    await digests();
    expect(await newMails(people.M)).toEqual([]);
    await post(chair, thread.id);
    at('09:00', 1);
    await digests();
    expect(await newMails(people.M)).toEqual([]);
    at('08:00', 2);
    await digests();
    const [next] = await newMails(people.M);
    expect(next && part(next, 'text/plain')).toContain('(1)');
  });

  it('holds no thread whose label was raised in the meantime, and is not sent when nothing is left', async () => {
    const { people, chair, member, thread } = await setting();
    await member.query(FOLLOW, { input: { threadId: thread.id, level: 'ALL' } });
    await post(chair, thread.id);
    await server.deliverEvents();
    await relabel(chair, thread, 'OFFICERS');
    at('08:00');
    await digests();
    expect(await newMails(people.M)).toEqual([]);
  });

  it('holds nothing of a body whose seat was lost, nor what was mailed at once', async () => {
    const { people, chair, member, thread } = await setting();
    await member.query(FOLLOW, { input: { threadId: thread.id, level: 'ALL' } });
    await mentioned(chair, thread.id, [people.M, people.V]);
    expect(await newMails(people.M)).toHaveLength(1);
    expect(await newMails(people.V)).toHaveLength(1);
    await (
      await server.as(people.S)
    ).query(END_SEAT, { input: { seatId: people.M.seatId, until: day(), reason: 'Left' } });
    at('08:00');
    await digests();
    expect(await newMails(people.M)).toEqual([]);
    expect(await newMails(people.V)).toEqual([]);
  });

  it('takes what needs a reader who wants no mail at once; without a digest there is none at all', async () => {
    const { people, chair, member, thread } = await setting();
    const vice = await server.as(people.V);
    await member.query(CHOOSE, { input: { ...usual, atOnce: false } });
    await vice.query(CHOOSE, { input: { ...usual, atOnce: false, digest: 'NONE' } });
    await mentioned(chair, thread.id, [people.M, people.V]);
    expect(await newMails(people.M)).toEqual([]);
    at('08:00');
    await digests();
    expect(await newMails(people.M)).toHaveLength(1);
    expect(await newMails(people.V)).toEqual([]);
  });

  it('that two processes queue and send at once is one mail', async () => {
    const second = await startTestServer({
      databaseUrl: server.config.databaseUrl,
      dataDir: server.config.dataDir,
      env: { SMTP_URL: mails.url },
    });
    try {
      const { people, chair, member, thread } = await setting();
      await member.query(FOLLOW, { input: { threadId: thread.id, level: 'ALL' } });
      await post(chair, thread.id);
      await server.deliverEvents();
      at('08:00');
      second.clock.set(server.clock.now());
      await Promise.all([server, second].map((each) => each.app.get(Digests).queueDue()));
      await Promise.all([server.deliverEvents(), second.deliverEvents()]);
      expect(await newMails(people.M)).toHaveLength(1);
    } finally {
      await second.stop();
    }
  });
});

describe('a mail server', () => {
  it('that is down for an hour loses nothing, and nobody gets anything twice', async () => {
    const { people, chair, thread } = await setting();
    mails.behaviour = 'isDown';
    for (let number = 0; number < 4; number += 1) await mentioned(chair, thread.id, [people.M, people.V]);
    for (let minutes = 0; minutes < 60; minutes += 5) {
      await server.deliverEvents();
      later(5 / 60);
    }
    expect(await newMails(people.M)).toEqual([]);
    mails.behaviour = 'takes';
    for (let minutes = 0; minutes < 120; minutes += 10) {
      await server.deliverEvents();
      later(10 / 60);
    }
    for (const person of [people.M, people.V]) {
      const ids = (await newMails(person)).map((mail) => header(mail, 'Message-ID'));
      expect([ids.length, new Set(ids).size]).toEqual([4, 4]);
    }
  });

  it('that takes a mail and dies before saying so is sent it again under the same number', async () => {
    const { people, chair, thread } = await setting();
    mails.behaviour = 'diesOnceTaken';
    await mentioned(chair, thread.id, [people.M]);
    await server.deliverEvents();
    mails.behaviour = 'takes';
    later(1);
    const ids = (await newMails(people.M)).map((mail) => header(mail, 'Message-ID'));
    expect(new Set(ids).size).toBe(1);
  });

  it('is tried again with pauses for a day; then the secretariat may try once more, and nobody else', async () => {
    const { people, chair, thread } = await setting();
    const secretary = await server.as(people.S);
    mails.behaviour = 'isBusy';
    await mentioned(chair, thread.id, [people.M]);
    await server.deliverEvents();
    const log = async () =>
      (await secretary.query(MAILS, { address: people.M.email })).mails.edges.map(
        ({ node }: { node: { id: string; state: string; attempts: number; answer: string } }) => node,
      );
    expect(await log()).toMatchObject([
      { kind: 'NOTICE', state: 'QUEUED', attempts: 1, answer: '451 4.3.2 Come back later' },
    ]);
    for (let hours = 0; hours < 25; hours += 1) {
      later(1);
      await server.deliverEvents();
    }
    const [failed] = await log();
    expect(failed).toMatchObject({ state: 'FAILED', nextAttemptAt: null });
    mails.behaviour = 'takes';
    const input = { id: failed.id };
    expect(await chair.refusal(RETRY, { input })).toBe('FORBIDDEN');
    await secretary.query(RETRY, { input });
    expect(await newMails(people.M)).toHaveLength(1);
    expect(await log()).toMatchObject([{ state: 'SENT', answer: null }]);
    expect(await secretary.refusal(RETRY, { input })).toBe('CONFLICT');
  });

  it('that knows no such address is not asked again', async () => {
    const { people, chair, thread } = await setting();
    mails.behaviour = 'refusesAddress';
    await mentioned(chair, thread.id, [people.M]);
    await server.deliverEvents();
    const { mails: log } = await (await server.as(people.S)).query(MAILS, { address: people.M.email });
    expect(log.edges[0].node).toMatchObject({
      state: 'BOUNCED',
      answer: '550 5.1.1 No such person here',
      nextAttemptAt: null,
    });
    const rows = await server.db.query('SELECT subject, text, html FROM mail WHERE to_address = $1', [
      people.M.email,
    ]);
    expect(rows).toEqual([{ subject: '', text: '', html: null }]);
  });

  it('that hangs up holds no events back: an invitation is known while its letter waits', async () => {
    const focal = await server.build.person({ focalPoint: true });
    mails.behaviour = 'isDown';
    const email = `${focal.id}@test.example`;
    await (
      await server.as(focal)
    ).query(INVITE, { input: { invitations: [{ email, name: 'New', entity: focal.entity?.code }] } });
    await server.deliverEvents();
    const waiting = await server.db.query('SELECT id FROM outbox');
    expect(waiting).toEqual([]);
    mails.behaviour = 'takes';
    later(1);
    expect(await newMails({ email })).toHaveLength(1);
  });
});

describe('the address that stops mail', () => {
  const pathOf = (mail: TakenMail | undefined): string =>
    new URL((mail && header(mail, 'List-Unsubscribe')?.slice(1, -1)) ?? '').pathname;

  it('stops it with one request of a mail program, without signing in, and nothing else', async () => {
    const { people, chair, member, thread } = await setting();
    await mentioned(chair, thread.id, [people.M]);
    const path = pathOf((await newMails(people.M))[0]);
    const { anonymous } = server;
    const looked = await anonymous.fetch(path);
    expect([looked.status, looked.headers.get('set-cookie')]).toEqual([200, null]);
    expect(await looked.text()).toContain('<form method="post">');
    expect((await member.query(SETTINGS)).noticeSettings.atOnce).toBe(true);
    for (let times = 0; times < 2; times += 1) {
      const done = await anonymous.fetch(path, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'List-Unsubscribe=One-Click',
      });
      expect([done.status, done.headers.get('set-cookie')]).toEqual([200, null]);
    }
    expect((await member.query(SETTINGS)).noticeSettings).toEqual({ atOnce: false, digest: 'DAILY' });
    await mentioned(chair, thread.id, [people.M]);
    expect(await newMails(people.M)).toEqual([]);
  });

  it('is worth nothing when anything in it is changed', async () => {
    const { people, chair, thread } = await setting();
    await mentioned(chair, thread.id, [people.M]);
    const path = pathOf((await newMails(people.M))[0]);
    for (const forged of [
      path.replace('AT_ONCE', 'DIGEST'),
      path.replace(people.M.id, people.C.id),
      path.slice(0, -2),
      '/mail/unsubscribe/x',
    ])
      expect((await server.anonymous.fetch(forged, { method: 'POST' })).status).toBe(404);
  });
});
