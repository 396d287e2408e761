import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { BlobStore, UploadSweep } from '@concert/kernel';
import type { BuiltBody, TestClient, TestServer } from '@concert/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addPaper, upload } from '../documents/papers.js';
import { startTestServer } from '../server.js';
import { S3Server } from './s3-server.js';

const MEGABYTE = 1024 * 1024;
const s3 = new S3Server();
let server: TestServer;
let body: BuiltBody;
let member: TestClient;
beforeAll(async () => {
  const endpoint = await s3.start();
  server = await startTestServer({
    env: {
      S3_ENDPOINT: endpoint,
      S3_BUCKET: 'papers',
      S3_ACCESS_KEY_ID: 'key',
      S3_SECRET_ACCESS_KEY: 'secret',
    },
  });
  body = await server.build.body();
  member = await server.as(await server.build.seated(body, 'MEMBER'));
});
afterAll(async () => {
  await server.stop();
  await s3.stop();
});

const blobs = (): BlobStore => server.app.get(BlobStore);

describe('with a bucket', () => {
  it('a paper goes up and comes down, whole and in part, and nothing stays on the machine', async () => {
    const paper = await addPaper(member, body);
    const whole = await (await member.fetch(paper.currentRevision.url)).text();
    expect(whole).toMatch(/^A paper that says/);
    const part = await member.fetch(paper.currentRevision.url, { headers: { range: 'bytes=2-6' } });
    expect([part.status, await part.text()]).toEqual([206, 'paper']);
    expect(await readdir(join(server.config.dataDir, 'blobs', 'incoming'))).toEqual([]);
  });

  it('a large file goes up part by part and comes down the same', async () => {
    const content = randomBytes(12 * MEGABYTE);
    s3.requests.length = 0;
    const { sha256, size } = await blobs().put(
      Readable.from([content.subarray(0, 7 * MEGABYTE), content.subarray(7 * MEGABYTE)]),
      20 * MEGABYTE,
    );
    expect([size, s3.requests.filter((request) => request === 'PUT part').length]).toEqual([
      content.length,
      3,
    ]);
    expect((await buffer(await blobs().open(sha256))).equals(content)).toBe(true);
  });

  it('the same content is sent once', async () => {
    const content = randomBytes(1000);
    await blobs().put(Readable.from([content]), 2000);
    s3.requests.length = 0;
    await blobs().put(Readable.from([content]), 2000);
    expect(s3.requests).toEqual(['HEAD']);
  });

  it('a stumble of the bucket is overcome, and what cannot be stored leaves no upload behind', async () => {
    s3.failures = 1;
    const { sha256 } = await upload(member);
    expect(s3.objects.has(sha256)).toBe(true);
    s3.failures = 100;
    await expect(upload(member)).rejects.toThrow('INTERNAL');
    s3.failures = 0;
    expect(await readdir(join(server.config.dataDir, 'blobs', 'incoming'))).toEqual([]);
  });

  it('what became nothing is removed from it after a day', async () => {
    const { sha256 } = await upload(member);
    server.clock.set(new Date(Date.now() + 25 * 60 * 60 * 1000));
    await server.app.get(UploadSweep).sweep();
    server.clock.set(undefined);
    expect(s3.objects.has(sha256)).toBe(false);
    await expect(blobs().open(sha256)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
