import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient, TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import { acceptance, accepted, address, office } from './invitations.js';
import { mailsTo, tokenFor } from './mails.js';
import { ACCEPT, INVITATIONS, INVITE, OFFER, REVOKE } from './operations.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe('an invitation', () => {
  it('is sent by the focal point of the entity or the secretariat, and by nobody else', async () => {
    const { body, entity, client, focal } = await office(server);
    const stranger = await office(server);
    const ordinary = await server.as(await server.build.person({ entity }));
    const input = () => ({
      input: {
        invitations: [
          {
            email: address(),
            name: 'New Colleague',
            entity: entity.code,
            body: body.code,
            role: 'ALTERNATE',
            locale: 'fr',
            expiresInDays: 3,
          },
        ],
      },
    });
    expect(await ordinary.refusal(INVITE, input())).toBe('FORBIDDEN');
    expect((await stranger.client.failure(INVITE, input()))?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      details: { reason: 'notYourEntity' },
    });
    const sent = input();
    const { invite } = await client.query(INVITE, sent);
    expect(invite[0]).toMatchObject({
      email: sent.input.invitations[0]?.email,
      state: 'PENDING',
      role: 'ALTERNATE',
      locale: 'fr',
      entity: { code: entity.code },
      body: { code: body.code },
      invitedBy: { id: focal.id },
    });
    expect(new Date(invite[0].expiresAt).getTime() - Date.now()).toBeGreaterThan(2.9 * 24 * 3600 * 1000);
    expect(
      await (await server.as(await server.build.person({ secretariat: true }))).refusal(INVITE, input()),
    ).toBeNull();
  });

  it('is written in the language of the invited, and its link is kept nowhere but in the mail', async () => {
    const { body, entity, client } = await office(server);
    for (const [locale, words] of [
      ['en', 'Choose a password'],
      ['fr', 'choisir un mot de passe'],
      ['ar', 'كلمة مرور'],
      ['zh', 'Choose a password'],
    ] as const) {
      const email = address();
      await client.query(INVITE, {
        input: {
          invitations: [
            {
              email: email.toUpperCase(),
              name: 'New Colleague',
              entity: entity.code,
              body: body.code,
              locale,
            },
          ],
        },
      });
      const [mail] = await mailsTo(server, email);
      expect(mail?.text).toContain(words);
      expect(mail?.text).toContain('Focal Point');
      expect(mail?.text).toContain(locale === 'fr' ? `Entité ${entity.code}` : `Entity ${entity.code}`);
      expect(mail?.text).toContain(`(${body.code})`);
      const token = await tokenFor(server, email);
      expect(mail?.text).toContain(`http://concert.test/invitation#${token}`);
      const kept: { found: boolean }[] = await server.db.query(
        `SELECT EXISTS (SELECT FROM mail WHERE text LIKE $1) OR EXISTS (SELECT FROM one_time_link l WHERE l::text LIKE $1) OR EXISTS (SELECT FROM invitation i WHERE i::text LIKE $1) OR EXISTS (SELECT FROM audit_entry a WHERE a::text LIKE $1) AS found`,
        [`%${token}%`],
      );
      expect(kept[0]?.found).toBe(false);
    }
  });

  it('that is unknown, used, revoked or too old says which, and opens nothing', async () => {
    const { entity, client } = await office(server);
    const send = async (): Promise<{ id: string; token: string }> => {
      const email = address();
      const { invite } = await client.query(INVITE, {
        input: { invitations: [{ email, name: 'A', entity: entity.code, expiresInDays: 1 }] },
      });
      return { id: invite[0].id, token: await tokenFor(server, email) };
    };
    const reasons = async (token: string) => [
      (await server.anonymous.failure(OFFER, { token }))?.extensions.details.reason,
      (await server.anonymous.failure(ACCEPT, acceptance(token)))?.extensions.details.reason,
    ];
    expect((await server.anonymous.query(OFFER, { token: 'unknown' })).invitation).toBeNull();
    expect(await server.anonymous.refusal(ACCEPT, acceptance('unknown'))).toBe('NOT_FOUND');

    const used = await send();
    await accepted(server, used.token);
    expect(await reasons(used.token)).toEqual(['invitationUsed', 'invitationUsed']);
    expect((await client.failure(REVOKE, { input: { id: used.id } }))?.extensions.details.reason).toBe(
      'invitationUsed',
    );

    const revoked = await send();
    expect(await (await office(server)).client.refusal(REVOKE, { input: { id: revoked.id } })).toBe(
      'NOT_FOUND',
    );
    expect((await client.query(REVOKE, { input: { id: revoked.id } })).revokeInvitation.state).toBe(
      'REVOKED',
    );
    expect(await reasons(revoked.token)).toEqual(['invitationRevoked', 'invitationRevoked']);
    expect((await client.failure(REVOKE, { input: { id: revoked.id } }))?.extensions.details.reason).toBe(
      'invitationRevoked',
    );

    const old = await send();
    server.clock.set(new Date(Date.now() + 24 * 3600 * 1000 + 1000));
    try {
      expect(await reasons(old.token)).toEqual(['invitationExpired', 'invitationExpired']);
    } finally {
      server.clock.set(undefined);
    }
  });

  it('is listed to those who administer the entity, and to nobody else', async () => {
    const { entity, client } = await office(server);
    const email = address();
    await client.query(INVITE, { input: { invitations: [{ email, name: 'A', entity: entity.code }] } });
    const listed = async (who: TestClient, variables: object = {}): Promise<string[]> =>
      (await who.query(INVITATIONS, { ...variables })).invitations.edges.map(
        (edge: { node: { email: string } }) => edge.node.email,
      );
    expect(await listed(client)).toEqual([email]);
    expect(await listed((await office(server)).client, { entity: entity.code })).toEqual([]);
    const secretary = await server.as(await server.build.person({ secretariat: true }));
    expect(await listed(secretary, { entity: entity.code, state: 'PENDING' })).toEqual([email]);
    expect(await (await server.as(await server.build.person({ entity }))).refusal(INVITATIONS)).toBe(
      'FORBIDDEN',
    );
  });
});
