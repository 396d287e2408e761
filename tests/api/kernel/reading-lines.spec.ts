import { Database, Transactions } from '@concert/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';

let server: TestServer;
let database: Database;
beforeAll(async () => {
  server = await startTestServer();
  database = server.app.get(Database);
});
afterAll(() => server.stop());

const backend = async (): Promise<number> => {
  const [row] = await database.prepared<{ pid: number }>('SELECT pg_backend_pid() AS pid, $1::int', [1]);
  return row?.pid ?? 0;
};
const asMany = (count: number): Promise<number[]> => Promise.all(Array.from({ length: count }, backend));

describe('short reads', () => {
  it('travel together over one connection, and over at most two in all', async () => {
    expect(new Set(await asMany(20)).size).toBe(1);
    const met = new Set<number>();
    for (let round = 0; round < 5; round += 1) for (const pid of await asMany(3)) met.add(pid);
    expect(met.size).toBeLessThanOrEqual(2);
  });

  it('each get their own answer, also beside one that is refused', async () => {
    const asked = Array.from({ length: 30 }, (_, index) => index);
    const answers = await Promise.allSettled(
      asked.map((index) =>
        database.prepared<{ answer: number }>('SELECT 60 / $1::int AS answer', [index % 10]),
      ),
    );
    for (const [index, answer] of answers.entries()) {
      if (index % 10 === 0) expect(answer.status).toBe('rejected');
      else
        expect(answer).toEqual({
          status: 'fulfilled',
          value: [{ answer: Math.trunc(60 / (index % 10)) }],
        });
    }
  });

  it('do not wait behind one that was asked before and is held up', async () => {
    const tx = server.app.get(Transactions);
    let heldUp: Promise<unknown> | undefined;
    await tx.run(async () => {
      await database.query('SELECT pg_advisory_xact_lock($1)', [4711]);
      await tx.outside(async () => {
        heldUp = database.prepared('SELECT pg_advisory_xact_lock_shared($1)', [4711]);
        // Asked later: what is asked in one round of the event loop travels, and waits, together.
        await new Promise(setImmediate);
        await new Promise(setImmediate);
        expect(await backend()).toBeGreaterThan(0);
      });
    });
    await heldUp;
  });

  it('go on after the database has cut the connection', async () => {
    const before = await backend();
    await database.query('SELECT pg_terminate_backend($1)', [before]);
    // What was on its way may be lost with it, as with any connection; what comes next is not.
    await backend().catch(() => undefined);
    const after = await backend();
    expect(after).toBeGreaterThan(0);
    expect(after).not.toBe(before);
  });
});
