import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CannotInvite, InviteSecretariat } from '@concert/governance';
import type { TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import { Browser } from '../identity/browser.js';
import { ACCEPT, AUDIT, OFFER } from './operations.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const address = (): string => `${randomBytes(5).toString('hex')}@test.example`;
const invite = (email: string) => server.app.get(InviteSecretariat).invite(email);
const tokenOf = (link: string | undefined): string => link?.split('#')[1] ?? '';
const answer = (token: string) => ({
  input: { token, name: 'First Officer', password: 'a long enough sentence', locale: 'en', timeZone: 'UTC' },
});

describe('the first account of the secretariat', () => {
  it('cannot be offered before the roster knows the entity that serves the Committee', async () => {
    await expect(invite(address())).rejects.toThrow(CannotInvite);
    await server.build.entity({ code: 'UNOCT' });
    await expect(invite('not an address')).rejects.toThrow(CannotInvite);
  });

  it('is opened by a link that works once, for a day', async () => {
    const email = address();
    const offered = await invite(email.toUpperCase());
    expect(offered?.hours).toBe(24);
    expect(offered?.link).toMatch(/^http:\/\/concert\.test\/invitation#\S{43}$/);
    const token = tokenOf(offered?.link);
    expect((await server.anonymous.query(OFFER, { token })).invitation).toMatchObject({
      email,
      secretariat: true,
      body: null,
      entity: { code: 'UNOCT' },
    });
    const browser = new Browser(server);
    expect(await browser.graphql(ACCEPT, answer(token))).toEqual({ data: { acceptInvitation: true } });
    expect((await browser.client.query('{ viewer { secretariat entity { code } } }')).viewer).toEqual({
      secretariat: true,
      entity: { code: 'UNOCT' },
    });
    expect((await server.anonymous.failure(OFFER, { token }))?.extensions.details.reason).toBe(
      'invitationUsed',
    );
    expect((await server.anonymous.failure(ACCEPT, answer(token)))?.extensions.details.reason).toBe(
      'invitationUsed',
    );
    const { audit } = await browser.client.query(AUDIT, { act: 'secretariat.invited', text: email });
    expect(audit.edges[0].node).toMatchObject({ actor: null, ip: null });

    const late = tokenOf((await invite(address()))?.link);
    server.clock.set(new Date(Date.now() + 24 * 3600_000 + 1000));
    try {
      expect((await server.anonymous.failure(ACCEPT, answer(late)))?.extensions.details.reason).toBe(
        'invitationExpired',
      );
    } finally {
      server.clock.set(undefined);
    }
  });

  it('is not needed by a person of that entity, who is given the duty; someone of another entity has to leave it first', async () => {
    const rows: { id: string }[] = await server.db.query(`SELECT id FROM entity WHERE code = 'UNOCT'`);
    const colleague = await server.build.person({ entity: { id: rows[0]?.id ?? '', code: 'UNOCT' } });
    expect(await invite(colleague.email)).toBeNull();
    expect((await (await server.as(colleague)).query('{ viewer { secretariat } }')).viewer.secretariat).toBe(
      true,
    );
    await expect(invite((await server.build.person()).email)).rejects.toThrow(/leave it first/);
  });
});
