import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Mailbox, ReplyWorker } from '@concert/desk';
import { describe, expect, it } from '@jest/globals';
import { post } from '../discussions/thread-acts.js';
import { header } from './mail-server.js';
import { converse, DOMAIN, handled } from './reply-mails.js';
import { mails, server, program, setting, said, rowOf } from './reply-setting.js';

const RETRY = 'mutation ($input: RetryInboundMailInput!) { retryInboundMail(input: $input) { id state } }';

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

  it('leaves room for others when one address holds as many connections as it may', async () => {
    const held = Array.from({ length: 11 }, () => connect(program.port, '127.0.0.1').setEncoding('utf8'));
    try {
      const greetings = await Promise.all(held.map(greeting));
      expect(greetings.filter((line) => line.startsWith('220'))).toHaveLength(10);
      const refused = greetings.findIndex((line) => line.startsWith('421'));
      expect(greetings[refused]).toBe(
        '421 4.7.0 Too many connections from your address, come again later\r\n',
      );
      const other = connect({ port: program.port, host: '127.0.0.1', localAddress: '127.0.0.2' });
      held.push(other.setEncoding('utf8'));
      expect(await greeting(other)).toMatch(/^220/);
    } finally {
      await Promise.all(held.map(ended));
    }
    let again = '';
    while (!again.startsWith('220')) [again = ''] = await converse(program.port, ['QUIT\r\n']);
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

const greeting = async (socket: Socket): Promise<string> => String((await once(socket, 'data'))[0]);

async function ended(socket: Socket): Promise<void> {
  if (socket.closed) return;
  socket.destroy();
  await once(socket, 'close');
}
