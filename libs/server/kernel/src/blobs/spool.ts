import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '../errors/domain-error.js';
import type { StoredBlob } from './blob-store.js';

/** Writes a stream to a temporary file while hashing it: the name of the content is known only at its end. */
export async function spool(content: Readable, folder: string, maxBytes: number): Promise<StoredBlob & { file: string }> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${randomUUID()}.part`);
  const hash = createHash('sha256');
  let size = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      hash.update(chunk);
      done(size > maxBytes ? new DomainError('TOO_LARGE', 'The file is larger than allowed.', { maxBytes }) : null, chunk);
    },
  });
  try {
    await pipeline(content, meter, createWriteStream(file, { mode: 0o600 }));
    return { file, size, sha256: hash.digest('hex') };
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}
