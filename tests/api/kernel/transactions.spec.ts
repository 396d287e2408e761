import { randomUUID } from 'node:crypto';
import { Database, databaseRefusal, Transactions } from '@concert/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const transactionId = async (prepared: boolean): Promise<unknown> => {
  const database = server.app.get(Database);
  const sql = 'SELECT pg_current_xact_id_if_assigned()::text AS id, $1::int AS asked';
  const [row] = await (prepared
    ? database.prepared<{ id: string | null }>(sql, [1])
    : database.query<{ id: string | null }>(sql, [1]));
  return row?.id ?? null;
};

const write = (): Promise<unknown> =>
  server.app
    .get(Database)
    .query('INSERT INTO rate_limit (key, spent, resets_at) VALUES ($1, 1, now())', [randomUUID()]);

describe('a transaction', () => {
  it('is found by everything done within it, whichever others begin and end meanwhile', async () => {
    const tx = server.app.get(Transactions);
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const outer = tx.run(async () => {
      await write();
      const before = await transactionId(true);
      await held;
      return [
        before,
        await transactionId(true),
        await transactionId(false),
        await tx.run(() => transactionId(true)),
      ];
    });
    const others = await Promise.all(
      Array.from({ length: 5 }, () => tx.run(() => write().then(() => transactionId(true)))),
    );
    letGo();
    const [first, ...rest] = await outer;
    expect(first).not.toBeNull();
    expect(rest).toEqual([first, first, first]);
    expect(new Set([...others, first]).size).toBe(6);
    expect([await transactionId(true), await transactionId(false)]).toEqual([null, null]);
    expect(await tx.run(() => write().then(() => transactionId(true)))).not.toBeNull();
  });

  it('is left by what is done outside it, and is there again afterwards', async () => {
    const tx = server.app.get(Transactions);
    await tx.run(async () => {
      await write();
      const own = await transactionId(true);
      expect(await tx.outside(() => transactionId(true))).toBeNull();
      expect(await tx.outside(() => tx.run(() => write().then(() => transactionId(true))))).not.toBe(own);
      expect(await transactionId(true)).toBe(own);
    });
  });

  it('answers what the database refuses in the same words for prepared statements as for all others', async () => {
    const database = server.app.get(Database);
    const refusals = await Promise.all(
      [
        database.prepared('SELECT $1::text::uuid', ['none']),
        database.query('SELECT $1::text::uuid', ['none']),
      ].map((asked) => asked.catch((error: unknown) => databaseRefusal(error)?.code)),
    );
    expect(refusals).toEqual(['INVALID_INPUT', 'INVALID_INPUT']);
  });
});
