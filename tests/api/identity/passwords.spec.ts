import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Accounts } from '@concert/identity';
import { Transactions } from '@concert/kernel';
import type { TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import { mailsTo, tokenFor } from '../governance/mails.js';
import { Browser } from './browser.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ env: { TRUSTED_PROXIES: '1' } });
});
afterAll(() => server.stop());

const PASSWORD = 'a sentence that is easy to remember';
const REQUEST = 'mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) }';
const RESET = 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) }';
const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }';

async function account(locale: 'en' | 'fr' | 'ar' = 'en') {
  const email = `${randomBytes(5).toString('hex')}@test.example`;
  const person = await server.app
    .get(Transactions)
    .run(() =>
      server.app.get(Accounts).open({ email, name: 'Somebody', password: PASSWORD, locale, timeZone: 'UTC' }),
    );
  return { id: person.id, email };
}

const codeOf = async (browser: Browser, query: string, input: object): Promise<string | null> =>
  (await browser.graphql(query, { input })).errors?.[0]?.extensions.code ?? null;

describe('a forgotten password', () => {
  it('is asked for with the same answer for a known and an unknown address, before anyone looks which it is', async () => {
    const { email } = await account();
    await server.deliverEvents();
    const answers = await server.db.transaction(async (manager) => {
      // A request that waited for one of these would be let go then, and this transaction would fail.
      await manager.query(`SET LOCAL idle_in_transaction_session_timeout = '30s'`);
      await manager.query(
        'LOCK TABLE person, password_credential, one_time_link, session, mail, audit_entry',
      );
      return [
        await new Browser(server).graphql(REQUEST, { input: { email } }),
        await new Browser(server).graphql(REQUEST, { input: { email: 'nobody@test.example' } }),
      ];
    });
    expect(answers[0]).toEqual({ data: { requestPasswordReset: true } });
    expect(answers[1]).toEqual(answers[0]);
    expect(await mailsTo(server, email)).toHaveLength(1);
    expect(await mailsTo(server, 'nobody@test.example')).toEqual([]);
  });

  it('is replaced by a link that is mailed in the language of the person, works once, and signs every browser out', async () => {
    const { id, email } = await account('fr');
    const signedIn = new Browser(server);
    await signedIn.signIn(email, PASSWORD);
    const browser = new Browser(server);
    await browser.graphql(REQUEST, { input: { email: email.toUpperCase() } });
    expect((await mailsTo(server, email))[0]?.subject).toBe(
      'Choisissez un nouveau mot de passe pour Concert',
    );
    const token = await tokenFor(server, email);
    expect(await codeOf(browser, RESET, { token, password: 'short' })).toBe('INVALID_INPUT');
    expect(await codeOf(browser, RESET, { token, password: 'quite another sentence' })).toBeNull();
    expect(await signedIn.whoIsThere()).toBeNull();
    expect(await browser.whoIsThere()).toBeNull();
    expect(await browser.signIn(email, PASSWORD)).toBe(401);
    expect(await browser.signIn(email, 'quite another sentence')).toBe(204);
    expect(await codeOf(browser, RESET, { token, password: 'a third sentence' })).toBe('NOT_FOUND');
    const rows: { act: string }[] = await server.db.query(
      `SELECT act FROM audit_entry WHERE subject_id = $1 AND act LIKE 'password.%' ORDER BY at`,
      [id],
    );
    expect(rows.map((row) => row.act)).toEqual(['password.resetRequested', 'password.reset']);
  });

  it('is the way in for an owner whom a stranger’s guesses keep out of a new browser', async () => {
    const { email } = await account();
    for (let machine = 0; machine < 6; machine += 1) {
      const stranger = new Browser(server, `203.0.113.${100 + machine}`);
      for (let attempt = 0; attempt < 10; attempt += 1)
        await stranger.signIn(email, `guess ${machine} ${attempt}`);
    }
    const owner = new Browser(server);
    expect(await owner.signIn(email, PASSWORD)).toBe(429);
    await owner.graphql(REQUEST, { input: { email } });
    await owner.graphql(RESET, {
      input: { token: await tokenFor(server, email), password: 'quite another sentence' },
    });
    expect(await owner.signIn(email, 'quite another sentence')).toBe(204);
  });

  it('has a link that ends after an hour, is kept nowhere but in the mail, and is no invitation', async () => {
    const { email } = await account();
    const browser = new Browser(server);
    await browser.graphql(REQUEST, { input: { email } });
    const token = await tokenFor(server, email);
    const rows: { found: boolean }[] = await server.db.query(
      `SELECT EXISTS (SELECT FROM mail m WHERE m::text LIKE $1) OR EXISTS (SELECT FROM one_time_link l WHERE l::text LIKE $1) OR EXISTS (SELECT FROM outbox o WHERE o::text LIKE $1) AS found`,
      [`%${token}%`],
    );
    expect(rows[0]?.found).toBe(false);
    expect(
      (await browser.graphql('query ($token: String!) { invitation(token: $token) { email } }', { token }))
        .data?.invitation,
    ).toBeNull();
    server.clock.set(new Date(Date.now() + 61 * 60_000));
    try {
      expect(await codeOf(browser, RESET, { token, password: 'quite another sentence' })).toBe('NOT_FOUND');
    } finally {
      server.clock.set(undefined);
    }
  });

  it('used by two at the same moment sets one password', async () => {
    const { email } = await account();
    const browser = new Browser(server);
    await browser.graphql(REQUEST, { input: { email } });
    const token = await tokenFor(server, email);
    const answers = await Promise.all(
      ['first new password', 'second new password'].map((password) =>
        codeOf(new Browser(server), RESET, { token, password }),
      ),
    );
    expect(answers.sort()).toEqual(['NOT_FOUND', null]);
  });

  it('asked for again and again mails three times an hour, and a machine may ask twenty times', async () => {
    const { email } = await account();
    const browser = new Browser(server);
    const answers: (string | null)[] = [];
    for (let attempt = 0; attempt < 22; attempt += 1) answers.push(await codeOf(browser, REQUEST, { email }));
    expect(answers.filter((answer) => answer === null)).toHaveLength(20);
    expect(answers.at(-1)).toBe('RATE_LIMITED');
    expect(await mailsTo(server, email)).toHaveLength(3);
  });

  it('of a person who has left is not replaced', async () => {
    const { id, email } = await account();
    const browser = new Browser(server);
    await browser.graphql(REQUEST, { input: { email } });
    const token = await tokenFor(server, email);
    await server.app.get(Transactions).run(() => server.app.get(Accounts).suspend(id));
    expect(await codeOf(browser, RESET, { token, password: 'quite another sentence' })).toBe('NOT_FOUND');
    await browser.graphql(REQUEST, { input: { email } });
    expect(await mailsTo(server, email)).toHaveLength(1);
  });
});

describe('a password', () => {
  it('is changed by whoever knows the present one; the other browsers are signed out', async () => {
    const { id, email } = await account();
    const [here, there] = [new Browser(server), new Browser(server)];
    await here.signIn(email, PASSWORD);
    await there.signIn(email, PASSWORD);
    const change = async (currentPassword: string, newPassword: string) =>
      (await here.graphql(CHANGE, { input: { currentPassword, newPassword } })).errors?.[0]?.extensions
        .details ?? null;
    expect(await change('not this one', 'quite another sentence')).toMatchObject({
      field: 'currentPassword',
      reason: 'wrongPassword',
    });
    expect(await change(PASSWORD, 'short')).toMatchObject({
      field: 'newPassword',
      reason: 'passwordTooShort',
      min: 10,
    });
    expect(await change(PASSWORD, 'quite another sentence')).toBeNull();
    expect([await here.whoIsThere(), await there.whoIsThere()]).toEqual([id, null]);
    expect(await there.signIn(email, PASSWORD)).toBe(401);
    expect(await there.signIn(email, 'quite another sentence')).toBe(204);
  });

  it('cannot be guessed through an open session', async () => {
    const { email } = await account();
    const browser = new Browser(server);
    await browser.signIn(email, PASSWORD);
    const answers: (string | null)[] = [];
    for (let attempt = 0; attempt < 11; attempt += 1)
      answers.push(
        await codeOf(browser, CHANGE, {
          currentPassword: `guess ${attempt}`,
          newPassword: 'quite another sentence',
        }),
      );
    expect(answers.at(-2)).toBe('INVALID_INPUT');
    expect(answers.at(-1)).toBe('RATE_LIMITED');
  });
});
