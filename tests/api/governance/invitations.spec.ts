import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestClient, type TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import { mailsTo, tokenFor } from './mails.js';
import {
  ACCEPT,
  AUDIT,
  END_SEAT,
  INVITATIONS,
  INVITE,
  LEAVE,
  OFFER,
  PREVIEW,
  REVOKE,
  day,
} from './operations.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const address = (): string => `${randomBytes(5).toString('hex')}@test.example`;
const PASSWORD = 'a sentence that is easy to remember';

async function office() {
  const body = await server.build.body();
  const entity = await server.build.entity();
  const { id: seatId } = await server.build.seat(entity, body, 'MEMBER');
  const focal = await server.build.person({ entity, focalPoint: true, name: 'Focal Point' });
  return { body, entity, seatId, focal, client: await server.as(focal) };
}

const answer = (token: string, over: object = {}) => ({
  input: {
    token,
    name: 'New Colleague',
    password: PASSWORD,
    locale: 'fr',
    timeZone: 'Africa/Nairobi',
    ...over,
  },
});

/** The browser that the answer to a request has signed in. */
async function browserOf(token: string, over: object = {}): Promise<TestClient> {
  const response = await server.anonymous.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: ACCEPT, variables: answer(token, over) }),
  });
  expect(await response.json()).toEqual({ data: { acceptInvitation: true } });
  return new TestClient(
    server.url,
    response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; '),
  );
}

describe('an invitation', () => {
  it('is sent by the focal point of the entity or the secretariat, and by nobody else', async () => {
    const { body, entity, client, focal } = await office();
    const stranger = await office();
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
    const { body, entity, client } = await office();
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

  it('is accepted in one step: an account, a place, a voice and a signed-in browser', async () => {
    const { body, entity, client } = await office();
    const email = address();
    await client.query(INVITE, {
      input: {
        invitations: [
          {
            email,
            name: 'N. Colleague',
            entity: entity.code,
            body: body.code,
            role: 'REPRESENTATIVE',
            locale: 'fr',
            focalPoint: true,
          },
        ],
      },
    });
    const token = await tokenFor(server, email);
    expect((await server.anonymous.query(OFFER, { token })).invitation).toMatchObject({
      email,
      name: 'N. Colleague',
      role: 'REPRESENTATIVE',
      locale: 'fr',
      secretariat: false,
      entity: { code: entity.code },
      body: { code: body.code },
    });
    const browser = await browserOf(token);
    const { viewer } = await browser.query(
      '{ viewer { locale focalPoint person { name email timeZone } entity { code } standings { body { code } role } } }',
    );
    expect(viewer).toEqual({
      locale: 'fr',
      focalPoint: true,
      person: { name: 'New Colleague', email, timeZone: 'Africa/Nairobi' },
      entity: { code: entity.code },
      standings: [{ body: { code: body.code }, role: 'REPRESENTATIVE' }],
    });
    const signIn = await server.anonymous.fetch('/auth/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: PASSWORD }),
    });
    expect(signIn.status).toBe(204);
    expect(
      (await client.query(INVITATIONS, { state: 'ACCEPTED' })).invitations.edges.map(
        (edge: { node: { email: string } }) => edge.node.email,
      ),
    ).toContain(email);
    const { audit } = await (
      await server.as(await server.build.person({ secretariat: true }))
    ).query(AUDIT, { act: 'invitation.accepted', text: 'New Colleague' });
    expect(audit.edges).not.toHaveLength(0);
  });

  it('shows whoever holds its link the names of entity and body, and nothing of what goes on there', async () => {
    const { body, entity, client } = await office();
    const email = address();
    await client.query(INVITE, {
      input: { invitations: [{ email, name: 'A', entity: entity.code, body: body.code }] },
    });
    const { invitation } = await server.anonymous.query(OFFER, { token: await tokenFor(server, email) });
    expect(invitation.entity).toEqual({ code: entity.code, people: [], focalPoints: [], seats: [] });
    expect(invitation.body).toEqual({ code: body.code, seats: [], predecessors: [], termsOfReference: [] });
  });

  it('that is unknown, used, revoked or too old says which, and opens nothing', async () => {
    const { entity, client } = await office();
    const send = async (): Promise<{ id: string; token: string }> => {
      const email = address();
      const { invite } = await client.query(INVITE, {
        input: { invitations: [{ email, name: 'A', entity: entity.code, expiresInDays: 1 }] },
      });
      return { id: invite[0].id, token: await tokenFor(server, email) };
    };
    const reasons = async (token: string) => [
      (await server.anonymous.failure(OFFER, { token }))?.extensions.details.reason,
      (await server.anonymous.failure(ACCEPT, answer(token)))?.extensions.details.reason,
    ];
    expect((await server.anonymous.query(OFFER, { token: 'unknown' })).invitation).toBeNull();
    expect(await server.anonymous.refusal(ACCEPT, answer('unknown'))).toBe('NOT_FOUND');

    const used = await send();
    await browserOf(used.token);
    expect(await reasons(used.token)).toEqual(['invitationUsed', 'invitationUsed']);
    expect((await client.failure(REVOKE, { input: { id: used.id } }))?.extensions.details.reason).toBe(
      'invitationUsed',
    );

    const revoked = await send();
    expect(await (await office()).client.refusal(REVOKE, { input: { id: revoked.id } })).toBe('NOT_FOUND');
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

  it('accepted twice at the same moment opens one account', async () => {
    const { entity, client } = await office();
    const email = address();
    await client.query(INVITE, { input: { invitations: [{ email, name: 'A', entity: entity.code }] } });
    const token = await tokenFor(server, email);
    const answers = await Promise.all([1, 2, 3].map(() => server.anonymous.refusal(ACCEPT, answer(token))));
    expect(answers.sort()).toEqual(['CONFLICT', 'CONFLICT', null]);
  });

  it('with a password that is too short or a zone that does not exist stays open for another try', async () => {
    const { entity, client } = await office();
    const email = address();
    await client.query(INVITE, { input: { invitations: [{ email, name: 'A', entity: entity.code }] } });
    const token = await tokenFor(server, email);
    expect(
      (await server.anonymous.failure(ACCEPT, answer(token, { password: 'short' })))?.extensions.details,
    ).toMatchObject({ field: 'password', reason: 'passwordTooShort' });
    expect(await server.anonymous.refusal(ACCEPT, answer(token, { timeZone: 'Mars/Olympus' }))).toBe(
      'INVALID_INPUT',
    );
    expect(await server.anonymous.refusal(ACCEPT, answer(token, { name: '' }))).toBe('INVALID_INPUT');
    await browserOf(token);
  });

  it('welcomes a person who has left an entity into another, but nobody who has not left', async () => {
    const [here, there] = [await office(), await office()];
    const mover = await server.build.person({ entity: here.entity });
    const input = {
      input: {
        invitations: [
          { email: mover.email, name: mover.name, entity: there.entity.code, body: there.body.code },
        ],
      },
    };
    expect((await there.client.failure(INVITE, input))?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      details: { field: 'invitations.0.email', reason: 'accountElsewhere' },
    });
    await here.client.query(LEAVE, {
      input: { person: mover.id, entity: here.entity.code, reason: 'Moves on' },
    });
    await there.client.query(INVITE, input);
    const browser = await browserOf(await tokenFor(server, mover.email));
    const { viewer } = await browser.query(
      '{ viewer { person { id name } entity { code } standings { body { code } } } }',
    );
    expect(viewer).toEqual({
      person: { id: mover.id, name: 'New Colleague' },
      entity: { code: there.entity.code },
      standings: [{ body: { code: there.body.code } }],
    });
  });

  it('sent by two entities to one person is accepted once', async () => {
    const [here, there] = [await office(), await office()];
    const email = address();
    await here.client.query(INVITE, {
      input: { invitations: [{ email, name: 'A', entity: here.entity.code }] },
    });
    const first = await tokenFor(server, email);
    await there.client.query(INVITE, {
      input: { invitations: [{ email, name: 'A', entity: there.entity.code }] },
    });
    const tokens = (await mailsTo(server, email)).map((mail) => /#(\S+)/.exec(mail.text)?.[1]);
    const second = tokens.find((token) => token !== first) ?? '';
    await browserOf(first);
    expect((await server.anonymous.failure(ACCEPT, answer(second)))?.extensions.details.reason).toBe(
      'accountExists',
    );
  });

  it('into a body where the seat has ended meanwhile still opens the account', async () => {
    const { body, entity, seatId, client } = await office();
    const email = address();
    await client.query(INVITE, {
      input: { invitations: [{ email, name: 'A', entity: entity.code, body: body.code }] },
    });
    await (
      await server.as(await server.build.person({ secretariat: true }))
    ).query(END_SEAT, { input: { seatId, until: day(), reason: 'Left' } });
    const { viewer } = await (
      await browserOf(await tokenFor(server, email))
    ).query('{ viewer { entity { code } standings { body { code } } } }');
    expect(viewer).toEqual({ entity: { code: entity.code }, standings: [] });
  });

  it('is listed to those who administer the entity, and to nobody else', async () => {
    const { entity, client } = await office();
    const email = address();
    await client.query(INVITE, { input: { invitations: [{ email, name: 'A', entity: entity.code }] } });
    const listed = async (who: TestClient, variables: object = {}): Promise<string[]> =>
      (await who.query(INVITATIONS, { ...variables })).invitations.edges.map(
        (edge: { node: { email: string } }) => edge.node.email,
      );
    expect(await listed(client)).toEqual([email]);
    expect(await listed((await office()).client, { entity: entity.code })).toEqual([]);
    const secretary = await server.as(await server.build.person({ secretariat: true }));
    expect(await listed(secretary, { entity: entity.code, state: 'PENDING' })).toEqual([email]);
    expect(await (await server.as(await server.build.person({ entity }))).refusal(INVITATIONS)).toBe(
      'FORBIDDEN',
    );
  });
});

describe('a list of invitations', () => {
  it('is previewed row by row: what will happen, and what is wrong', async () => {
    const { body, entity, client, focal } = await office();
    const [other, elsewhere, gone, invited] = [
      await server.build.body(),
      await server.build.person(),
      await server.build.person({ entity }),
      address(),
    ];
    await client.query(LEAVE, { input: { person: gone.id, entity: entity.code, reason: 'Left' } });
    await client.query(INVITE, {
      input: { invitations: [{ email: invited, name: 'A', entity: entity.code }] },
    });
    const text = [
      'Name;Email;Entity;Body;Role;Language',
      `Ann Smith;ann.${entity.code}@test.example;;${body.code};suppléante;français`,
      `Bob;bob@nowhere;;;;`,
      `;;;;;`,
      `No Address;;;;;`,
      `Twice;ann.${entity.code}@test.example;;;;`,
      `Elsewhere;${elsewhere.email};;;;`,
      `Myself;${focal.email};;;;`,
      `Back;${gone.email};;;;`,
      `Again;${invited};;;;`,
      `Wrong;w1@test.example;${(await server.build.entity()).code};;;`,
      `Wrong;w2@test.example;NOBODY;NOWHERE;king;klingon`,
      `Wrong;w3@test.example;;${other.code};;`,
    ].join('\r\n');
    const { previewInvitations: rows } = await client.query(PREVIEW, { input: { text } });
    const shown = rows.map((row: { row: number; problems: string[]; willDo: string }) => [
      row.row,
      row.willDo,
      ...row.problems,
    ]);
    expect(shown).toEqual([
      [2, 'inviteToBody'],
      [3, 'nothing', 'emailInvalid'],
      [5, 'nothing', 'emailMissing'],
      [6, 'nothing', 'duplicate'],
      [7, 'nothing', 'accountElsewhere'],
      [8, 'nothing', 'accountHere'],
      [9, 'welcomeBack'],
      [10, 'nothing', 'alreadyInvited'],
      [11, 'nothing', 'notYourEntity'],
      [12, 'nothing', 'entityUnknown', 'bodyUnknown', 'roleUnknown', 'localeUnknown'],
      [13, 'nothing', 'noSeat'],
    ]);
    expect(rows[0]).toMatchObject({
      name: 'Ann Smith',
      entityCode: entity.code,
      bodyCode: body.code,
      role: 'ALTERNATE',
      locale: 'fr',
    });
    expect(rows[9]).toMatchObject({
      entityCode: 'NOBODY',
      bodyCode: 'NOWHERE',
      role: 'king',
      locale: 'klingon',
    });
    expect(await mailsTo(server, `ann.${entity.code.toLowerCase()}@test.example`)).toEqual([]);
  });

  it('of bare addresses takes the names from them and the entity from who invites', async () => {
    const { entity, client } = await office();
    const tag = randomBytes(3).toString('hex');
    const { previewInvitations: rows } = await client.query(PREVIEW, {
      input: { text: `ann.smith@${tag}.example, "Diallo, Amina" <a@${tag}.example>` },
    });
    expect(
      rows.map((row: { name: string; entityCode: string; willDo: string }) => [
        row.name,
        row.entityCode,
        row.willDo,
      ]),
    ).toEqual([
      ['Ann Smith', entity.code, 'invite'],
      ['Amina Diallo', entity.code, 'invite'],
    ]);
    const secretary = await server.as(await server.build.person({ secretariat: true }));
    const { previewInvitations: bySecretary } = await secretary.query(PREVIEW, {
      input: { text: `ann.smith@${tag}.example` },
    });
    expect(bySecretary[0].problems).toEqual(['entityMissing']);
    expect(
      (await secretary.query(PREVIEW, { input: { text: `ann.smith@${tag}.example`, entity: entity.code } }))
        .previewInvitations[0].problems,
    ).toEqual([]);
  });

  it('that cannot be read, is empty or too long is refused', async () => {
    const { client } = await office();
    const reason = async (text: string) =>
      (await client.failure(PREVIEW, { input: { text } }))?.extensions.details.reason;
    expect(await reason('Name,Email\n"Ann,ann@test.example')).toBe('quoteNotClosed');
    expect(await reason(' ;; ')).toBe('nobody');
    expect(await reason(Array.from({ length: 201 }, (_, index) => `p${index}@test.example`).join('\n'))).toBe(
      'tooMany',
    );
    expect(await reason('x'.repeat(100_001))).toBe('maxLength');
    expect(
      await (
        await server.as(await server.build.person())
      ).refusal(PREVIEW, { input: { text: 'a@test.example' } }),
    ).toBe('FORBIDDEN');
  });

  it('is sent whole or not at all, and the refusal names every faulty field', async () => {
    const { body, entity, client } = await office();
    const good = address();
    const row = { name: 'A', entity: entity.code };
    const failure = await client.failure(INVITE, {
      input: {
        invitations: [
          { ...row, email: good },
          { ...row, email: 'not an address' },
          { ...row, email: address(), body: 'NOWHERE' },
          { ...row, email: address(), body: (await server.build.body()).code },
          { ...row, email: good },
        ],
      },
    });
    expect(failure?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      details: {
        fields: [
          { field: 'invitations.1.email', reason: 'emailInvalid' },
          { field: 'invitations.2.body', reason: 'bodyUnknown' },
          { field: 'invitations.3.body', reason: 'noSeat' },
          { field: 'invitations.4.email', reason: 'duplicate' },
        ],
      },
    });
    expect(await mailsTo(server, good)).toEqual([]);
    const many = Array.from({ length: 40 }, () => ({ ...row, email: address(), body: body.code }));
    expect((await client.query(INVITE, { input: { invitations: many } })).invite).toHaveLength(40);
    expect(await client.refusal(INVITE, { input: { invitations: [] } })).toBe('INVALID_INPUT');
    expect(
      await client.refusal(INVITE, {
        input: { invitations: [{ ...row, email: address(), expiresInDays: 61 }] },
      }),
    ).toBe('INVALID_INPUT');
  });

  it('sent twice at the same moment invites everyone once', async () => {
    const { entity, client } = await office();
    const invitations = [address(), address()].map((email) => ({ email, name: 'A', entity: entity.code }));
    const answers = await Promise.all([
      client.refusal(INVITE, { input: { invitations } }),
      client.refusal(INVITE, { input: { invitations: [...invitations].reverse() } }),
    ]);
    expect(answers.sort()).toEqual(['INVALID_INPUT', null]);
    expect((await client.query(INVITATIONS)).invitations.totalCount).toBe(2);
  });
});
