import { randomUUID } from 'node:crypto';
import type { BuiltBody, BuiltPerson, TestServer } from '@concert/testing';
import { startThread } from '../discussions/thread-acts.js';
import { convened } from '../meetings/operations.js';
import { programme } from '../programme/operations.js';
import type { ListTable } from './list-table.js';

const PERSON = 'name email title languages entity { code }';
const SEAT = `capacity entity { code name { en } } body { code } representations { role person { ${PERSON} } entity { code } body { code } }`;
const BODY = `code name { en } names { name { en } } pillar { code } seats { ${SEAT} } officers { ${SEAT} } viewerSeats { entity { code } }
  predecessors { code name { en } } successors { code name { en } } termsOfReference { number } currentTermsOfReference { number }
  paperAudiences threadChoices { audience voices { key entity { code } } } unreadThreads nextMeeting { id } viewerCan { post requestSeat }`;

export const GOVERNANCE_LISTS: ListTable = {
  'pillars with their bodies': {
    query: '{ pillars(first: 100) { edges { node { code bodies { code name { en } pillar { code } } } } } }',
    prepare: async (server) => ({
      client: await server.as(await server.build.person()),
      add: async () => {
        const pillar = await addPillar(server);
        await server.db.query('UPDATE body SET pillar_id = $1 WHERE id = $2', [
          pillar,
          (await server.build.body()).id,
        ]);
      },
    }),
  },

  'bodies with everything in them': {
    query: `query ($programme: String!) { bodies(first: 100) { edges { node { ${BODY} planActions(programme: $programme) { propose } } } } }`,
    prepare: async (server) => {
      const viewer = await server.build.person();
      const client = await server.as(viewer);
      return {
        client,
        variables: { programme: await programme(server) },
        add: async () => {
          const body = await bodyOf(server, viewer);
          await server.db.query('UPDATE body SET pillar_id = $1 WHERE id = $2', [
            await addPillar(server),
            body.id,
          ]);
          await addPredecessor(server, body);
          await addTerms(server, body, viewer);
          await startThread(await server.as(await server.build.seated(body, 'MEMBER')), body);
          await convened(client, body);
        },
      };
    },
  },

  'one body with everything in it': {
    query: `query ($code: String!) { body(code: $code) { seats { ${SEAT} } officers { ${SEAT} } predecessors { code } termsOfReference { number text { en } } names { name { en } period { from } } } }`,
    prepare: async (server) => {
      const [body, viewer] = [await server.build.body(), await server.build.person({ secretariat: true })];
      let year = 1990;
      return {
        client: await server.as(viewer),
        variables: { code: body.code },
        add: async () => {
          await spokenFor(server, body, 'VICE_CHAIR');
          await addPredecessor(server, body);
          await addTerms(server, body, viewer);
          year += 1;
          await server.db.query(
            `INSERT INTO body_name (id, body_id, name, valid_from, valid_until) VALUES (gen_random_uuid(), $1, '{"en":"An old name"}', $2, $3)`,
            [body.id, `${year}-01-01`, `${year + 1}-01-01`],
          );
        },
      };
    },
  },

  'what carries on the work of a body': {
    query:
      'query ($code: String!) { body(code: $code) { successors { code name { en } officers { entity { code } } } } }',
    prepare: async (server) => {
      const body = await server.build.body();
      return {
        client: await server.as(await server.build.person()),
        variables: { code: body.code },
        add: async () => {
          const successor = await server.build.body();
          await server.build.seated(successor, 'CHAIR');
          await addSuccession(server, body, successor);
        },
      };
    },
  },

  'entities with their people and seats': {
    query: `{ entities(first: 100) { edges { node { code confirmed people { ${PERSON} } focalPoints { ${PERSON} } seats { ${SEAT} } viewerCan { invite edit } } } } }`,
    prepare: async (server) => ({
      client: await server.as(await server.build.person()),
      add: async () => {
        const { entity } = await spokenFor(server, await server.build.body(), 'CHAIR');
        await speaker(server, { entity, focalPoint: true });
      },
    }),
  },

  'the people and seats of one entity': {
    query: `query ($code: String!) { entity(code: $code) { people { ${PERSON} } focalPoints { ${PERSON} } seats { ${SEAT} } } }`,
    prepare: async (server) => {
      const entity = await server.build.entity();
      return {
        client: await server.as(await server.build.person()),
        variables: { code: entity.code },
        add: async () => {
          const body = await server.build.body();
          await server.build.seat(entity, body);
          await server.build.represent(await speaker(server, { entity, focalPoint: true }), body);
        },
      };
    },
  },

  'people with what they represent': {
    query: `query ($entity: String!) { people(entity: $entity, first: 100) { edges { node { ${PERSON} portraitUrl representations { role body { code name { en } } entity { code } person { name } } } } totalCount } }`,
    prepare: async (server) => {
      const entity = await server.build.entity();
      return {
        client: await server.as(await server.build.person()),
        variables: { entity: entity.code },
        add: async () => {
          const body = await server.build.body();
          await server.build.seat(entity, body);
          await server.build.represent(await speaker(server, { entity }), body);
        },
      };
    },
  },

  'what one person represents': {
    query:
      'query ($id: ID!) { person(id: $id) { representations { role body { code name { en } } entity { code } person { name } } } }',
    prepare: async (server) => {
      const person = await server.build.person();
      return {
        client: await server.as(await server.build.person()),
        variables: { id: person.id },
        add: () => bodyOf(server, person),
      };
    },
  },

  'the bodies one speaks in': {
    query:
      '{ viewer { standings { body { code name { en } } capacities entities { code name { en } } role } } }',
    prepare: async (server) => {
      const person = await server.build.person();
      return { client: await server.as(person), add: () => bodyOf(server, person) };
    },
  },

  'seat requests': {
    query: `{ seatRequests(first: 100) { edges { node { state body { code name { en } } entity { code } askedBy { ${PERSON} } representative { ${PERSON} } decidedBy { name } viewerCan { decide withdraw } } } totalCount } }`,
    prepare: async (server) => {
      const secretary = await server.build.person({ secretariat: true });
      return {
        client: await server.as(secretary),
        add: async () => {
          const [body, asker, decider] = [
            await server.build.body(),
            await speaker(server),
            await server.build.person(),
          ];
          for (const [capacity, state, by] of [
            ['MEMBER', 'PENDING', null],
            ['OBSERVER', 'DECLINED', decider.id],
          ])
            await server.db.query(
              `INSERT INTO seat_request (id, body_id, entity_id, capacity, motivation, representative_id, state, asked_by_id, asked_at, decided_by_id, decided_at, version)
               VALUES (gen_random_uuid(), $1, $2, $3, 'x', $4, $5, $4, now(), $6, CASE WHEN $6::uuid IS NULL THEN NULL ELSE now() END, 1)`,
              [body.id, asker.entity?.id, capacity, asker.id, state, by],
            );
        },
      };
    },
  },

  invitations: {
    query: `{ invitations(first: 100) { edges { node { email state entity { code } body { code } invitedBy { ${PERSON} } } } totalCount } }`,
    prepare: async (server) => ({
      client: await server.as(await server.build.person({ secretariat: true })),
      add: async () => {
        const [body, host] = [await server.build.body(), await speaker(server)];
        await server.db.query(
          `INSERT INTO invitation (id, email, name, entity_id, body_id, role, locale, invited_by_id, created_at, expires_at)
           VALUES (gen_random_uuid(), $1, 'x', $2, $3, 'EXPERT', 'en', $4, now(), now() + interval '1 day')`,
          [`${randomUUID()}@test.example`, host.entity?.id, body.id, host.id],
        );
      },
    }),
  },

  'a pasted list of people to invite': {
    query:
      'mutation ($input: PreviewInvitationsInput!) { previewInvitations(input: $input) { ignoredColumns rows { row email entityCode bodyCode problems willDo } } }',
    prepare: async (server) => {
      const input = { text: '' };
      const [headings, rows] = [['email', 'entity', 'body'], new Array<string>()];
      return {
        client: await server.as(await server.build.person({ secretariat: true })),
        variables: { input },
        add: async () => {
          const [body, person] = [await server.build.body(), await server.build.person()];
          headings.push(`unknown ${rows.length}`);
          rows.push(`${person.email},${person.entity?.code},${body.code}${',x'.repeat(rows.length + 1)}`);
          input.text = [headings.join(','), ...rows].join('\n');
        },
      };
    },
  },

  'the audit': {
    query: `{ audit(first: 100) { edges { node { act actor { ${PERSON} } subjectLabel before after } } } }`,
    prepare: async (server) => ({
      client: await server.as(await server.build.person({ secretariat: true })),
      add: async () => {
        await server.db.query(
          `INSERT INTO audit_entry (id, at, actor_id, act, subject_type, subject_label) VALUES (gen_random_uuid(), now(), $1, 'test.done', 'test', 'x')`,
          [(await speaker(server)).id],
        );
      },
    }),
  },
};

/** Someone who reads two languages, as the list of a person’s languages is read as well. */
async function speaker(
  server: TestServer,
  over: { entity?: BuiltPerson['entity']; focalPoint?: boolean } = {},
): Promise<BuiltPerson> {
  const person = await server.build.person(over);
  await server.db.query(`UPDATE person SET languages = '{en,fr}' WHERE id = $1`, [person.id]);
  return person;
}

/** A new entity in a body, with someone who speaks for it there. */
async function spokenFor(server: TestServer, body: BuiltBody, capacity: 'CHAIR' | 'VICE_CHAIR') {
  const person = await speaker(server);
  await server.build.seat(person.entity!, body, capacity);
  await server.build.represent(person, body);
  return person;
}

/** A new body in whose chair the person speaks. */
async function bodyOf(server: TestServer, person: BuiltPerson): Promise<BuiltBody> {
  const body = await server.build.body();
  await server.db.query(`UPDATE person SET languages = '{en,fr}' WHERE id = $1`, [person.id]);
  await server.build.seat(person.entity!, body, 'CHAIR');
  await server.build.represent(person, body);
  return body;
}

async function addPillar(server: TestServer): Promise<string> {
  const id = randomUUID();
  await server.db.query(
    `INSERT INTO pillar (id, code, number, title, short_title) SELECT $1, $2, count(*) + 1, '{"en":"A pillar"}', '{"en":"A"}' FROM pillar`,
    [id, id.slice(0, 8)],
  );
  return id;
}

const addSuccession = (server: TestServer, before: BuiltBody, after: BuiltBody): Promise<unknown> =>
  server.db.query('INSERT INTO body_succession (predecessor_id, successor_id) VALUES ($1, $2)', [
    before.id,
    after.id,
  ]);

const addPredecessor = async (server: TestServer, body: BuiltBody): Promise<unknown> =>
  addSuccession(server, await server.build.body(), body);

const addTerms = (server: TestServer, body: BuiltBody, author: BuiltPerson): Promise<unknown> =>
  server.db.query(
    `INSERT INTO terms_of_reference (id, body_id, number, text, in_force_from, approved_by, created_at, created_by_id)
     SELECT gen_random_uuid(), $1, count(*) + 1, '{"en":"To coordinate."}', '2018-02-01', 'CC/2018/D.1', now(), $2 FROM terms_of_reference WHERE body_id = $1`,
    [body.id, author.id],
  );
