import { randomUUID } from 'node:crypto';
import type { BuiltPerson } from '@concert/testing';
import type { RightsTable, Setting } from './rights-table.js';

const EVERYONE = 'SCVMOX';

export const GOVERNANCE_RIGHTS: RightsTable = {
  'Query.pillars': { operation: '{ pillars { edges { node { code } } } }', may: EVERYONE },
  'Query.entities': { operation: '{ entities { edges { node { code } } } }', may: EVERYONE },
  'Query.entity': {
    operation: 'query ($code: String!) { entity(code: $code) { name { en } } }',
    variables: ({ people }) => ({ code: people.M.entity.code }),
    may: EVERYONE,
  },
  'Query.bodies': { operation: '{ bodies { edges { node { code } } } }', may: EVERYONE },
  'Query.body': {
    operation:
      'query ($code: String!) { body(code: $code) { name { en } seats { entity { code } } officers { entity { code } } } }',
    variables: ({ body }) => ({ code: body.code }),
    may: EVERYONE,
  },

  'Query.people': { operation: '{ people { edges { node { name } } } }', may: EVERYONE },
  'Query.person': {
    operation: 'query ($id: ID!) { person(id: $id) { name entity { code } } }',
    variables: ({ people }) => ({ id: people.M.id }),
    may: EVERYONE,
  },
  'Query.seatRequests': { operation: '{ seatRequests { edges { node { id } } } }', may: EVERYONE },
  'Query.invitations': { operation: '{ invitations { edges { node { id } } } }', may: 'S' },
  'Query.invitation': { operation: '{ invitation(token: "unknown") { email } }', may: `${EVERYONE}P` },
  'Query.audit': { operation: '{ audit { edges { node { act } } } }', may: 'S' },

  'Mutation.foundBody': {
    operation: 'mutation ($input: FoundBodyInput!) { foundBody(input: $input) { code } }',
    variables: () => ({
      input: { code: code(), kind: 'TASK_TEAM', name: { en: 'New' }, established: TODAY },
    }),
    may: 'S',
  },
  'Mutation.renameBody': {
    operation: 'mutation ($input: RenameBodyInput!) { renameBody(input: $input) { code } }',
    variables: ({ body }) => ({ input: { body: body.code, name: { en: 'New' }, from: TODAY } }),
    may: 'S',
  },
  'Mutation.setBodyOptions': {
    operation: 'mutation ($input: SetBodyOptionsInput!) { setBodyOptions(input: $input) { code } }',
    variables: ({ body }) => ({ input: { body: body.code, observersMaySpeak: true, version: 1 } }),
    may: 'S',
  },
  'Mutation.dissolveBody': {
    operation: 'mutation ($input: DissolveBodyInput!) { dissolveBody(input: $input) { code } }',
    variables: async ({ server }) => ({
      input: { body: (await server.build.body()).code, on: TODAY, reason: 'Done' },
    }),
    may: 'S',
  },
  'Mutation.appoint': {
    operation: 'mutation ($input: AppointInput!) { appoint(input: $input) { id } }',
    variables: async ({ server, body }) => ({
      input: { body: body.code, entity: (await server.build.entity()).code, capacity: 'MEMBER', from: TODAY },
    }),
    may: 'S',
  },
  'Mutation.endSeat': {
    operation: 'mutation ($input: EndSeatInput!) { endSeat(input: $input) { id } }',
    variables: async (setting) => ({
      input: { seatId: await freshSeat(setting), until: TODAY, reason: 'Done' },
    }),
    may: 'S',
  },
  'Mutation.changeCapacity': {
    operation: 'mutation ($input: ChangeCapacityInput!) { changeCapacity(input: $input) { id } }',
    variables: async (setting) => ({
      input: { seatId: await freshSeat(setting), capacity: 'OBSERVER', from: TODAY, reason: 'Asked' },
    }),
    may: 'S',
  },
  'Mutation.addTermsOfReference': {
    operation: 'mutation ($input: AddTermsOfReferenceInput!) { addTermsOfReference(input: $input) { id } }',
    variables: ({ body }) => ({ input: { body: body.code, text: { en: 'To coordinate.' } } }),
    may: 'SC',
  },
  'Mutation.putTermsOfReferenceInForce': {
    operation:
      'mutation ($input: PutTermsOfReferenceInForceInput!) { putTermsOfReferenceInForce(input: $input) { id } }',
    variables: async ({ server, body, people }) => {
      const id = randomUUID();
      await server.db.query(
        `INSERT INTO terms_of_reference (id, body_id, number, text, created_at, created_by_id)
         SELECT $1, $2, count(*) + 1, '{"en":"x"}', now(), $3 FROM terms_of_reference WHERE body_id = $2`,
        [id, body.id, people.C.id],
      );
      return { input: { id, inForceFrom: TODAY, approvedBy: 'CC/2026/D.1' } };
    },
    may: 'S',
    // A proposal does not exist for those who do not sit in the body.
    refusal: { X: 'NOT_FOUND' },
  },

  'Mutation.requestSeat': {
    operation: 'mutation ($input: RequestSeatInput!) { requestSeat(input: $input) { id } }',
    variables: async ({ server, body }, actor, kind) => {
      if (actor && kind === 'X') await makeFocalPoint(server, actor);
      return { input: { body: body.code, capacity: 'MEMBER', motivation: 'We can contribute.' } };
    },
    may: 'X',
    // Those whose entity sits there have nothing to ask for.
    refusal: { C: 'CONFLICT', V: 'CONFLICT', M: 'CONFLICT', O: 'CONFLICT' },
  },
  'Mutation.decideSeatRequest': {
    operation: 'mutation ($input: DecideSeatRequestInput!) { decideSeatRequest(input: $input) { id } }',
    variables: async (setting) => ({
      input: {
        id: await pendingRequest(setting, await setting.server.build.person()),
        version: 1,
        accept: true,
      },
    }),
    may: 'SC',
    refusal: { V: 'NOT_FOUND', M: 'NOT_FOUND', O: 'NOT_FOUND', X: 'NOT_FOUND' },
  },
  'Mutation.withdrawSeatRequest': {
    operation: 'mutation ($input: WithdrawSeatRequestInput!) { withdrawSeatRequest(input: $input) { id } }',
    variables: async (setting, actor, kind) => ({
      input: {
        id: await pendingRequest(
          setting,
          kind === 'X' && actor ? actor : await setting.server.build.person(),
        ),
        version: 1,
      },
    }),
    may: 'X',
    refusal: { V: 'NOT_FOUND', M: 'NOT_FOUND', O: 'NOT_FOUND' },
  },

  'Mutation.nameRepresentative': {
    operation: 'mutation ($input: NameRepresentativeInput!) { nameRepresentative(input: $input) { id } }',
    variables: async ({ server, body, people }) => ({
      input: {
        person: (await server.build.person({ entity: people.M.entity })).id,
        entity: people.M.entity.code,
        body: body.code,
        role: 'ALTERNATE',
      },
    }),
    may: 'S',
  },
  'Mutation.endRepresentation': {
    operation: 'mutation ($input: EndRepresentationInput!) { endRepresentation(input: $input) { id } }',
    variables: async ({ server, body, people }) => ({
      input: {
        id: (await server.build.represent(await server.build.person({ entity: people.M.entity }), body)).id,
      },
    }),
    may: 'S',
  },
  'Mutation.endAffiliation': {
    operation: 'mutation ($input: EndAffiliationInput!) { endAffiliation(input: $input) { id } }',
    variables: async ({ server, people }) => ({
      input: {
        person: (await server.build.person({ entity: people.M.entity })).id,
        entity: people.M.entity.code,
        reason: 'Left',
      },
    }),
    may: 'S',
  },
  'Mutation.setFocalPoint': {
    operation: 'mutation ($input: SetFocalPointInput!) { setFocalPoint(input: $input) { id } }',
    variables: async ({ server, people }) => ({
      input: {
        person: (await server.build.person({ entity: people.M.entity })).id,
        entity: people.M.entity.code,
        focalPoint: true,
      },
    }),
    may: 'S',
  },
  'Mutation.setSecretariat': {
    operation: 'mutation ($input: SetSecretariatInput!) { setSecretariat(input: $input) { id } }',
    variables: async ({ server }) => {
      const found: { id: string }[] = await server.db.query(`SELECT id FROM entity WHERE code = 'UNOCT'`);
      const entity = found[0]
        ? { id: found[0].id, code: 'UNOCT' }
        : await server.build.entity({ code: 'UNOCT' });
      return { input: { person: (await server.build.person({ entity })).id, secretariat: true } };
    },
    may: 'S',
  },

  'Mutation.previewInvitations': {
    operation:
      'mutation ($input: PreviewInvitationsInput!) { previewInvitations(input: $input) { rows { row } } }',
    variables: () => ({ input: { text: 'somebody@test.example' } }),
    may: 'S',
  },
  'Mutation.invite': {
    operation: 'mutation ($input: InviteInput!) { invite(input: $input) { id } }',
    variables: ({ people }) => ({
      input: {
        invitations: [{ email: `${randomUUID()}@test.example`, name: 'New', entity: people.M.entity.code }],
      },
    }),
    may: 'S',
  },
  'Mutation.revokeInvitation': {
    operation: 'mutation ($input: RevokeInvitationInput!) { revokeInvitation(input: $input) { id } }',
    variables: async ({ server, people }) => {
      const id = randomUUID();
      await server.db.query(
        `INSERT INTO invitation (id, email, name, entity_id, locale, invited_by_id, created_at, expires_at) VALUES ($1, $2, 'x', $3, 'en', $4, now(), now() + interval '1 day')`,
        [id, `${id}@test.example`, people.M.entity.id, people.S.id],
      );
      return { input: { id } };
    },
    may: 'S',
    refusal: { C: 'NOT_FOUND', V: 'NOT_FOUND', M: 'NOT_FOUND', O: 'NOT_FOUND', X: 'NOT_FOUND' },
  },
  'Mutation.acceptInvitation': {
    operation: 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) }',
    variables: () => ({
      input: { token: 'unknown', name: 'x', password: 'a long enough one', locale: 'en', timeZone: 'UTC' },
    }),
    may: '',
    public: true,
    refusal: 'NOT_FOUND',
  },

  'Mutation.addEntity': {
    operation: 'mutation ($input: AddEntityInput!) { addEntity(input: $input) { id } }',
    variables: () => ({
      input: {
        code: code(),
        acronym: { en: 'N' },
        name: { en: 'New' },
        kind: 'UN agency',
        compactStatus: 'MEMBER',
      },
    }),
    may: 'S',
  },
  'Mutation.updateEntity': {
    operation: 'mutation ($input: UpdateEntityInput!) { updateEntity(input: $input) { id } }',
    variables: ({ people }) => ({ input: { code: people.M.entity.code, version: 1, kind: 'UN agency' } }),
    may: 'S',
  },

  'GET /exports/directory.xlsx': {
    operation: (client) => client.fetch('/exports/directory.xlsx'),
    may: EVERYONE,
  },
  'GET /exports/audit.xlsx': { operation: (client) => client.fetch('/exports/audit.xlsx'), may: 'S' },
  'GET /exports/people.vcf': {
    operation: (client, { body }) => client.fetch(`/exports/people.vcf?body=${String(body)}`),
    variables: ({ body }) => ({ body: body.code }),
    may: EVERYONE,
  },
};

const TODAY = new Date().toISOString().slice(0, 10);

const code = (): string => `N${randomUUID().slice(0, 8).toUpperCase()}`;

const freshSeat = async ({ server, body }: Setting): Promise<string> =>
  (await server.build.seat(await server.build.entity(), body)).id;

async function makeFocalPoint(server: Setting['server'], person: BuiltPerson): Promise<void> {
  await server.db.query(
    `INSERT INTO duty (id, person_id, entity_id, duty, valid_from, created_at) VALUES ($1, $2, $3, 'FOCAL_POINT', '2018-01-01', now())`,
    [randomUUID(), person.id, person.entity?.id],
  );
}

async function pendingRequest({ server, body }: Setting, asker: BuiltPerson): Promise<string> {
  const id = randomUUID();
  await server.db.query(
    `INSERT INTO seat_request (id, body_id, entity_id, capacity, motivation, representative_id, state, asked_by_id, asked_at, version)
     VALUES ($1, $2, $3, 'MEMBER', 'x', $4, 'PENDING', $4, now(), 1)`,
    [id, body.id, asker.entity?.id, asker.id],
  );
  return id;
}
