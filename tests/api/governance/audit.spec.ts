import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import { APPOINT, AUDIT, type Page, RENAME, day } from './operations.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

interface Entry {
  id: string;
  act: string;
  at: string;
  subjectLabel: string;
}

describe('the audit', () => {
  it('is read by the secretariat alone', async () => {
    const people = await server.build.everyKind(await server.build.body());
    for (const kind of ['C', 'V', 'M', 'O', 'X'] as const)
      expect(await (await server.as(people[kind])).refusal(AUDIT)).toBe('FORBIDDEN');
    expect(await server.anonymous.refusal(AUDIT)).toBe('UNAUTHENTICATED');
    expect(await (await server.as(people.S)).refusal(AUDIT)).toBeNull();
  });

  it('is filtered by act, person, subject, time and text, and read page by page', async () => {
    const officer = await server.build.person({ secretariat: true });
    const client = await server.as(officer);
    const body = await server.build.body();
    for (const capacity of ['CHAIR', 'VICE_CHAIR', 'MEMBER']) {
      await client.query(APPOINT, {
        input: {
          body: body.code,
          entity: (await server.build.entity()).code,
          capacity,
          from: day(),
          reason: `100% of ${capacity}`,
        },
      });
    }
    await client.query(RENAME, { input: { body: body.code, name: { en: 'Peculiar name' }, from: day() } });
    const find = async (variables: object): Promise<string[]> =>
      ((await client.query(AUDIT, { ...variables })).audit as Page<Entry>).edges.map((edge) => edge.node.act);
    expect(await find({ actor: officer.id })).toEqual([
      'body.renamed',
      'seat.appointed',
      'seat.appointed',
      'seat.appointed',
    ]);
    expect(await find({ actor: officer.id, act: 'seat.' })).toHaveLength(3);
    expect(await find({ actor: officer.id, act: 'seat' })).toEqual([]);
    expect(await find({ actor: officer.id, act: 'body.renamed' })).toHaveLength(1);
    expect(await find({ actor: officer.id, subjectType: 'seat' })).toHaveLength(3);
    expect(await find({ actor: officer.id, text: '100% of VICE' })).toHaveLength(1);
    expect(await find({ actor: officer.id, text: 'peculiar' })).toEqual(['body.renamed']);
    expect(await find({ actor: officer.id, text: '1__% of' })).toEqual([]);
    expect(await find({ actor: officer.id, until: new Date(Date.now() - 3600_000).toISOString() })).toEqual(
      [],
    );
    expect(
      await find({ actor: officer.id, from: new Date(Date.now() - 3600_000).toISOString() }),
    ).toHaveLength(4);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { audit }: { audit: Page<Entry> } = await client.query(AUDIT, {
        actor: officer.id,
        first: 3,
        after,
      });
      seen.push(...audit.edges.map((edge) => edge.node.id));
      after = audit.pageInfo.hasNextPage ? audit.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen).size).toBe(4);
    expect(await client.refusal(AUDIT, { actor: 'not an id' })).toBe('INVALID_INPUT');
    expect(await client.refusal(AUDIT, { from: 'yesterday' })).toBe('INVALID_INPUT');
  });

  it('holds an entry for a refused act no more than the act itself', async () => {
    const client = await server.as(await server.build.person({ secretariat: true }));
    const body = await server.build.body();
    const entity = await server.build.entity();
    await server.build.seat(entity, body, 'CHAIR');
    expect(
      await client.refusal(APPOINT, {
        input: { body: body.code, entity: entity.code, capacity: 'CHAIR', from: day() },
      }),
    ).toBe('CONFLICT');
    expect((await client.query(AUDIT, { act: 'seat.appointed', text: entity.code })).audit.edges).toEqual([]);
  });
});
