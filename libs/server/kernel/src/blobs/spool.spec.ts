import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { clearSpool, spool } from './spool.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'concert-spool-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a spooled stream', () => {
  it('is named by its content and kept whole, readable by its owner alone', async () => {
    const pieces = [Buffer.from('first '), Buffer.from('second')];
    const { file, sha256, size, head } = await spool(Readable.from(pieces), folder, 100);
    expect(await readFile(file, 'utf8')).toBe('first second');
    expect([sha256, size, head.toString()]).toEqual([
      createHash('sha256').update('first second').digest('hex'),
      12,
      'first second',
    ]);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('shows no more of its beginning than is needed to tell its kind', async () => {
    const { head, size } = await spool(
      Readable.from([Buffer.alloc(5000, 1), Buffer.alloc(5000, 2)]),
      folder,
      10_000,
    );
    expect([head.length, head[4999], head[5000], size]).toEqual([8192, 1, 2, 10_000]);
  });

  it('leaves nothing behind when it is empty, too long, or breaks off', async () => {
    const broken = new Readable({
      read() {
        this.push('something');
        this.destroy(new Error('the line went dead'));
      },
    });
    await expect(spool(Readable.from([]), folder, 10)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      details: { reason: 'emptyFile' },
    });
    await expect(spool(Readable.from([Buffer.alloc(11)]), folder, 10)).rejects.toMatchObject({
      code: 'TOO_LARGE',
      details: { maxBytes: 10 },
    });
    await expect(spool(broken, folder, 100)).rejects.toThrow('the line went dead');
    expect(await readdir(folder)).toEqual([]);
  });
});

it('what a process that died left in the spool is cleared, what is being written is not', async () => {
  const [old, fresh, other] = ['old.part', 'fresh.part', 'not-ours.txt'].map((name) => join(folder, name));
  for (const file of [old, fresh, other]) await writeFile(file ?? '', 'x');
  const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000);
  for (const file of [old, other]) await utimes(file ?? '', yesterday, yesterday);
  await clearSpool(folder, new Date(Date.now() - 60_000));
  expect((await readdir(folder)).sort()).toEqual(['fresh.part', 'not-ours.txt']);
  await clearSpool(join(folder, 'never made'), new Date());
});
