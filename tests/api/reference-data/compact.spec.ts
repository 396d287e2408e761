import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient, TestServer } from '@concert/testing';
import { fillDatabase } from '../../../apps/api/src/commands/fill-database.js';
import { startTestServer } from '../server.js';

interface SeatNode {
  capacity: string;
  entity: { code: string };
}

let server: TestServer;
let client: TestClient;
beforeAll(async () => {
  server = await startTestServer();
  await fillDatabase(server.db, server.config);
  client = await server.as(await server.build.person());
});
afterAll(() => server.stop());

const count = async (table: string): Promise<number> =>
  (await server.db.query<{ n: number }[]>(`SELECT count(*) AS n FROM ${table}`))[0]?.n ?? 0;

const officersOf = async (code: string, asOf?: string): Promise<string[]> => {
  const { body } = await client.query<{ body: { officers: SeatNode[] } }>(
    'query ($code: String!, $asOf: Date) { body(code: $code, asOf: $asOf) { officers { capacity entity { code } } } }',
    { code, asOf },
  );
  return body.officers.map((seat) => `${seat.capacity} ${seat.entity.code}`);
};

describe('the Compact', () => {
  it('has its groups with the officers of the source, special cases included', async () => {
    expect(await officersOf('WG2')).toEqual([
      'CHAIR CTED',
      'CO_CHAIR WCO',
      'VICE_CHAIR INTERPOL',
      'VICE_CHAIR UNODC',
    ]);
    expect(await officersOf('WG5')).toEqual(['CHAIR UNOCT', 'VICE_CHAIR CTED', 'VICE_CHAIR UNOCT']);
    expect(await officersOf('WG6')).toEqual(['CO_CHAIR CTED', 'CO_CHAIR UNOCT']);
    expect(await officersOf('CC')).toEqual(['CHAIR UNOCT']);
  });

  it('shows on 1 June 2019 the officers of that day, and none the day before the groups began', async () => {
    expect(await officersOf('WG1', '2019-06-01')).toEqual([
      'CHAIR UNOCT',
      'VICE_CHAIR UNAOC',
      'VICE_CHAIR UNDP',
      'VICE_CHAIR UNESCO',
    ]);
    expect(await officersOf('WG1', '2019-04-15')).toEqual([]);
  });

  it('lists twelve groups before 16 April 2019 and eight since, each of the twelve with a successor', async () => {
    const groupsOn = async (asOf: string) =>
      (
        await client.query<{
          bodies: { edges: { node: { code: string; kind: string; successors: { code: string }[] } }[] };
        }>(
          'query ($asOf: Date) { bodies(asOf: $asOf, first: 100) { edges { node { code kind successors { code } } } } }',
          {
            asOf,
          },
        )
      ).bodies.edges
        .map(({ node }) => node)
        .filter((body) => body.kind === 'WORKING_GROUP' && /^(WG|CTITF-)\d/.test(body.code));
    const before = await groupsOn('2019-04-15');
    expect(before).toHaveLength(12);
    expect(before.filter((body) => body.successors.length === 0)).toEqual([]);
    expect((await groupsOn('2019-04-16')).map((body) => body.code)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `WG${n}`),
    );
  });

  it('names every entity, body and pillar, the living ones in six languages', async () => {
    const languages = ['en', 'fr', 'es', 'ar', 'zh', 'ru'];
    for (const incomplete of [
      `SELECT code FROM entity WHERE source <> 'test' AND NOT name ?& $1`,
      'SELECT code FROM pillar WHERE NOT (title ?& $1 AND short_title ?& $1)',
      'SELECT code FROM body JOIN body_name ON body_id = body.id WHERE dissolved IS NULL AND NOT name ?& $1',
    ]) {
      expect(await server.db.query(incomplete, [languages])).toEqual([]);
    }
  });

  it('is confirmed only where a source of high confidence names the entity', async () => {
    expect(await count(`entity WHERE source <> 'test' AND confidence = 'HIGH'`)).toBe(20);
    expect(await count(`entity WHERE source <> 'test'`)).toBe(46);
  });

  it('is brought in once: a later start adds nothing and leaves alone what people have changed', async () => {
    await server.db.query(`UPDATE entity SET name = '{"en": "Renamed"}', version = 2 WHERE code = 'UNDP'`);
    await server.db.query(
      `UPDATE seat SET valid_until = '2026-01-01', end_reason = 'Elections' WHERE capacity = 'CHAIR' AND body_id = (SELECT id FROM body WHERE code = 'WG8')`,
    );
    await server.db.query(
      `UPDATE body_name SET valid_until = '2025-01-01' WHERE body_id = (SELECT id FROM body WHERE code = 'WG7')`,
    );
    const tables = ['pillar', 'entity', 'body', 'body_name', 'body_succession', 'seat'];
    const before = await Promise.all(tables.map(count));
    await fillDatabase(server.db, server.config);
    expect(await Promise.all(tables.map(count))).toEqual(before);
    const { entity } = await client.query<{ entity: { name: { en: string } } }>(
      '{ entity(code: "UNDP") { name { en } } }',
    );
    expect(entity.name.en).toBe('Renamed');
    expect(await officersOf('WG8', '2026-06-01')).toEqual(['VICE_CHAIR CTED']);
  });
});
