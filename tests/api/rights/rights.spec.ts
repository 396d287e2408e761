import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestServer } from '@concert/testing';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { startTestServer } from '../server.js';
import { DESK_RIGHTS } from './desk.rights.js';
import { DISCUSSIONS_RIGHTS } from './discussions.rights.js';
import { DOCUMENT_RIGHTS } from './documents.rights.js';
import { GOVERNANCE_RIGHTS } from './governance.rights.js';
import { httpRoutes } from './http-routes.js';
import { IDENTITY_RIGHTS } from './identity.rights.js';
import { MEETINGS_RIGHTS } from './meetings.rights.js';
import { PROGRAMME_RIGHTS } from './programme.rights.js';
import { expected, KINDS, makeSetting, type RightsTable, tryAs } from './rights-table.js';

const TABLE: RightsTable = {
  ...IDENTITY_RIGHTS,
  ...GOVERNANCE_RIGHTS,
  ...DISCUSSIONS_RIGHTS,
  ...DOCUMENT_RIGHTS,
  ...MEETINGS_RIGHTS,
  ...PROGRAMME_RIGHTS,
  ...DESK_RIGHTS,
};

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ env: { TRUSTED_PROXIES: '1' } });
});
afterAll(() => server.stop());

describe('the table of rights', () => {
  it('has a row for every query, mutation and route, and no other rows', () => {
    const { schema } = server.app.get(GraphQLSchemaHost);
    const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name}.${field}`),
    );
    expect(Object.keys(TABLE).sort()).toEqual([...operations, ...httpRoutes(server)].sort());
  });

  it.each(Object.entries(TABLE))(
    '%s is open to those it is meant for and refused to all others',
    async (_name, row) => {
      const setting = await makeSetting(server);
      const answers: string[] = [];
      // One after the other: an act of one kind must not meet the act of another.
      for (const kind of KINDS) answers.push(`${kind} ${await tryAs(setting, row, kind)}`);
      expect(answers).toEqual(KINDS.map((kind) => `${kind} ${expected(row, kind)}`));
    },
  );
});
