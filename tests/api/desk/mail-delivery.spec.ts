import { describe, expect, it } from '@jest/globals';
import { INVITE } from '../governance/operations.js';
import { header } from './mail-server.js';
import { mails, server, later, newMails, setting, mentioned } from './mail-setting.js';

const MAILS = `query ($address: String) { mails(address: $address) { edges { node { id kind state attempts answer nextAttemptAt } } } }`;
const RETRY = 'mutation ($input: RetryMailInput!) { retryMail(input: $input) { id state } }';

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

  it('that takes mail again is given all that waited at once, in the order in which it was queued', async () => {
    const { people, chair, thread } = await setting();
    mails.behaviour = 'isDown';
    for (let number = 0; number < 3; number += 1) {
      await mentioned(chair, thread.id, [people.M]);
      // Each has been tried another number of times by then, and pauses for another while.
      for (let minutes = 0; minutes < 20; minutes += 1) {
        await server.deliverEvents();
        later(1 / 60);
      }
    }
    mails.behaviour = 'takes';
    await mentioned(chair, thread.id, [people.V]);
    const told = await newMails(people.M);
    const seqs = told.map(({ raw }) => /#post-(\d+)/.exec(raw.replace(/=\r?\n/g, ''))?.[1]);
    expect(seqs).toEqual(['2', '3', '4']);
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
