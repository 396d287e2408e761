import { randomUUID } from 'node:crypto';
import { Signatures } from '@concert/kernel';
import type { TestServer } from '@concert/testing';
import { startThread } from '../discussions/thread-acts.js';
import type { RightsTable } from './rights-table.js';

const EVERYONE = 'SCVMOX';

/** An address that stops one person's mail: whoever has it may use it. */
const unsubscribePath = async (server: TestServer, personId: string): Promise<string> =>
  `/mail/unsubscribe/${await server.app.get(Signatures).sign('mail.unsubscribe', `DIGEST.${personId}`)}`;

export const DESK_RIGHTS: RightsTable = {
  'Query.desk': { operation: '{ desk { waiting { id } next { id } changed { id } } }', may: EVERYONE },
  'Mutation.seeDesk': { operation: 'mutation { seeDesk }', may: EVERYONE },
  'Query.catchUp': {
    operation:
      '{ catchUp { bodies { body { code } threads(first: 10) { edges { node { extract } } } changes(first: 10) { edges { node { title } } } } } }',
    may: EVERYONE,
  },
  'Mutation.markCaughtUp': {
    operation: 'mutation ($input: MarkCaughtUpInput!) { markCaughtUp(input: $input) }',
    variables: ({ body }) => ({
      input: { body: body.code, since: '2026-01-01T00:00:00Z', until: new Date().toISOString() },
    }),
    may: 'SCVMO',
  },
  'Mutation.noteCatchUp': {
    operation: 'mutation ($input: NoteCatchUpInput!) { noteCatchUp(input: $input) }',
    variables: () => ({ input: { until: new Date().toISOString() } }),
    may: EVERYONE,
  },
  'Query.announcementHearers': {
    operation:
      'query ($body: String!) { announcementHearers(body: $body, audience: BODY) { personCount entities { code } } }',
    variables: ({ body }) => ({ body: body.code }),
    may: 'SCV',
  },
  'Query.search': {
    operation: '{ search(text: "group") { edges { node { id } } counts { count } } }',
    may: EVERYONE,
  },
  'Query.notices': { operation: '{ notices { edges { node { id } } } }', may: EVERYONE },
  'Mutation.markNoticeRead': {
    operation: 'mutation ($id: ID!) { markNoticeRead(input: { id: $id }) { id } }',
    // A notice of the member's own: it does not exist for anybody else.
    variables: async ({ server, people }) => {
      const id = randomUUID();
      await server.db.query(
        `INSERT INTO notice (id, person_id, kind, at, title, link) VALUES ($1, $2, 'INVITATION_ACCEPTED', now(), 'x', '/')`,
        [id, people.M.id],
      );
      return { id };
    },
    may: 'M',
    refusal: { S: 'NOT_FOUND', C: 'NOT_FOUND', V: 'NOT_FOUND', O: 'NOT_FOUND', X: 'NOT_FOUND' },
  },
  'Query.noticeLevels': { operation: '{ noticeLevels { edges { node { id } } } }', may: EVERYONE },
  'Mutation.chooseBodyLevel': {
    operation: 'mutation ($body: String!) { chooseBodyLevel(input: { body: $body, level: ALL }) { id } }',
    variables: ({ body }) => ({ body: body.code }),
    may: EVERYONE,
  },
  'Mutation.chooseThreadLevel': {
    operation: 'mutation ($id: ID!) { chooseThreadLevel(input: { threadId: $id, level: ALL }) { id } }',
    variables: async ({ body, clients }) => ({ id: (await startThread(clients.C, body)).id }),
    may: 'SCVMO',
    refusal: { X: 'NOT_FOUND' },
  },
  'Query.noticeSettings': { operation: '{ noticeSettings { version } }', may: EVERYONE },
  'Mutation.chooseNoticeSettings': {
    operation:
      'mutation ($version: Int!) { chooseNoticeSettings(input: { atOnce: true, digest: DAILY, digestHour: 8, digestWeekday: 1, version: $version }) { version } }',
    variables: () => ({ version: 0 }),
    may: EVERYONE,
  },
  'Query.mails': { operation: '{ mails { edges { node { id toAddress answer } } } }', may: 'S' },
  'Query.inboundMails': {
    operation: '{ inboundMails { edges { node { id sender person { name } } } } }',
    may: 'S',
  },
  'Mutation.retryInboundMail': {
    operation: 'mutation ($id: ID!) { retryInboundMail(input: { id: $id }) { id } }',
    variables: async ({ server, body, people, clients }) => {
      const id = randomUUID();
      await server.db.query(
        `INSERT INTO inbound_mail (id, person_id, thread_id, fingerprint, way, sender, bytes, received_at, state, next_attempt_at, give_up_at)
         VALUES ($1, $2, $3, 'x', 'SMTP', '', 0, now(), 'FAILED', now(), now())`,
        [id, people.M.id, (await startThread(clients.C, body)).id],
      );
      return { id };
    },
    may: 'S',
  },
  'Mutation.retryMail': {
    operation: 'mutation ($id: ID!) { retryMail(input: { id: $id }) { id } }',
    variables: async ({ server }) => {
      const id = randomUUID();
      await server.db.query(
        `INSERT INTO mail (id, to_address, subject, text, queued_at, state, next_attempt_at, give_up_at) VALUES ($1, 'x@test.example', '', '', now(), 'FAILED', now(), now())`,
        [id],
      );
      return { id };
    },
    may: 'S',
  },
  'GET /mail/unsubscribe/:token': {
    operation: (client, { path }) => client.fetch(String(path)),
    variables: async ({ server, people }) => ({ path: await unsubscribePath(server, people.M.id) }),
    may: `${EVERYONE}P`,
    public: true,
  },
  'POST /mail/unsubscribe/:token': {
    operation: (client, { path }) => client.fetch(String(path), { method: 'POST' }),
    variables: async ({ server, people }) => ({ path: await unsubscribePath(server, people.M.id) }),
    may: `${EVERYONE}P`,
    public: true,
  },
  'Query.demonstration': { operation: '{ demonstration { accounts { email } } }', may: `${EVERYONE}P` },
  'GET /demonstration/outbox': {
    operation: (client) => client.fetch('/demonstration/outbox'),
    may: '',
    public: true,
    refusal: 'NOT_FOUND',
  },
};
