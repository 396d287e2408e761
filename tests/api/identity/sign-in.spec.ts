import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Accounts } from '@concert/identity';
import { Transactions } from '@concert/kernel';
import { next, TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import { Browser } from './browser.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ env: { TRUSTED_PROXIES: '1' } });
});
afterAll(() => server.stop());

const PASSWORD = 'a sentence that is easy to remember';

async function account() {
  const email = `${randomBytes(5).toString('hex')}@test.example`;
  const person = await server.app
    .get(Transactions)
    .run(() =>
      server.app
        .get(Accounts)
        .open({ email, name: 'Somebody', password: PASSWORD, locale: 'en', timeZone: 'UTC' }),
    );
  return { id: person.id, email };
}

const minutes = (count: number): Date => new Date(Date.now() + count * 60_000);

describe('signing in', () => {
  it('needs the right password; the address is found however it is written', async () => {
    const { id, email } = await account();
    const browser = new Browser(server);
    expect(await browser.signIn(email, `${PASSWORD}!`)).toBe(401);
    expect(await browser.whoIsThere()).toBeNull();
    expect(await browser.signIn(` ${email.toUpperCase()} `, PASSWORD)).toBe(204);
    expect(await browser.whoIsThere()).toBe(id);
  });

  it('answers the same, after the same work, for an unknown address, a wrong password and a person who has left', async () => {
    const [known, gone] = [await account(), await account()];
    await server.db.query('UPDATE person SET suspended_at = now() WHERE id = $1', [gone.id]);
    const attempt = async (email: string, device: boolean) => {
      let answer: unknown;
      const statements = await server.statements(async () => {
        const browser = new Browser(server);
        if (device) browser.cookies.set('concert_device', 'one-of-somebody-else');
        const response = await browser.post('/auth/sign-in', { email, password: 'wrong password' });
        answer = [response.status, await response.json(), response.headers.getSetCookie()];
      });
      return { answer, statements };
    };
    for (const device of [false, true]) {
      const answers = [
        await attempt(known.email, device),
        await attempt(gone.email, device),
        await attempt('nobody@test.example', device),
      ];
      expect(answers[0]?.answer).toEqual([
        401,
        {
          code: 'UNAUTHENTICATED',
          message: 'The address or the password is wrong.',
          details: { reason: 'wrongCredentials' },
        },
        [],
      ]);
      for (const answer of answers) expect(answer).toEqual(answers[0]);
    }
    const browser = new Browser(server);
    expect(await browser.signIn(gone.email, PASSWORD)).toBe(401);
  });

  it('refuses rubbish before it looks at anything', async () => {
    const browser = new Browser(server);
    for (const body of [
      {},
      { email: 'a@b.example' },
      { email: '', password: 'x' },
      { email: 'a@b.example', password: { $ne: '' } },
      { email: ['a'], password: 'x' },
      { email: 'x'.repeat(255), password: 'x' },
      { email: 'a@b.example', password: 'x'.repeat(201) },
    ]) {
      expect((await browser.post('/auth/sign-in', body)).status).toBe(400);
    }
    expect(
      (
        await browser.fetch('/auth/sign-in', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{',
        })
      ).status,
    ).toBe(400);
    expect(await browser.signIn('\u0000@test.example', 'x')).toBe(400);
  });

  it('gives cookies that no script can read and no other site can send along, secure where people come over TLS', async () => {
    const { email } = await account();
    const browser = new Browser(server);
    await browser.signIn(email, PASSWORD);
    expect(browser.lastSet).toHaveLength(2);
    for (const cookie of browser.lastSet) {
      expect(cookie).toMatch(/; Path=\//);
      expect(cookie).toMatch(/; HttpOnly/);
      expect(cookie).toMatch(/; SameSite=Lax/);
      expect(cookie).not.toMatch(/Domain/);
      expect(cookie).not.toMatch(/Secure/);
    }
    const secure = await startTestServer({
      databaseUrl: server.config.databaseUrl,
      env: { PUBLIC_URL: 'https://concert.test' },
    });
    try {
      const there = new Browser(secure);
      await there.signIn(email, PASSWORD);
      for (const cookie of there.lastSet) expect(cookie).toMatch(/; Secure/);
    } finally {
      await secure.stop();
    }
  });

  it('keeps only hashes of what is in the cookies, and of the password nothing that could be read', async () => {
    const { email } = await account();
    const browser = new Browser(server);
    await browser.signIn(email, PASSWORD);
    for (const token of browser.cookies.values()) {
      expect(Buffer.from(token, 'base64url').length).toBe(32);
      const rows: { found: boolean }[] = await server.db.query(
        `SELECT EXISTS (SELECT FROM session s WHERE s::text LIKE $1) OR EXISTS (SELECT FROM known_device d WHERE d::text LIKE $1) OR EXISTS (SELECT FROM audit_entry a WHERE a::text LIKE $1) AS found`,
        [`%${token}%`],
      );
      expect(rows[0]?.found).toBe(false);
    }
    const [row]: { hash: string }[] = await server.db.query(
      'SELECT hash FROM password_credential c JOIN person p ON p.id = c.person_id WHERE p.email = $1',
      [email],
    );
    expect(row?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('never goes on with a session that the browser brought along', async () => {
    const [owner, other] = [await account(), await account()];
    const browser = new Browser(server);
    browser.cookies.set('concert_session', 'fixed-by-a-stranger');
    await browser.signIn(owner.email, PASSWORD);
    expect(browser.cookies.get('concert_session')).not.toBe('fixed-by-a-stranger');
    const first = browser.cookies.get('concert_session') ?? '';
    await browser.signIn(other.email, PASSWORD);
    expect(await browser.whoIsThere()).toBe(other.id);
    const old = new Browser(server);
    old.cookies.set('concert_session', first);
    expect(await old.whoIsThere()).toBeNull();
  });

  it('leaves an entry in the audit, for a refusal as well, and never the password', async () => {
    const { id, email } = await account();
    const browser = new Browser(server, '192.0.2.7');
    await browser.signIn(email, 'wrong password');
    await browser.signIn(email, PASSWORD);
    await browser.fetch('/auth/sign-out', { method: 'POST' });
    const rows: { act: string; ip: string }[] = await server.db.query(
      `SELECT act, ip FROM audit_entry WHERE actor_id = $1 OR subject_id = $1 ORDER BY at`,
      [id],
    );
    expect(rows).toEqual([
      { act: 'session.refused', ip: '192.0.2.7' },
      { act: 'session.started', ip: '192.0.2.7' },
      { act: 'session.ended', ip: '192.0.2.7' },
    ]);
    const found: { found: boolean }[] = await server.db.query(
      `SELECT EXISTS (SELECT FROM audit_entry a WHERE a::text LIKE '%wrong password%' OR a::text LIKE $1) AS found`,
      [`%${PASSWORD}%`],
    );
    expect(found[0]?.found).toBe(false);
  });
});

describe('someone who guesses passwords', () => {
  it('is slowed down, and told how long to wait, alike for a known and an unknown address', async () => {
    const { email } = await account();
    for (const address of [email, `${randomBytes(4).toString('hex')}@test.example`]) {
      const browser = new Browser(server);
      for (let attempt = 0; attempt < 10; attempt += 1)
        expect(await browser.signIn(address, `guess ${attempt}`)).toBe(401);
      const response = await browser.post('/auth/sign-in', { email: address, password: PASSWORD });
      expect(response.status).toBe(429);
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    server.clock.set(minutes(16));
    try {
      expect(await new Browser(server).signIn(email, PASSWORD)).toBe(204);
    } finally {
      server.clock.set(undefined);
    }
  });

  it('from many machines is slowed down as well, and still cannot keep the owner out of a browser they used before', async () => {
    const { id, email } = await account();
    const own = new Browser(server);
    expect(await own.signIn(email, PASSWORD)).toBe(204);
    await own.fetch('/auth/sign-out', { method: 'POST' });
    const statuses = new Set<number>();
    for (let machine = 0; machine < 6; machine += 1) {
      const stranger = new Browser(server, `203.0.113.${machine}`);
      for (let attempt = 0; attempt < 10; attempt += 1)
        statuses.add(await stranger.signIn(email, `guess ${machine} ${attempt}`));
    }
    expect(statuses).toEqual(new Set([401, 429]));
    expect(await new Browser(server).signIn(email, PASSWORD)).toBe(429);
    expect(await own.signIn(email, PASSWORD)).toBe(204);
    expect(await own.whoIsThere()).toBe(id);
  });

  it('does not get a fresh allowance by making up a browser', async () => {
    const { email } = await account();
    const ip = '198.51.100.9';
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 12; attempt += 1) {
      const browser = new Browser(server, ip);
      browser.cookies.set('concert_device', randomBytes(32).toString('base64url'));
      statuses.push(await browser.signIn(email, 'guess'));
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
  });

  it('has the allowance of one machine for all addresses together', async () => {
    const ip = '198.51.100.77';
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 65; attempt += 1)
      statuses.push(await new Browser(server, ip).signIn(`somebody${attempt}@test.example`, 'guess'));
    expect(statuses.filter((status) => status === 401)).toHaveLength(60);
  });

  it('does not hinder anyone whose right password comes before the allowance is used up', async () => {
    const { email } = await account();
    const browser = new Browser(server);
    for (let round = 0; round < 3; round += 1) {
      browser.cookies.clear();
      for (let attempt = 0; attempt < 9; attempt += 1) await browser.signIn(email, 'typing error');
      expect(await browser.signIn(email, PASSWORD)).toBe(204);
    }
  });
});

describe('sessions', () => {
  const SESSIONS = '{ sessions { id current ip userAgent createdAt lastSeenAt } }';

  it('are listed to their owner alone, and end one by one or all others at once, open sockets included', async () => {
    const { id, email } = await account();
    const [one, two, three] = [new Browser(server), new Browser(server), new Browser(server)];
    for (const browser of [one, two, three]) await browser.signIn(email, PASSWORD);
    const { sessions } = await one.client.query(SESSIONS);
    expect(sessions).toHaveLength(3);
    expect(sessions.filter((session: { current: boolean }) => session.current)).toHaveLength(1);
    const socket = await server.socket(two.client);
    const ended = next(socket, 'session.ended');
    const stranger = new Browser(server);
    await stranger.signIn((await account()).email, PASSWORD);
    const end = (sessionId: string) => ({ input: { id: sessionId } });
    const own = (await two.client.query(SESSIONS)).sessions.find(
      (session: { current: boolean }) => session.current,
    ).id;
    expect(
      await stranger.client.refusal(
        'mutation ($input: EndSessionInput!) { endSession(input: $input) }',
        end(own),
      ),
    ).toBe('NOT_FOUND');
    expect(await two.whoIsThere()).toBe(id);
    await one.client.query('mutation ($input: EndSessionInput!) { endSession(input: $input) }', end(own));
    await server.deliverEvents();
    await ended;
    expect(await two.whoIsThere()).toBeNull();
    expect((await one.client.query('mutation { endOtherSessions }')).endOtherSessions).toBe(1);
    expect([await one.whoIsThere(), await three.whoIsThere()]).toEqual([id, null]);
  });

  it('end when nobody has used them for two weeks, and go on as long as somebody does', async () => {
    const { id, email } = await account();
    const browser = new Browser(server);
    await browser.signIn(email, PASSWORD);
    try {
      server.clock.set(minutes(13 * 24 * 60));
      expect(await browser.whoIsThere()).toBe(id);
      server.clock.set(minutes(26 * 24 * 60));
      expect(await browser.whoIsThere()).toBe(id);
      server.clock.set(minutes(41 * 24 * 60));
      expect(await browser.whoIsThere()).toBeNull();
    } finally {
      server.clock.set(undefined);
    }
  });

  it('signed out are over on the server, not only in the browser', async () => {
    const { email } = await account();
    const browser = new Browser(server);
    await browser.signIn(email, PASSWORD);
    const token = browser.cookies.get('concert_session') ?? '';
    expect((await browser.fetch('/auth/sign-out', { method: 'POST' })).status).toBe(204);
    expect(browser.cookies.has('concert_session')).toBe(false);
    const thief = new Browser(server);
    thief.cookies.set('concert_session', token);
    expect(await thief.whoIsThere()).toBeNull();
    expect((await browser.fetch('/auth/sign-out', { method: 'POST' })).status).toBe(204);
  });
});
