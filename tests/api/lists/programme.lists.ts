import { randomUUID } from 'node:crypto';
import type { TestServer } from '@concert/testing';
import { startThreadOn } from '../discussions/thread-acts.js';
import { add, programme, publish, REPORT, type Setting, setting, UPDATE } from '../programme/operations.js';
import type { ListTable } from './list-table.js';

const ENTITY = 'code name { en }';
const RESULTS =
  'priorities { number title { en } outcomes { number outputs { number title { en } activityCount lateCount } } }';
const COUNTS =
  'counts { total late byStatus { key count } byPillar { key count } byBody { key count percent } }';
const ACTIVITY = `number version late draft countries body { ${ENTITY} } pillar { code } programme { code } output { number } leadEntity { ${ENTITY} } contributors { ${ENTITY} }
  proposedBy { name } reports { text author { name } entity { code } } viewerCan { edit report cancel }`;
const CHANGE = 'kind number title { en } fields { field before after }';
const VERSION = `number publishedBy { name } activityCount changes { ${CHANGE} }
  activities { number countries leadEntity { ${ENTITY} } contributors { ${ENTITY} } output { number } }`;
const PLAN = `version state body { ${ENTITY} } programme { code } publishedBy { name } hasUnpublishedChanges viewerCan { edit publish }`;

export const PROGRAMME_LISTS: ListTable = {
  'programmes with their results and plans': {
    query: `{ programmes(first: 50) { edges { node { code ${RESULTS} viewerCan { edit } workPlans { ${PLAN} activities { number } versions { number } } } } totalCount } }`,
    prepare: async (server) => ({
      client: await server.as(await server.build.person({ secretariat: true })),
      add: async () => {
        const world = await setting(server);
        await addResults(server, world.programme);
        await addActivity(world, null);
        await publish(world);
      },
    }),
  },

  'the results of one programme': {
    query: `query ($code: String!) { programme(code: $code) { ${RESULTS} } }`,
    prepare: async (server) => {
      const code = await programme(server);
      return {
        client: await server.as(await server.build.person()),
        variables: { code },
        add: () => addResults(server, code),
      };
    },
  },

  'the plans of one programme with everything in them': {
    query: `query ($code: String!) { programme(code: $code) { workPlans { ${PLAN} activities { ${ACTIVITY} } unpublishedChanges { ${CHANGE} } versions { ${VERSION} } } } }`,
    prepare: async (server) => {
      const code = await programme(server);
      return {
        client: await server.as(await server.build.person({ secretariat: true })),
        variables: { code },
        add: async () => {
          const world = { ...(await setting(server)), programme: code };
          const activity = await addActivity(world, await addResults(server, code));
          await publish(world);
          await amend(world, activity, 'Dakar');
        },
      };
    },
  },

  'one plan with everything in it': {
    query: `query ($body: String!, $programme: String!) { workPlan(body: $body, programme: $programme) { ${PLAN} activities { ${ACTIVITY} } unpublishedChanges { ${CHANGE} } versions { ${VERSION} } } }`,
    prepare: async (server) => {
      const world = await setting(server);
      const made: { id: string; version: number }[] = [];
      return {
        client: world.clients.C,
        variables: { body: world.body.code, programme: world.programme },
        add: async () => {
          made.push(await addActivity(world, await addResults(server, world.programme)));
          await publish(world);
          for (const [index, activity] of made.entries())
            made[index] = await amend(world, activity, `Place ${made.length}`);
        },
      };
    },
  },

  'the tracker': {
    query: `query ($programme: String!) { activities(filter: { programme: $programme }, first: 50) { edges { node { ${ACTIVITY} } } totalCount ${COUNTS.replace('byStatus { key count } byPillar { key count }', '')} } }`,
    prepare: async (server) => {
      const code = await programme(server);
      return {
        client: await server.as(await server.build.person({ secretariat: true })),
        variables: { programme: code },
        add: async () => {
          const world = { ...(await setting(server)), programme: code };
          await addActivity(world, await addResults(server, code));
          await publish(world);
        },
      };
    },
  },

  'the figures of programmes': {
    query: `{ programmes(first: 50) { edges { node { code ${COUNTS} } } } }`,
    prepare: async (server) => ({
      client: await server.as(await server.build.person()),
      add: async () => {
        const world = await setting(server);
        await addActivity(world, null);
        await publish(world);
      },
    }),
  },

  'one activity with its discussions': {
    query: `query ($id: ID!) { activity(id: $id) { threads { title unread lastPostBy { name } } } }`,
    prepare: async (server) => {
      const world = await setting(server);
      const { id } = await addActivity(world, null);
      return {
        client: world.clients.C,
        variables: { id },
        add: () => startThreadOn(world.clients.C, world.body, { kind: 'ACTIVITY', id }),
      };
    },
  },

  'one activity with everything about it': {
    query: `query ($id: ID!) { activity(id: $id) { contributors { ${ENTITY} } reports { text author { name entity { code } } entity { ${ENTITY} } } } }`,
    prepare: async (server) => {
      const world = await setting(server);
      const { id, ...activity } = await addActivity(world, null);
      let { version } = activity;
      const contributors: string[] = [];
      return {
        client: world.clients.C,
        variables: { id },
        add: async () => {
          const contributor = await server.build.seated(world.body, 'MEMBER');
          contributors.push(contributor.entity.code);
          ({ version } = (
            await world.clients.C.query(UPDATE, { input: { id, version, contributors } })
          ).updateActivity);
          ({ version } = (
            await (
              await server.as(contributor)
            ).query(REPORT, {
              input: { activityId: id, version, status: 'UNDER_WAY', percent: 30, text: 'Begun' },
            })
          ).reportProgress);
        },
      };
    },
  },
};

/** An activity with a lead and a contributor of its own, on which it has been reported. */
async function addActivity(world: Setting, output: string | null) {
  const { server, body } = world;
  const lead = await server.build.seated(body, 'MEMBER');
  const contributor = await server.build.entity();
  const activity = await add(world, {
    leadEntity: lead.entity.code,
    contributors: [contributor.code],
    countries: ['KEN'],
    output,
  });
  const { reportProgress } = await (
    await server.as(lead)
  ).query(REPORT, {
    input: {
      ...{ activityId: activity.id, version: activity.version },
      ...{ status: 'UNDER_WAY', percent: 30, text: 'Begun' },
    },
  });
  return reportProgress as { id: string; version: number };
}

/** Changed once more in the draft. */
async function amend(world: Setting, { id, version }: { id: string; version: number }, place: string) {
  const { updateActivity } = await world.clients.C.query(UPDATE, { input: { id, version, place } });
  return updateActivity as { id: string; version: number };
}

/** A priority with an outcome with an output, whose id is answered. */
async function addResults(server: TestServer, code: string): Promise<string> {
  const [priority, outcome, output] = [randomUUID(), randomUUID(), randomUUID()];
  const [{ count }] = await server.db.query<[{ count: number }]>(
    `SELECT count(*) FROM result r JOIN programme p ON p.id = r.programme_id WHERE p.code = $1 AND r.level = 'PRIORITY'`,
    [code],
  );
  const number = String(count + 1);
  for (const [id, parent, level, at] of [
    [priority, null, 'PRIORITY', number],
    [outcome, priority, 'OUTCOME', `${number}.1`],
    [output, outcome, 'OUTPUT', `${number}.1.1`],
  ])
    await server.db.query(
      `INSERT INTO result (id, programme_id, parent_id, level, number, number_key, title, version)
       SELECT $1, p.id, $2, $3, $4, $4, '{"en":"A result"}', 1 FROM programme p WHERE p.code = $5`,
      [id, parent, level, at, code],
    );
  return output;
}
