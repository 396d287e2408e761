import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import { address, office } from './invitations.js';
import { mailsTo } from './mails.js';
import { INVITATIONS, INVITE, LEAVE, PREVIEW } from './operations.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe('a list of invitations', () => {
  it('is previewed row by row: what will happen, and what is wrong', async () => {
    const { body, entity, client, focal } = await office(server);
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
    const { rows } = (await client.query(PREVIEW, { input: { text } })).previewInvitations;
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
    const { entity, client } = await office(server);
    const tag = randomBytes(3).toString('hex');
    const { previewInvitations: list } = await client.query(PREVIEW, {
      input: { text: `ann.smith@${tag}.example, "Diallo, Amina" <a@${tag}.example>` },
    });
    expect(
      list.rows.map((row: { name: string; entityCode: string; willDo: string }) => [
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
    expect(bySecretary.rows[0].problems).toEqual(['entityMissing']);
    expect(
      (await secretary.query(PREVIEW, { input: { text: `ann.smith@${tag}.example`, entity: entity.code } }))
        .previewInvitations.rows[0].problems,
    ).toEqual([]);
  });

  it('that cannot be read, is empty or too long is refused', async () => {
    const { client } = await office(server);
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
    const { body, entity, client } = await office(server);
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
    const { entity, client } = await office(server);
    const invitations = [address(), address()].map((email) => ({ email, name: 'A', entity: entity.code }));
    const answers = await Promise.all([
      client.refusal(INVITE, { input: { invitations } }),
      client.refusal(INVITE, { input: { invitations: [...invitations].reverse() } }),
    ]);
    expect(answers.sort()).toEqual(['INVALID_INPUT', null]);
    expect((await client.query(INVITATIONS)).invitations.totalCount).toBe(2);
  });

  it.each([
    ['English', 'E-mail,Telephone,Name', 'Telephone'],
    ['French', 'Courriel,Téléphone,Nom', 'Téléphone'],
    ['Arabic', 'البريد الإلكتروني,الهاتف,الاسم', 'الهاتف'],
  ])('says in %s which column it takes nothing from, and reads the others', async (_, headings, unknown) => {
    const { client } = await office(server);
    const text = `${headings}\nann@test.example,+43 1 555,Ann Smith`;
    const { previewInvitations } = await client.query(PREVIEW, { input: { text } });
    expect(previewInvitations.ignoredColumns).toEqual([unknown]);
    expect(previewInvitations.rows).toMatchObject([
      { row: 2, email: 'ann@test.example', name: 'Ann Smith', problems: [], willDo: 'invite' },
    ]);
  });
});
