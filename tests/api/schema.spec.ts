import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { TestServer } from '@concert/testing';
import { printedSchema } from '../../apps/api/src/graphql/printed-schema.js';
import { startTestServer } from './server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

it('the committed schema is the one the code prints (npm run schema)', async () => {
  expect(await readFile('apps/api/src/schema.graphql', 'utf8')).toBe(printedSchema(server.app));
});

it('freshly migrated tables equal the entities (npm run db:new-migration)', async () => {
  const { upQueries } = await server.db.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

it('every type, and every mutation, says what it is', async () => {
  const { GraphQLSchemaHost } = await import('@nestjs/graphql');
  const { schema } = server.app.get(GraphQLSchemaHost);
  const wordless = Object.values(schema.getTypeMap()).filter(
    (type) =>
      !type.name.startsWith('__') &&
      !/(Connection|Edge|Input)$/.test(type.name) &&
      !['Query', 'Mutation', 'Boolean', 'String', 'Int', 'Float', 'ID'].includes(type.name) &&
      !type.description,
  );
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
    (field) => !field.description,
  );
  expect([...wordless, ...mutations].map(({ name }) => name)).toEqual([]);
});
