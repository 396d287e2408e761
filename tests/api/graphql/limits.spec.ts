import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestServer } from '@concert/testing';
import { WRITES_PER_MINUTE } from '../../../apps/api/src/graphql/write-allowance.js';
import { startTestServer } from '../server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ env: { METRICS_TOKEN: 'a token for this test' } });
});
afterAll(() => server.stop());

describe('limits', () => {
  it('refuse a flood of changes by one person and leave the others alone', async () => {
    const [flooding, calm] = await Promise.all([
      server.as(await server.build.person()),
      server.as(await server.build.person()),
    ]);
    const change = 'mutation { endOtherSessions }';
    for (let sent = 0; sent < WRITES_PER_MINUTE.person; sent += 50)
      expect(await Promise.all(Array.from({ length: 50 }, () => flooding.refusal(change)))).toEqual(
        Array(50).fill(null),
      );
    const failure = await flooding.failure(change);
    expect(failure?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      details: { retryAfterSeconds: expect.any(Number) },
    });
    expect(await calm.refusal(change)).toBeNull();
    expect(await flooding.refusal('{ viewer { locale } }')).toBeNull();
  });

  it('keep the metrics from whoever lacks their token', async () => {
    const as = (authorization: string): Promise<Response> =>
      fetch(`${server.url}/metrics`, { headers: { authorization } });
    expect((await as('')).status).toBe(404);
    expect((await as('Bearer wrong')).status).toBe(404);
    const answer = await as('Bearer a token for this test');
    expect(answer.status).toBe(200);
    const metrics = await answer.text();
    for (const line of [
      'concert_outbox_events{state="waiting"} 0',
      'concert_search_lag_seconds 0',
      'concert_search_tasks 0',
    ])
      expect(metrics).toContain(line);
    // Not due for an hour, so that it still waits when it is counted.
    await server.db.query(
      `INSERT INTO search_task (kind, queued_at, due_at) VALUES ('BODY', now(), now() + interval '1 hour')`,
    );
    const now = await as('Bearer a token for this test');
    expect(await now.text()).toContain('concert_search_tasks 1');
  });
});
