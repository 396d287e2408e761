import type { TestClient } from '@concert/testing';
import { startThread } from '../discussions/thread-acts.js';
import { convened, DECIDE, PROPOSE } from '../meetings/operations.js';
import { add, publish, setting } from '../programme/operations.js';
import { addPaper } from '../documents/papers.js';
import type { ListTable } from './list-table.js';

const ITEM =
  'kind title detail subjectId mention { calledAs seatsOf author { name } } body { code name { en } } entity { code }';

export const DESK_LISTS: ListTable = {
  'what waits, what is next and what has changed': {
    query: `{ desk { waiting { ${ITEM} } next { ${ITEM} } changed { kind title subjectId count body { code name { en } } } } }`,
    prepare: async (server) => {
      const secretary = await server.build.person({ secretariat: true });
      return {
        client: await server.as(secretary),
        add: async () => {
          const world = await setting(server);
          const { body, clients } = world;
          const asker = await server.build.person();
          await server.db.query(
            `INSERT INTO seat_request (id, body_id, entity_id, capacity, motivation, representative_id, state, asked_by_id, asked_at, version)
             VALUES (gen_random_uuid(), $1, $2, 'MEMBER', 'x', $3, 'PENDING', $3, now(), 1)`,
            [body.id, asker.entity?.id, asker.id],
          );
          await startThread(clients.M, body, { text: `[@you](/people/${secretary.id})` });
          await server.deliverEvents();
          await convened(clients.C, body);
          await addPaper(clients.M, body);
          await add(world);
          await publish(world);
        },
      };
    },
  },

  'what happened in one’s bodies': {
    query: `{ catchUp(since: "2020-01-01T00:00:00Z") { bodies { body { code name { en } }
      threads(first: 10) { edges { node { seq newPosts extract author { name } entity { code name { en } } thread { title unread } } } totalCount }
      changes(first: 10) { edges { node { kind title body { code } } } totalCount } } } }`,
    prepare: async (server) => ({
      client: await server.as(await server.build.person({ secretariat: true })),
      add: async () => {
        const world = await setting(server);
        const { body, clients } = world;
        await startThread(clients.M, body);
        const meeting = await convened(clients.C, body);
        await addAgendaNews(world, meeting.id, await addPaper(clients.M, body));
        await add(world);
        await publish(world);
      },
    }),
  },

  'who would be told of an announcement': {
    query: `query ($body: String!) { announcementHearers(body: $body, audience: BODY) { entities { code name { en } } deafEntities { code name { en } } } }`,
    prepare: async (server) => {
      const body = await server.build.body();
      return {
        client: await server.as(await server.build.seated(body, 'CHAIR')),
        variables: { body: body.code },
        add: async () => {
          await server.build.seated(body, 'MEMBER');
          await server.build.seat(await server.build.entity(), body);
        },
      };
    },
  },

  'the log of mails': {
    query: '{ mails(first: 50) { edges { node { kind toAddress state answer attempts } } totalCount } }',
    prepare: async (server) => ({
      client: await server.as(await server.build.person({ secretariat: true })),
      add: () =>
        server.db.query(
          `INSERT INTO mail (id, to_address, subject, text, queued_at, state) VALUES (gen_random_uuid(), 'x@test.example', '', '', now(), 'SENT')`,
        ),
    }),
  },

  'the log of replies by mail': {
    query:
      '{ inboundMails(first: 50) { edges { node { state reason sender attempts person { name } } } totalCount } }',
    prepare: async (server) => ({
      client: await server.as(await server.build.person({ secretariat: true })),
      add: async () => {
        const body = await server.build.body();
        const chair = await server.build.seated(body, 'CHAIR');
        const thread = await startThread(await server.as(chair), body);
        await server.db.query(
          `INSERT INTO inbound_mail (id, person_id, thread_id, fingerprint, way, sender, bytes, received_at, state, next_attempt_at, give_up_at)
           VALUES (gen_random_uuid(), $1, $2, 'x', 'SMTP', 'x@test.example', 9, now(), 'POSTED', now(), now())`,
          [chair.id, thread.id],
        );
      },
    }),
  },

  'what one chose to be told of': {
    query: `{ noticeLevels(first: 50) { edges { node { level body { code noticeLevel { chosen } } thread { title noticeLevel { chosen otherwise } } } } totalCount } }`,
    prepare: async (server) => {
      const client = await server.as(await server.build.person({ secretariat: true }));
      return {
        client,
        add: async () => {
          const body = await server.build.body();
          const thread = await startThread(await server.as(await server.build.seated(body, 'CHAIR')), body);
          await client.query(
            `mutation ($body: String!, $id: ID!) {
               chooseBodyLevel(input: { body: $body, level: ALL }) { id }
               chooseThreadLevel(input: { threadId: $id, level: NOTHING }) { id }
             }`,
            { body: body.code, id: thread.id },
          );
        },
      };
    },
  },

  notices: {
    query:
      '{ notices(first: 50) { edges { node { kind title link count readAt body { code name { en } } thread { title } } } totalCount } }',
    prepare: async (server) => {
      const person = await server.build.person();
      return {
        client: await server.as(person),
        add: async () => {
          await server.db.query(
            `INSERT INTO notice (id, person_id, kind, at, body_id, title, link) VALUES (gen_random_uuid(), $1, 'SEAT_REQUESTED', now(), $2, 'x', '/')`,
            [person.id, (await server.build.body()).id],
          );
          const body = await server.build.body();
          const chair = await server.as(await server.build.seated(body, 'CHAIR'));
          const { id } = await startThread(chair, body, { audience: 'COMPACT' });
          await server.db.query(
            `INSERT INTO notice (id, person_id, kind, at, body_id, title, link, thread_id, from_seq, to_seq, count)
             VALUES (gen_random_uuid(), $1, 'POSTS_ADDED', now(), $2, '', '/', $3, 1, 1, 1)`,
            [person.id, body.id, id],
          );
        },
      };
    },
  },

  'what is found': {
    query: `{ search(text: "searched", first: 50) { edges { node { id kind title { text marks { from to } } extract { text marks { from to } }
      body { code name { en } } entity { code } author { name } } } counts { kind count } totalCount } }`,
    prepare: async (server) => {
      const secretary = await server.build.person({ secretariat: true });
      return {
        client: await server.as(secretary),
        add: async () => {
          const { body, clients } = await setting(server);
          await startThread(clients.M, body, { title: 'Searched', text: 'It was searched.' });
          await addPaper(clients.M, body, { title: 'Searched' });
          await server.deliverEvents();
        },
      };
    },
  },
};

/** A proposal that is accepted, and a paper put before the meeting for it. */
async function addAgendaNews(
  { clients }: { clients: Record<'C' | 'M', TestClient> },
  meetingId: string,
  { currentRevision }: { currentRevision: { id: string } },
): Promise<void> {
  const input = { meetingId, title: 'A proposal', kind: 'DISCUSSION' };
  const { id, version } = (await clients.M.query(PROPOSE, { input })).proposeAgendaItem;
  await clients.C.query(DECIDE, { input: { id, version, accept: true } });
  await clients.C.query('mutation ($input: PinPaperInput!) { pinPaper(input: $input) { id } }', {
    input: { agendaItemId: id, revisionId: currentRevision.id },
  });
}
