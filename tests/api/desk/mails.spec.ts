import { describe, expect, it } from '@jest/globals';
import {
  MOVE_POSTS,
  post,
  READ,
  relabel,
  startThread,
  THREAD,
  WITHDRAW,
} from '../discussions/thread-acts.js';
import { ASK, DECIDE } from '../governance/operations.js';
import { CANCEL, convened } from '../meetings/operations.js';
import { header, part, type TakenMail } from './mail-server.js';
import { mails, server, CHOOSE, usual, at, later, newMails, setting, mentioned } from './mail-setting.js';

/** So many hours from now that no test's clock is beyond it. */
const FAR = 3000;

const SETTINGS = '{ noticeSettings { atOnce digest } }';

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

  it('tells who said what, unless that is confidential', async () => {
    const { people, chair, thread } = await setting();
    const called = `Please **read** it, [@${people.M.name}](/people/${people.M.id}).`;
    await post(chair, thread.id, called);
    const [mail] = await newMails(people.M);
    const text = (mail && part(mail, 'text/plain')) ?? '';
    expect(text).toMatch(new RegExp(`^${people.C.name} \\(\\w+, Chair\\):$`, 'm'));
    expect(text).toContain(`Please read it, @${people.M.name}.`);
    await relabel(chair, thread, 'BODY', { classification: 'CONFIDENTIAL' });
    await post(chair, thread.id, called);
    const [stub] = await newMails(people.M);
    expect(stub && part(stub, 'text/plain')).toContain('Confidential discussion');
    expect(stub?.raw).not.toMatch(new RegExp(`Please|${people.C.name}`));
  });

  it('is not sent about a post that was moved to where its reader does not read', async () => {
    const { body, people, chair, thread } = await setting();
    const narrow = await startThread(chair, body, { title: 'Officers', audience: 'OFFICERS' });
    mails.behaviour = 'isDown';
    const said = await mentioned(chair, thread.id, [people.M]);
    expect(await newMails(people.M)).toEqual([]);
    const { thread: now } = await chair.query(THREAD, { id: thread.id });
    const input = { id: thread.id, version: now.version, into: narrow.id, postIds: [said.id] };
    await chair.query(MOVE_POSTS, { input });
    mails.behaviour = 'takes';
    later(1);
    expect(await newMails(people.M)).toEqual([]);
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
      for (const method of ['GET', 'POST']) {
        const answer = await server.anonymous.fetch(forged, { method });
        expect([answer.status, answer.headers.get('content-type')]).toEqual([
          404,
          'text/html; charset=utf-8',
        ]);
        expect(await answer.text()).toMatch(/This address stops no mail[\s\S]*n’arrête aucun[\s\S]*لا يوقف/);
      }
  });
});
