import { randomUUID } from 'node:crypto';
import { Digests, Mailbox, ReplyWorker } from '@concert/desk';
import type { TestClient, TestServer } from '@concert/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CLOSE, MERGE, POST, post, relabel, startThread, THREAD } from '../discussions/thread-acts.js';
import { day, END_SEAT, SET_OPTIONS } from '../governance/operations.js';
import { startTestServer } from '../server.js';
import { header, MailServer, part } from './mail-server.js';
import { converse, DOMAIN, handled, INBOUND, MailProgram, replyAddress } from './reply-mails.js';

let mails: MailServer;
let server: TestServer;
let program: MailProgram;
beforeAll(async () => {
  mails = await MailServer.start();
  server = await startTestServer({ env: { SMTP_URL: mails.url, ...INBOUND } });
  program = await MailProgram.start(server);
});
afterAll(async () => {
  await server.stop();
  await mails.stop();
});

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const DAY_MS = 24 * 60 * 60 * 1000;
const LOG = '{ inboundMails(first: 1) { edges { node { id state reason sender attempts person { id } } } } }';
const FOLLOW = `mutation ($input: ChooseThreadLevelInput!) { chooseThreadLevel(input: $input) { id } }`;
const RETRY = 'mutation ($input: RetryInboundMailInput!) { retryInboundMail(input: $input) { id state } }';

/** A thread whose member was mentioned in it, and the address that the mail about it is answered to. */
async function setting(text?: string) {
  const body = await server.build.body();
  const people = await server.build.everyKind(body);
  const chair = await server.as(people.C);
  const thread = await startThread(chair, body, { title: 'Annex II' });
  await post(chair, thread.id, text ?? `[@${people.M.name}](/people/${people.M.id})`);
  await server.deliverEvents();
  const address = replyAddress(mails, people.M);
  return { body, people, chair, thread, address };
}

async function said(client: TestClient, threadId: string): Promise<string[]> {
  const { thread } = await client.query(THREAD, { id: threadId });
  return thread.posts.edges.slice(2).map(({ node }: { node: { text: string } }) => node.text);
}

const rowOf = async (threadId: string) =>
  (
    await server.db.query<Record<string, unknown>[]>(
      'SELECT state, reason, raw, attempts FROM inbound_mail WHERE thread_id = $1',
      [threadId],
    )
  )[0];

/** The text of the last mail to a person, when it gives a reply back. */
function givenBack(person: { email: string }): string {
  const mail = mails.to(person.email).at(-1);
  if (!mail || !/not posted/.test(header(mail, 'Subject') ?? '')) throw new Error('Nothing was given back.');
  expect(header(mail, 'Auto-Submitted')).toBe('auto-generated');
  expect(header(mail, 'Reply-To')).toBeUndefined();
  return part(mail, 'text/plain') ?? '';
}

describe('a reply by mail', () => {
  it('is posted in the thread for the seat of its writer, in their language, without what it quotes', async () => {
    const { people, chair, thread, address } = await setting();
    expect(address).toMatch(new RegExp(`^reply\\+[a-z2-7]{45}@${DOMAIN.replaceAll('.', '\\.')}$`));
    const about = mails.to(people.M.email).at(-1);
    const quoted = ((about && part(about, 'text/plain')) ?? '').split('\n').map((line) => `> ${line}`);
    expect(quoted[0]).toContain('Reply above this line');
    expect(about && part(about, 'text/html')).toContain('Reply above this line');
    await program.reply(
      people.M,
      address.toUpperCase(),
      `We agree **fully**.\n\nOn 22 Nov 2026 at 15:00, Concert <no-reply@concert.invalid> wrote:\n\n${quoted.join('\n')}`,
    );
    const { thread: read } = await chair.query(
      `query ($id: ID!) { thread(id: $id) { posts(last: 1) { edges { node { text language capacity entity { code } author { id } } } } } }`,
      { id: thread.id },
    );
    expect(read.posts.edges[0].node).toEqual({
      text: 'We agree **fully**.',
      language: 'en',
      capacity: 'MEMBER',
      entity: { code: people.M.entity.code },
      author: { id: people.M.id },
    });
    expect(await rowOf(thread.id)).toEqual({ state: 'POSTED', reason: null, raw: null, attempts: 1 });
    const secretary = await server.as(people.S);
    const { inboundMails } = await secretary.query(LOG);
    expect(inboundMails.edges[0].node).toMatchObject({ state: 'POSTED', person: { id: people.M.id } });
  });

  it('is posted once, however often it comes and whoever handles it', async () => {
    const { people, chair, thread, address } = await setting();
    const second = await startTestServer({
      databaseUrl: server.config.databaseUrl,
      dataDir: server.config.dataDir,
      env: { SMTP_URL: mails.url, ...INBOUND },
    });
    try {
      const other = await MailProgram.start(second);
      const mail = {
        from: people.M.email,
        to: address,
        text: 'Only once.',
        messageId: `<${randomUUID()}@example.org>`,
      };
      await Promise.all([program.send(mail), other.send(mail), program.send(mail)]);
      await Promise.all([server, second].map(({ app }) => app.get(ReplyWorker).settle()));
      await program.reply(people.M, address, 'Only once.', { messageId: mail.messageId });
      expect(await said(chair, thread.id)).toEqual(['Only once.']);
      await Promise.all(
        [1, 2, 3, 4].map((number) => program.send({ ...mail, messageId: `<${number}.${randomUUID()}@x>` })),
      );
      await Promise.all([server, second].map(({ app }) => app.get(ReplyWorker).settle()));
      expect(await said(chair, thread.id)).toHaveLength(5);
    } finally {
      await second.stop();
    }
  });

  it('in HTML alone is read as text', async () => {
    const { people, chair, thread, address } = await setting();
    const html =
      '<div>Nous <b>acceptons</b>.</div><blockquote>On … wrote: <p>##~ Reply above ##~</p></blockquote>';
    await program.reply(people.M, address, '', { text: undefined, html });
    await program.reply(people.M, address, '', {
      text: undefined,
      html: '<p>Encore.</p>',
      attachments: [{ filename: 'a.txt', content: 'x', contentDisposition: 'attachment' }],
    });
    expect(await said(chair, thread.id)).toEqual(['Nous acceptons.', 'Encore.']);
  });

  it('keeps its files, but for what belongs to its letter-paper, and tells of those it could not keep', async () => {
    const { people, chair, thread, address } = await setting();
    const file = (number: number) => ({ filename: `annex-${number}.txt`, content: `Annex ${number}` });
    const logo = { filename: 'logo.png', content: PIXEL, cid: 'logo', contentDisposition: 'inline' as const };
    await program.reply(people.M, address, 'See the annexes.', {
      html: '<p>See the annexes. <img src="cid:logo"></p>',
      attachments: [logo, ...Array.from({ length: 11 }, (_, index) => file(index + 1))],
    });
    const { thread: read } = await chair.query(
      `query ($id: ID!) { thread(id: $id) { posts(last: 1) { edges { node { text attachments { fileName url } } } } } }`,
      { id: thread.id },
    );
    const { text, attachments } = read.posts.edges[0].node;
    expect(text).toBe('See the annexes.');
    expect(attachments.map(({ fileName }: { fileName: string }) => fileName)).toEqual(
      Array.from({ length: 10 }, (_, index) => `annex-${index + 1}.txt`),
    );
    expect(await (await chair.fetch(attachments[1].url)).text()).toBe('Annex 2');
    const note = mails.to(people.M.email).at(-1);
    expect(note && header(note, 'Subject')).toBe('Your reply was posted without some of its files');
    expect(note && part(note, 'text/plain')).toMatch(/- annex-11\.txt/);
    expect(await rowOf(thread.id)).toMatchObject({ state: 'POSTED', raw: null });
  });

  it('speaks for the seat its writer last spoke for there, and is returned when there are several and none was', async () => {
    const { body, people, chair, thread, address } = await setting();
    await server.build.seat(people.M.entity, body, 'VICE_CHAIR');
    await program.reply(people.M, address, 'Which hat?');
    expect(givenBack(people.M)).toMatch(/more than one seat[\s\S]*Which hat\?/);
    const spoken = { threadId: thread.id, id: randomUUID(), text: 'As vice-chair' };
    await (
      await server.as(people.M)
    ).query(POST, { input: { ...spoken, as: `${people.M.entity.code}:VICE_CHAIR` } });
    await program.reply(people.M, address, 'The same hat.');
    const { thread: read } = await chair.query(
      `query ($id: ID!) { thread(id: $id) { posts(last: 1) { edges { node { text capacity } } } } }`,
      { id: thread.id },
    );
    expect(read.posts.edges[0].node).toEqual({ text: 'The same hat.', capacity: 'VICE_CHAIR' });
  });
});

describe('a mail says that it can be answered', () => {
  it('only to those whose answer would be posted', async () => {
    const { people, chair, thread } = await setting();
    const calls = (person: { id: string }) => post(chair, thread.id, `[@you](/people/${person.id})`);
    await calls(people.O);
    await server.deliverEvents();
    const toObserver = mails.to(people.O.email).at(-1);
    expect(toObserver && header(toObserver, 'Reply-To')).toBeUndefined();
    expect(toObserver && part(toObserver, 'text/plain')).not.toContain('Reply above this line');
  });

  it('in a digest for each discussion, where it is told of', async () => {
    const { body, people, chair, thread } = await setting();
    const member = await server.as(people.M);
    const closed = await startThread(chair, body, { title: 'Settled' });
    const secret = await startThread(chair, body, { title: 'Names & numbers' });
    for (const { id } of [thread, closed, secret])
      await member.query(FOLLOW, { input: { threadId: id, level: 'ALL' } });
    const now = server.clock.now();
    try {
      for (const { id } of [thread, closed, secret]) await post(chair, id, 'More.');
      await server.deliverEvents();
      await chair.query(CLOSE, { input: { id: closed.id, version: closed.version, closed: true } });
      await relabel(chair, secret, 'BODY', { classification: 'CONFIDENTIAL' });
      server.clock.set(new Date(now.getTime() + DAY_MS));
      await server.app.get(Digests).queueDue();
      await server.deliverEvents();
    } finally {
      server.clock.set(now);
    }
    const digest = mails.to(people.M.email).at(-1);
    if (!digest) throw new Error('Nothing was mailed.');
    expect(header(digest, 'Reply-To')).toBeUndefined();
    const text = part(digest, 'text/plain') ?? '';
    const addresses = [...text.matchAll(/^Answer by mail: (\S+)$/gm)].map(([, address]) => address ?? '');
    expect(addresses).toHaveLength(2);
    expect(text).not.toMatch(/Settled.*\n.*\nAnswer by mail/);
    const html = part(digest, 'text/html') ?? '';
    for (const address of addresses)
      expect(html).toContain(`href="mailto:${address.replace('+', '%2B')}?subject=Re%3A%20`);
    expect(html).toContain('?subject=Re%3A%20Annex%20II"');
    expect(html).not.toContain('numbers');

    for (const address of addresses) await program.reply(people.M, address, 'From the digest.');
    expect(await said(chair, thread.id)).toContain('From the digest.');
    expect((await said(chair, secret.id)).at(-1)).toBe('From the digest.');
  });
});

describe('a reply that cannot be posted is given back with the reason and its text', () => {
  it('when the thread was closed, or became part of another', async () => {
    const { people, chair, thread, address } = await setting();
    await chair.query(CLOSE, { input: { id: thread.id, version: thread.version, closed: true } });
    await program.reply(people.M, address, 'Too late?');
    expect(givenBack(people.M)).toMatch(/has been closed[\s\S]*\/threads\/[\s\S]*Too late\?/);
    expect(await rowOf(thread.id)).toMatchObject({ state: 'RETURNED', reason: 'CLOSED', raw: null });
    expect(await said(chair, thread.id)).toEqual([]);

    const gone = await setting();
    const into = await startThread(gone.chair, gone.body, { title: 'The other' });
    await gone.chair.query(MERGE, {
      input: { id: gone.thread.id, version: gone.thread.version, into: into.id },
    });
    await program.reply(gone.people.M, gone.address, 'And now?');
    expect(givenBack(gone.people.M)).toMatch(/part of another[\s\S]*And now\?/);
  });

  it('when its writer lost sight of the thread, without a word about it', async () => {
    const { people, chair, thread, address } = await setting();
    await relabel(chair, thread, 'OFFICERS');
    await program.reply(people.M, address, 'Hello?');
    const text = givenBack(people.M);
    expect(text).toMatch(/no longer read[\s\S]*Hello\?/);
    expect(text).not.toMatch(/Annex|threads\//);
    expect(await said(chair, thread.id)).toEqual([]);
  });

  it('when its writer lost the seat, or reads there and does not speak', async () => {
    const { body, people, chair, thread, address } = await setting();
    const secretary = await server.as(people.S);
    await secretary.query(END_SEAT, { input: { seatId: people.M.seatId, until: day(), reason: 'Left' } });
    await program.reply(people.M, address, 'Still here.');
    expect(givenBack(people.M)).toMatch(/no longer read[\s\S]*Still here\./);

    const options = (observersMaySpeak: boolean, version: number) => ({
      input: { body: body.code, observersMaySpeak, version },
    });
    await secretary.query(SET_OPTIONS, options(true, 1));
    await post(chair, thread.id, `[@${people.O.name}](/people/${people.O.id})`);
    await server.deliverEvents();
    await secretary.query(SET_OPTIONS, options(false, 2));
    await program.reply(people.O, replyAddress(mails, people.O), 'May I?');
    expect(givenBack(people.O)).toMatch(/cannot post[\s\S]*May I\?/);
  });

  it('when its writer has left', async () => {
    const { people, chair, thread, address } = await setting();
    await server.db.query('UPDATE person SET suspended_at = now() WHERE id = $1', [people.M.id]);
    await program.reply(people.M, address, 'I left.');
    expect(givenBack(people.M)).toMatch(/no longer have an account[\s\S]*I left\./);
    expect(await said(chair, thread.id)).toEqual([]);
  });

  it('when the mail is more than thirty days old', async () => {
    const { people, chair, thread, address } = await setting();
    const now = server.clock.now();
    try {
      server.clock.set(new Date(now.getTime() + 30 * DAY_MS));
      await program.reply(people.M, address, 'In time.');
      server.clock.set(new Date(now.getTime() + 31 * DAY_MS));
      await program.reply(people.M, address, 'Late.');
      expect(givenBack(people.M)).toMatch(/30 days old[\s\S]*Late\./);
    } finally {
      server.clock.set(now);
    }
    expect(await said(chair, thread.id)).toEqual(['In time.']);
  });

  it('when nothing is left of it, or too much', async () => {
    const { people, chair, thread, address } = await setting();
    await program.reply(people.M, address, '> Dear Ann,\n> only this');
    expect(givenBack(people.M)).toMatch(/Nothing was left[\s\S]*only this/);
    await program.reply(people.M, address, 'x'.repeat(40_001));
    expect(givenBack(people.M)).toMatch(/too long[\s\S]*xxx/);
    expect(await said(chair, thread.id)).toEqual([]);
  });

  it('in the reader’s language', async () => {
    const { body, chair, thread } = await setting();
    const entity = await server.build.entity();
    const reader = await server.build.person({ entity, locale: 'fr' });
    await server.build.seat(entity, body);
    await server.build.represent(reader, body);
    await post(chair, thread.id, `[@${reader.name}](/people/${reader.id})`);
    await server.deliverEvents();
    await chair.query(CLOSE, { input: { id: thread.id, version: thread.version, closed: true } });
    await program.reply(reader, replyAddress(mails, reader), 'Trop tard ?');
    const mail = mails.to(reader.email).at(-1);
    expect(mail && part(mail, 'text/plain')).toMatch(/a été close[\s\S]*Trop tard \?/);
  });

  it('from another address, to the person whose address was answered and to nobody else', async () => {
    const { people, chair, thread, address } = await setting();
    const stranger = { email: `stranger.${randomUUID()}@example.org` };
    await program.reply(stranger, address, 'I was forwarded this.');
    expect(givenBack(people.M)).toMatch(/came from stranger\.[\s\S]*I was forwarded this\./);
    expect(mails.to(stranger.email)).toEqual([]);
    expect(await said(chair, thread.id)).toEqual([]);
  });

  it('twenty times a day and then tomorrow, so that nobody is flooded with it', async () => {
    const { people, address, thread } = await setting();
    const before = mails.to(people.M.email).length;
    for (let number = 0; number < 22; number += 1)
      await program.send({ from: 'x@example.org', to: address, text: 'Spam' });
    await handled(server);
    expect(mails.to(people.M.email).length - before).toBe(20);
    const waiting = await server.db.query<object[]>(
      `SELECT id FROM inbound_mail WHERE thread_id = $1 AND state = 'WAITING' AND raw IS NOT NULL`,
      [thread.id],
    );
    expect(waiting).toHaveLength(2);
  });
});

describe('what a machine wrote', () => {
  it.each<[string, Record<string, string>]>([
    ['an absence note', { 'Auto-Submitted': 'auto-replied' }],
    ['a mailing list', { Precedence: 'bulk', 'List-Id': '<x.example.org>' }],
    ['a loop', { 'X-Loop': 'x' }],
  ])('is neither posted nor answered: %s', async (_name, headers) => {
    const { people, chair, thread, address } = await setting();
    const before = mails.taken.length;
    await program.reply(people.M, address, 'I am away.', { headers });
    expect(await said(chair, thread.id)).toEqual([]);
    expect(mails.taken.length).toBe(before);
    expect(await rowOf(thread.id)).toMatchObject({ state: 'IGNORED', reason: 'AUTOMATIC', raw: null });
  });

  it('is known by an empty sender, and by being our own mail come back', async () => {
    const { people, chair, thread, address } = await setting();
    const before = mails.taken.length;
    await program.reply(people.M, address, 'Undeliverable', { envelope: { from: '', to: address } });
    const own = mails.to(people.M.email).at(-1)?.raw ?? '';
    await program.send({ envelope: { from: people.M.email, to: address }, raw: own });
    await handled(server);
    expect(await said(chair, thread.id)).toEqual([]);
    expect(mails.taken.length).toBe(before);
  });
});

describe('the listener', () => {
  it('refuses addresses that nobody was given, before it hears the mail', async () => {
    const { people, address } = await setting();
    const forged = address.replace(
      /^reply\+(.)/,
      (_all, first: string) => `reply+${first === 'a' ? 'b' : 'a'}`,
    );
    for (const to of [
      forged,
      `reply+@${DOMAIN}`,
      `someone@${DOMAIN}`,
      people.M.email,
      address.replace(DOMAIN, 'other.test'),
    ])
      await expect(program.send({ from: people.M.email, to, text: 'x' })).rejects.toMatchObject({
        responseCode: 550,
      });
  });

  it('refuses what is too big, announced or not, and more recipients than ten', async () => {
    const { people, chair, address, thread } = await setting();
    const big = 'x'.repeat(100).concat('\r\n').repeat(3_000);
    await expect(program.send({ from: people.M.email, to: address, text: big })).rejects.toMatchObject({
      responseCode: 552,
    });
    const heard = await converse(program.port, [
      'EHLO x\r\n',
      `MAIL FROM:<${people.M.email}>\r\n`,
      `RCPT TO:<${address}>\r\n`,
      'DATA\r\n',
      `Subject: x\r\n\r\n${big}\r\n.\r\n`,
    ]);
    expect(heard.at(-1)).toMatch(/^552/);
    expect(await rowOf(thread.id)).toBeUndefined();
    for (let number = 0; number < 11; number += 1)
      await post(chair, thread.id, `[@${people.M.name}](/people/${people.M.id})`);
    await server.deliverEvents();
    const addresses = mails.to(people.M.email).map((mail) => header(mail, 'Reply-To') ?? '');
    const many = await converse(program.port, [
      'EHLO x\r\n',
      `MAIL FROM:<${people.M.email}>\r\n`,
      ...addresses.slice(-11).map((to) => `RCPT TO:<${to}>\r\n`),
    ]);
    expect(many.at(-2)).toMatch(/^250/);
    expect(many.at(-1)).toMatch(/^452/);
  });

  it('offers no login, ends endless lines, and takes commands that come all at once', async () => {
    const { people, address, chair, thread } = await setting();
    const [, offered] = await converse(program.port, ['EHLO x\r\n']);
    expect(offered).toMatch(/SIZE 262144/);
    expect(offered).not.toMatch(/AUTH|STARTTLS/);
    expect((await converse(program.port, ['x'.repeat(100_000)])).at(-1)).toMatch(/too long/i);
    const mail = `From: ${people.M.email}\r\nSubject: x\r\n\r\nAll at once.\r\n.\r\nQUIT\r\n`;
    await converse(program.port, [
      `EHLO x\r\nMAIL FROM:<${people.M.email}>\r\nRCPT TO:<${address}>\r\nDATA\r\n${mail}`,
      '',
      '',
    ]);
    await handled(server);
    expect(await said(chair, thread.id)).toEqual(['All at once.']);
  });

  it('has stored what it took: a mail that cannot be handled now is handled later', async () => {
    const { people, chair, thread, address } = await setting();
    // As if the process had died between the answer and the post.
    const place = await server.app.get(Mailbox).find(address);
    expect(place).toMatchObject({ personId: people.M.id, threadId: thread.id, expired: false });
    await server.db.query('ALTER TABLE post RENAME TO post_away');
    try {
      await program.send({ from: people.M.email, to: address, text: 'Kept.' });
      await server.app.get(ReplyWorker).settle();
      expect(await rowOf(thread.id)).toMatchObject({
        state: 'WAITING',
        attempts: 1,
        raw: expect.any(Buffer),
      });
    } finally {
      await server.db.query('ALTER TABLE post_away RENAME TO post');
    }
    const now = server.clock.now();
    try {
      server.clock.set(new Date(now.getTime() + 2 * 60_000));
      await handled(server);
      expect(await said(chair, thread.id)).toEqual(['Kept.']);
    } finally {
      server.clock.set(now);
    }
  });

  it('leaves a mail that failed for a day to the secretariat, with its text', async () => {
    const { people, chair, thread } = await setting();
    const id = randomUUID();
    const raw = Buffer.from(`From: ${people.M.email}\r\nSubject: x\r\n\r\nLook again.\r\n`);
    await server.db.query(
      `INSERT INTO inbound_mail (id, person_id, thread_id, fingerprint, way, sender, bytes, raw, received_at, state, attempts, next_attempt_at, give_up_at)
       VALUES ($1, $2, $3, 'x', 'SMTP', $4, $5, $6, now(), 'FAILED', 9, now(), now())`,
      [id, people.M.id, thread.id, people.M.email, raw.length, raw],
    );
    await handled(server);
    expect(await said(chair, thread.id)).toEqual([]);
    const secretary = await server.as(people.S);
    const { retryInboundMail } = await secretary.query(RETRY, { input: { id } });
    expect(retryInboundMail.state).toBe('WAITING');
    await handled(server);
    expect(await said(chair, thread.id)).toEqual(['Look again.']);
    expect(await secretary.refusal(RETRY, { input: { id } })).toBe('CONFLICT');
    expect(await secretary.refusal(RETRY, { input: { id: randomUUID() } })).toBe('NOT_FOUND');
  });
});
