import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { BlobStore } from '@concert/kernel';
import type { TestServer } from '@concert/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer } from '../server.js';

let server: TestServer;
let blobs: BlobStore;
beforeAll(async () => {
  server = await startTestServer();
  blobs = server.app.get(BlobStore);
});
afterAll(() => server.stop());

const put = async (content: string): Promise<string> =>
  (await blobs.put(Readable.from([Buffer.from(content)]), 1000)).sha256;
const later = async (work: () => Promise<void>): Promise<void> => {
  server.clock.set(new Date(Date.now() + 2 * 60 * 60 * 1000));
  await work().finally(() => server.clock.set(undefined));
};

describe('a stored content', () => {
  it('is one, however often and however many at once store it', async () => {
    const content = randomBytes(100).toString('hex');
    const hashes = await Promise.all(Array.from({ length: 8 }, () => put(content)));
    expect(new Set(hashes).size).toBe(1);
    const [row] = await server.db.query<{ count: number }[]>('SELECT count(*) FROM blob WHERE sha256 = $1', [
      hashes[0],
    ]);
    expect(row?.count).toBe(1);
    expect(await text(await blobs.open(hashes[0] ?? ''))).toBe(content);
  });

  it('is not forgotten while a row names it, nor within the hour after it came in', async () => {
    const sha256 = await put('a portrait');
    await blobs.forget(sha256);
    expect(await blobs.has(sha256)).toBe(true);
    const person = await server.build.person();
    await server.db.query('UPDATE person SET portrait_sha256 = $1 WHERE id = $2', [sha256, person.id]);
    await later(() => blobs.forget(sha256));
    expect(await blobs.has(sha256)).toBe(true);
    await server.db.query('UPDATE person SET portrait_sha256 = NULL WHERE id = $1', [person.id]);
    await later(() => blobs.forget(sha256));
    expect(await blobs.has(sha256)).toBe(false);
    expect(await put('a portrait')).toBe(sha256);
    expect(await blobs.has(sha256)).toBe(true);
  });

  it('that comes in again while it is being forgotten is there afterwards', async () => {
    for (let round = 0; round < 10; round += 1) {
      const content = `round ${round}`;
      const sha256 = await put(content);
      await server.db.query(`UPDATE blob SET stored_at = stored_at - interval '2 hours' WHERE sha256 = $1`, [
        sha256,
      ]);
      await Promise.all([blobs.forget(sha256), put(content)]);
      expect(await text(await blobs.open(sha256))).toBe(content);
    }
  });
});
