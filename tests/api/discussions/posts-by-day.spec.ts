import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import { MERGE, post, startThread } from './thread-acts.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const FIRST = `query ($id: ID!, $day: Date!) { firstPostSince(threadId: $id, day: $day) }`;

/** A thread whose posts were said at those instants, the first one included. */
async function aThread(...instants: string[]) {
  const body = await server.build.body();
  const chair = await server.build.seated(body, 'CHAIR');
  const client = await server.as(chair);
  const thread = await startThread(client, body);
  for (let more = 1; more < instants.length; more += 1) await post(client, thread.id, `${more}`);
  for (const [index, at] of instants.entries()) await cameAt(thread.id, index + 1, at);
  const since = async (day: string): Promise<number | null> =>
    (await client.query(FIRST, { id: thread.id, day })).firstPostSince;
  return { body, chair, client, thread, since };
}

const cameAt = (threadId: string, seq: number, at: string) =>
  server.db.query('UPDATE post SET created_at = $3 WHERE thread_id = $1 AND seq = $2', [threadId, seq, at]);

describe('the first post since a day', () => {
  it('is found wherever it stands, and is none when all are older', async () => {
    const days = ['01', '01', '02', '05', '05', '09', '12'].map((day) => `2026-03-${day}T10:00:00Z`);
    const { since } = await aThread(...days);
    expect(await since('2025-01-01')).toBe(1);
    expect(await since('2026-03-01')).toBe(1);
    expect(await since('2026-03-02')).toBe(3);
    expect(await since('2026-03-03')).toBe(4);
    expect(await since('2026-03-06')).toBe(6);
    expect(await since('2026-03-12')).toBe(7);
    expect(await since('2026-03-13')).toBeNull();
  });

  it('counts days on the calendar of who asks, and asks for a day that exists', async () => {
    const { client, chair, thread, since } = await aThread('2026-03-01T10:00:00Z', '2026-03-01T20:00:00Z');
    expect(await since('2026-03-02')).toBeNull();
    await server.db.query(`UPDATE person SET time_zone = 'Asia/Tokyo' WHERE id = $1`, [chair.id]);
    expect(await since('2026-03-02')).toBe(2);
    await server.db.query(`UPDATE person SET time_zone = 'America/New_York' WHERE id = $1`, [chair.id]);
    expect(await since('2026-03-01')).toBe(1);
    expect(await since('2026-03-02')).toBeNull();
    for (const day of ['2026-02-30', 'yesterday', ''])
      expect(await client.refusal(FIRST, { id: thread.id, day })).toBe('INVALID_INPUT');
    expect(await client.refusal(FIRST, { id: randomUUID(), day: '2026-03-01' })).toBe('NOT_FOUND');
  });

  it('passes over the places that moved posts have left, and finds those that came when they came', async () => {
    const { body, client, thread, since } = await aThread('2026-03-01T10:00:00Z', '2026-03-02T10:00:00Z');
    const other = await startThread(client, body);
    await cameAt(other.id, 1, '2026-03-05T10:00:00Z');
    await post(client, other.id, 'Later');
    await cameAt(other.id, 2, '2026-03-06T10:00:00Z');
    const { mergeThread } = await client.query(MERGE, {
      input: { id: thread.id, into: other.id, version: thread.version },
    });
    expect(mergeThread.lastSeq).toBe(4);
    expect(await since('2026-01-01')).toBeNull();
    const today = server.clock.today();
    const there = async (day: string) => (await client.query(FIRST, { id: other.id, day })).firstPostSince;
    expect(await there('2026-03-01')).toBe(1);
    expect(await there('2026-03-06')).toBe(2);
    expect(await there(today)).toBe(3);
  });
});
