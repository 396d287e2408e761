import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import { acceptance, accepted, address, office, PASSWORD } from './invitations.js';
import { mailsTo, tokenFor } from './mails.js';
import { ACCEPT, AUDIT, END_SEAT, INVITATIONS, INVITE, LEAVE, OFFER, day } from './operations.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe('an invitation', () => {
  it('is accepted in one step: an account, a place, a voice and a signed-in browser', async () => {
    const { body, entity, client } = await office(server);
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
    const browser = await accepted(server, token);
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
    const { body, entity, client } = await office(server);
    const email = address();
    await client.query(INVITE, {
      input: { invitations: [{ email, name: 'A', entity: entity.code, body: body.code }] },
    });
    const { invitation } = await server.anonymous.query(OFFER, { token: await tokenFor(server, email) });
    expect(invitation.entity).toEqual({ code: entity.code, people: [], focalPoints: [], seats: [] });
    expect(invitation.body).toEqual({ code: body.code, seats: [], predecessors: [], termsOfReference: [] });
  });

  it('accepted twice at the same moment opens one account', async () => {
    const { entity, client } = await office(server);
    const email = address();
    await client.query(INVITE, { input: { invitations: [{ email, name: 'A', entity: entity.code }] } });
    const token = await tokenFor(server, email);
    const answers = await Promise.all(
      [1, 2, 3].map(() => server.anonymous.refusal(ACCEPT, acceptance(token))),
    );
    expect(answers.sort()).toEqual(['CONFLICT', 'CONFLICT', null]);
  });

  it('with a password that is too short or a zone that does not exist stays open for another try', async () => {
    const { entity, client } = await office(server);
    const email = address();
    await client.query(INVITE, { input: { invitations: [{ email, name: 'A', entity: entity.code }] } });
    const token = await tokenFor(server, email);
    expect(
      (await server.anonymous.failure(ACCEPT, acceptance(token, { password: 'short' })))?.extensions.details,
    ).toMatchObject({ field: 'password', reason: 'passwordTooShort' });
    expect(await server.anonymous.refusal(ACCEPT, acceptance(token, { timeZone: 'Mars/Olympus' }))).toBe(
      'INVALID_INPUT',
    );
    expect(await server.anonymous.refusal(ACCEPT, acceptance(token, { name: '' }))).toBe('INVALID_INPUT');
    await accepted(server, token);
  });

  it('welcomes a person who has left an entity into another, but nobody who has not left', async () => {
    const [here, there] = [await office(server), await office(server)];
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
    const browser = await accepted(server, await tokenFor(server, mover.email));
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
    const [here, there] = [await office(server), await office(server)];
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
    await accepted(server, first);
    expect((await server.anonymous.failure(ACCEPT, acceptance(second)))?.extensions.details.reason).toBe(
      'accountExists',
    );
  });

  it('into a body where the seat has ended meanwhile still opens the account', async () => {
    const { body, entity, seatId, client } = await office(server);
    const email = address();
    await client.query(INVITE, {
      input: { invitations: [{ email, name: 'A', entity: entity.code, body: body.code }] },
    });
    await (
      await server.as(await server.build.person({ secretariat: true }))
    ).query(END_SEAT, { input: { seatId, until: day(), reason: 'Left' } });
    const { viewer } = await (
      await accepted(server, await tokenFor(server, email))
    ).query('{ viewer { entity { code } standings { body { code } } } }');
    expect(viewer).toEqual({ entity: { code: entity.code }, standings: [] });
  });
});
