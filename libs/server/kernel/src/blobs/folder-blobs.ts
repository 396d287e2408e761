import { createReadStream } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { notFound } from '../errors/domain-error.js';
import type { BlobPlace, ByteRange } from './blob-place.js';

/** Blobs in a folder, two levels deep by hash. */
export class FolderBlobs implements BlobPlace {
  constructor(private readonly folder: string) {}

  async keep(file: string, sha256: string): Promise<void> {
    const target = this.path(sha256);
    await mkdir(dirname(target), { recursive: true });
    await rename(file, target);
    // The name has to survive a power cut as well as the bytes: a row is about to promise that the file exists.
    const folder = await open(dirname(target));
    await folder.sync().finally(() => folder.close());
  }

  async open(sha256: string, range?: ByteRange): Promise<Readable> {
    if (!(await this.has(sha256))) throw notFound('file');
    return createReadStream(this.path(sha256), range);
  }

  has(sha256: string): Promise<boolean> {
    return access(this.path(sha256)).then(
      () => true,
      () => false,
    );
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.path(sha256), { force: true });
  }

  private path(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}
