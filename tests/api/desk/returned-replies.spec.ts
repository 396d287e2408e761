import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { CLOSE, MERGE, post, relabel, startThread } from '../discussions/thread-acts.js';
import { day, END_SEAT, SET_OPTIONS } from '../governance/operations.js';
import { part } from './mail-server.js';
import { handled, replyAddress } from './reply-mails.js';
import { mails, server, program, DAY_MS, setting, said, rowOf, givenBack } from './reply-setting.js';

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

  it('when it is no mail, or does not say from whom it is', async () => {
    const { people, address } = await setting();
    const envelope = { from: people.M.email, to: address };
    for (const raw of ['\u0001\u0002 rubbish', 'Subject: Re: x\r\n\r\nFrom nobody.'])
      await program.reply(people.M, address, '', { envelope, raw });
    expect(givenBack(people.M)).toMatch(/could not be read as a mail[\s\S]*From nobody/);
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
