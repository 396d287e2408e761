import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FolderBlobs } from './folder-blobs.js';

const SHA = 'ab'.repeat(32);
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'concert-blobs-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a folder of blobs', () => {
  it('moves a file in under its hash, gives it out whole or in part, and removes it', async () => {
    const blobs = new FolderBlobs(join(folder, 'blobs'));
    const file = join(folder, 'incoming');
    await writeFile(file, '0123456789');
    await blobs.keep(file, SHA);
    expect(await readdir(join(folder, 'blobs', 'ab', 'ab'))).toEqual([SHA]);
    expect(await readdir(folder)).toEqual(['blobs']);
    expect([
      await blobs.has(SHA),
      await text(await blobs.open(SHA)),
      await text(await blobs.open(SHA, { start: 2, end: 4 })),
    ]).toEqual([true, '0123456789', '234']);
    await blobs.remove(SHA);
    await blobs.remove(SHA);
    expect(await blobs.has(SHA)).toBe(false);
    await expect(blobs.open(SHA)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
