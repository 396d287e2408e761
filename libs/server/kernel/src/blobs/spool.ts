import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError, invalid } from '../errors/domain-error.js';

const HEAD_BYTES = 8 * 1024;
const SUFFIX = '.part';

export interface Spooled {
  file: string;
  /** Lower-case hex; the name of the content. */
  sha256: string;
  size: number;
  /** The first bytes, from which its kind can be told. */
  head: Buffer;
}

/**
 * Writes a stream to a temporary file while hashing it: the name of the content is known only at its end. Nothing
 * stays behind when it breaks off, is empty (INVALID_INPUT) or longer than `maxBytes` (TOO_LARGE).
 */
export async function spool(content: Readable, folder: string, maxBytes: number): Promise<Spooled> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${randomUUID()}${SUFFIX}`);
  const hash = createHash('sha256');
  let size = 0;
  let head = Buffer.alloc(0);
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > maxBytes)
        return done(new DomainError('TOO_LARGE', 'The file is larger than allowed.', { maxBytes }));
      if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - head.length)]);
      hash.update(chunk);
      done(null, chunk);
    },
  });
  // Opened first: a stream that breaks off at once would otherwise be cleared away before its file is made.
  const opened = await open(file, 'wx', 0o600);
  try {
    await pipeline(content, meter, opened.createWriteStream({ flush: true }));
    if (size === 0) throw invalid('file', 'emptyFile');
    return { file, size, head, sha256: hash.digest('hex') };
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}

/** Removes what a process that died left behind, last written to before the instant. */
export async function clearSpool(folder: string, before: Date): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((candidate) => candidate.endsWith(SUFFIX))) {
    const file = join(folder, name);
    const found = await stat(file).catch(() => null);
    if (found && found.mtime < before) await rm(file, { force: true });
  }
}
