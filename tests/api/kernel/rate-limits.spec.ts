import { RateLimits } from '@concert/kernel';
import type { TestServer } from '@concert/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer } from '../server.js';

const ALLOWANCE = { max: 3, seconds: 60 };
let servers: TestServer[];
beforeAll(async () => {
  const first = await startTestServer();
  servers = [
    first,
    await startTestServer({ databaseUrl: first.config.databaseUrl, dataDir: first.config.dataDir }),
  ];
});
afterEach(() => {
  for (const server of servers) server.clock.set(undefined);
});
afterAll(async () => {
  for (const server of [...servers].reverse()) await server.stop();
});

const limits = (index = 0): RateLimits => {
  const server = servers[index];
  if (!server) throw new Error('There is no such server.');
  return server.app.get(RateLimits);
};
const spend = (key: string, index = 0): Promise<string> =>
  limits(index)
    .spend(key, ALLOWANCE)
    .then(
      () => 'OK',
      (refusal: { code: string; details: { retryAfterSeconds: number } }) =>
        `${refusal.code} ${refusal.details.retryAfterSeconds}`,
    );

describe('an allowance', () => {
  it('is used up after so many attempts, and says how long to wait', async () => {
    for (const server of servers) server.clock.set('2026-01-01T00:00:00Z');
    const answers = [await spend('a'), await spend('a'), await spend('a'), await spend('a')];
    for (const server of servers) server.clock.set('2026-01-01T00:00:45Z');
    expect([...answers, await spend('a')]).toEqual(['OK', 'OK', 'OK', 'RATE_LIMITED 60', 'RATE_LIMITED 15']);
  });

  it('is whole again after its time', async () => {
    for (const server of servers) server.clock.set('2026-01-01T00:00:00Z');
    for (let attempt = 0; attempt < 5; attempt += 1) await spend('b');
    for (const server of servers) server.clock.set('2026-01-01T00:01:00Z');
    expect(await spend('b')).toBe('OK');
  });

  it('is the same for every process, and exact when many try at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => spend('c', index % 2)));
    expect(answers.filter((answer) => answer === 'OK')).toHaveLength(3);
  });

  it('is for one key alone, and forgotten when asked', async () => {
    for (let attempt = 0; attempt < 4; attempt += 1) await spend('d');
    expect(await spend('e')).toBe('OK');
    await limits().forget('d');
    expect(await spend('d')).toBe('OK');
  });

  it('keeps no address of a person, and is swept when its time is over', async () => {
    await spend('sign-in:person@example.org');
    const rows = (): Promise<{ key: string }[]> =>
      servers[0]?.db.query('SELECT key FROM rate_limit') ?? Promise.resolve([]);
    expect(JSON.stringify(await rows())).not.toContain('example');
    for (const server of servers) server.clock.set(new Date(Date.now() + 10 * 60 * 1000));
    await limits().forgetExpired();
    expect(await rows()).toEqual([]);
  });
});
