import { Digests } from '@concert/desk';
import { describe, expect, it } from '@jest/globals';
import { post, READ, relabel, startThread } from '../discussions/thread-acts.js';
import { day, END_SEAT } from '../governance/operations.js';
import { startTestServer } from '../server.js';
import { header, part } from './mail-server.js';
import { mails, server, CHOOSE, usual, at, newMails, setting, mentioned } from './mail-setting.js';

const FOLLOW = `mutation ($input: ChooseThreadLevelInput!) { chooseThreadLevel(input: $input) { id } }`;

async function digests(): Promise<void> {
  await server.deliverEvents();
  await server.app.get(Digests).queueDue();
  await server.deliverEvents();
}

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
