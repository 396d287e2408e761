import { randomUUID } from 'node:crypto';
import { AuditEntity, Database, keysetPage, type PageRequest, toConnection } from '@concert/kernel';
import type { TestServer } from '@concert/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestServer } from '../server.js';

let server: TestServer;
let act: string;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(() => {
  act = `test.${randomUUID()}`;
});
afterAll(() => server.stop());

const entry = (at: string, label: string): Promise<unknown> =>
  server.db.query(
    `INSERT INTO audit_entry (id, at, act, subject_type, subject_label) VALUES ($1, $2, $3, 'test', $4)`,
    [randomUUID(), at, act, label],
  );

/** By time, the latest first, and within the same instant by label. */
async function page(request: PageRequest) {
  const query = server.app
    .get(Database)
    .of(AuditEntity)
    .createQueryBuilder('entry')
    .where('entry.act = :act', { act });
  return toConnection(
    await keysetPage(
      query,
      [
        { property: 'at', direction: 'DESC', cast: 'timestamptz' },
        { property: 'subjectLabel', direction: 'ASC', cast: 'text' },
        { property: 'id', direction: 'ASC', cast: 'uuid' },
      ],
      request,
    ),
  );
}

async function walk(
  first: number,
  meanwhile: () => Promise<unknown> = async () => undefined,
): Promise<string[]> {
  const labels: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { edges, pageInfo } = await page({ first, after });
    labels.push(...edges.map(({ node }) => node.subjectLabel));
    if (!pageInfo.hasNextPage) return labels;
    after = pageInfo.endCursor;
    await meanwhile();
  }
}

describe('pages by sort values', () => {
  it('show every row once, in order, however long the pages are and however many rows share an instant', async () => {
    const expected: string[] = [];
    for (const hour of ['12', '11', '10'])
      for (const label of ['a', 'b', 'c', 'd', 'é']) expected.push(`${hour}${label}`);
    for (const label of [...expected].reverse())
      await entry(`2026-01-01T${label.slice(0, 2)}:00:00.123Z`, label);
    for (const first of [1, 2, 4, 5, 15, 100]) expect(await walk(first)).toEqual(expected);
  });

  it('neither repeat nor skip a row when others are added in front meanwhile', async () => {
    for (const minute of ['01', '02', '03', '04', '05', '06'])
      await entry(`2026-01-01T10:${minute}:00Z`, minute);
    let added = 0;
    const labels = await walk(2, () => entry(`2026-01-02T10:0${(added += 1)}:00Z`, `new ${added}`));
    expect(labels).toEqual(['06', '05', '04', '03', '02', '01']);
  });

  it('count all rows, not only those that are left', async () => {
    for (const minute of ['01', '02', '03']) await entry(`2026-01-01T10:${minute}:00Z`, minute);
    const first = await page({ first: 2 });
    const rest = await page({ first: 2, after: first.pageInfo.endCursor });
    expect([
      await first.totalCount,
      await rest.totalCount,
      rest.edges.length,
      rest.pageInfo.hasPreviousPage,
    ]).toEqual([3, 3, 1, true]);
  });

  it.each([
    ['another length', ['2026-01-01T00:00:00Z', 'x']],
    ['no instant', ['yesterday', 'x', randomUUID()]],
    ['no id', ['2026-01-01T00:00:00Z', 'x', '1 OR 1=1']],
    ['a null', [null, 'x', randomUUID()]],
    ['a byte that no text holds', ['2026-01-01T00:00:00Z', '\0', randomUUID()]],
  ])('refuse a forged cursor with %s as INVALID_INPUT', async (_what, key) => {
    const after = Buffer.from(JSON.stringify(key)).toString('base64url');
    await expect(page({ after })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});
