import { randomUUID } from 'node:crypto';
import { Digests, ReplyWorker } from '@concert/desk';
import { describe, expect, it } from '@jest/globals';
import { CLOSE, POST, post, relabel, startThread } from '../discussions/thread-acts.js';
import { startTestServer } from '../server.js';
import { header, part } from './mail-server.js';
import { DOMAIN, handled, INBOUND, MailProgram } from './reply-mails.js';
import { mails, server, program, DAY_MS, setting, said, rowOf, givenBack } from './reply-setting.js';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const LOG = '{ inboundMails(first: 1) { edges { node { id state reason sender attempts person { id } } } } }';
const FOLLOW = `mutation ($input: ChooseThreadLevelInput!) { chooseThreadLevel(input: $input) { id } }`;

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
    await program.reply(people.M, address, '', {
      text: undefined,
      html: '<table><tr><th>Entity</th><th>Staff</th></tr><tr><td>One</td><td>12</td></tr></table>',
    });
    expect(await said(chair, thread.id)).toEqual(['Nous acceptons.', 'Encore.', 'Entity Staff\nOne 12']);
  });

  it('keeps its files, but for what belongs to its letter-paper, and tells of those it could not keep', async () => {
    const { people, chair, thread, address } = await setting();
    const file = (number: number) => ({ filename: `annex-${number}.txt`, content: `Annex ${number}` });
    const logo = { filename: 'logo.png', content: PIXEL, cid: 'logo', contentDisposition: 'inline' as const };
    await program.reply(people.M, address, 'See the annexes.\n\n[cid:image001.png@01DC5B8A]', {
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
