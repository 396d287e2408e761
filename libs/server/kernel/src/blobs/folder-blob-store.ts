import { createReadStream } from 'node:fs';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { notFound } from '../errors/domain-error.js';
import { BlobStore, type StoredBlob } from './blob-store.js';
import { spool } from './spool.js';

/** Blobs in a folder, two levels deep by hash. */
export class FolderBlobStore extends BlobStore {
  constructor(private readonly folder: string) {
    super();
  }

  async put(content: Readable, maxBytes: number): Promise<StoredBlob> {
    const { file, sha256, size } = await spool(content, join(this.folder, 'incoming'), maxBytes);
    const target = this.path(sha256);
    if (await this.has(sha256)) await rm(file);
    else {
      await mkdir(dirname(target), { recursive: true });
      await rename(file, target);
    }
    return { sha256, size };
  }

  async open(sha256: string, range?: { start: number; end: number }): Promise<Readable> {
    if (!(await this.has(sha256))) throw notFound('file');
    return createReadStream(this.path(sha256), range);
  }

  has(sha256: string): Promise<boolean> {
    return access(this.path(sha256)).then(
      () => true,
      () => false,
    );
  }

  private path(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}
