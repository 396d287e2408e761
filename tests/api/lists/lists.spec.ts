import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestServer } from '@concert/testing';
import { buildSchema } from 'graphql';
import { startTestServer } from '../server.js';
import { DESK_LISTS } from './desk.lists.js';
import { DISCUSSIONS_LISTS } from './discussions.lists.js';
import { DOCUMENTS_LISTS } from './documents.lists.js';
import { GOVERNANCE_LISTS } from './governance.lists.js';
import { IDENTITY_LISTS } from './identity.lists.js';
import { listsOf, type ListTable, sizesOf } from './list-table.js';
import { MEETINGS_LISTS } from './meetings.lists.js';
import { PROGRAMME_LISTS } from './programme.lists.js';

const TABLES: Record<string, ListTable> = {
  identity: IDENTITY_LISTS,
  governance: GOVERNANCE_LISTS,
  discussions: DISCUSSIONS_LISTS,
  documents: DOCUMENTS_LISTS,
  meetings: MEETINGS_LISTS,
  programme: PROGRAMME_LISTS,
  desk: DESK_LISTS,
};

/** Lists that nothing can be added to, or that are not read from anywhere. */
const NOT_READ: Record<string, string> = {
  'Called.unheard': 'words of the text that was sent',
  'Demonstration.accounts': 'the same eight always, from the code',
  'Mutation.invite': 'writes every one of them; they are read as Query.invitations',
};

const schema = buildSchema(readFileSync('apps/api/src/schema.graphql', 'utf8'));

describe.each(Object.entries(TABLES))(
  'lists of %s take no statement for each thing in them',
  (_context, table) => {
    let server: TestServer;
    beforeAll(async () => {
      server = await startTestServer();
    });
    afterAll(() => server.stop());

    it.each(Object.entries(table))('%s', async (_name, { query, prepare }) => {
      const { client, variables, add } = await prepare(server);
      let added = 0;
      const perRow = await server.statementsPerRow(
        () => client.query(query, variables),
        async () => {
          await add();
          added += 1;
        },
      );
      // Nor does a list pass because what was added is not in it.
      const sizes = sizesOf(schema, query, await client.query(query, variables));
      expect([...sizes].filter(([, size]) => size < added)).toEqual([]);
      expect(perRow).toBeLessThan(1);
    });
  },
);

it('every list of the schema is in one of these tables', () => {
  const readings = Object.values(TABLES).flatMap((table) => Object.values(table));
  const read = new Set(readings.flatMap(({ query }) => [...sizesOf(schema, query, {}).keys()]));
  expect(listsOf(schema).filter((list) => !read.has(list))).toEqual(Object.keys(NOT_READ));
});
