import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { GetObjectCommand, HeadObjectCommand, NotFound, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import type { S3Config } from '../config/config.js';
import { notFound } from '../errors/domain-error.js';
import { BlobStore, type StoredBlob } from './blob-store.js';
import { spool } from './spool.js';

/** Blobs in a bucket of any S3 server, spooled through a local folder because their name is their hash. */
export class S3BlobStore extends BlobStore {
  private readonly client: S3Client;

  constructor(
    private readonly config: S3Config,
    private readonly spoolFolder: string,
  ) {
    super();
    this.client = new S3Client({
      region: config.region,
      credentials: { accessKeyId: config.accessKeyId, secretAccessKey: config.secretAccessKey },
      ...(config.endpoint ? { endpoint: config.endpoint, forcePathStyle: true } : {}),
    });
  }

  async put(content: Readable, maxBytes: number): Promise<StoredBlob> {
    const { file, sha256, size } = await spool(content, this.spoolFolder, maxBytes);
    try {
      if (!(await this.has(sha256))) {
        await new Upload({ client: this.client, params: { Bucket: this.config.bucket, Key: sha256, Body: createReadStream(file), ContentLength: size } }).done();
      }
      return { sha256, size };
    } finally {
      await rm(file, { force: true });
    }
  }

  async open(sha256: string, range?: { start: number; end: number }): Promise<Readable> {
    const Range = range && `bytes=${range.start}-${range.end}`;
    const answer = await this.client.send(new GetObjectCommand({ Bucket: this.config.bucket, Key: sha256, Range }));
    if (!answer.Body) throw notFound('file');
    return answer.Body as Readable;
  }

  async has(sha256: string): Promise<boolean> {
    try {
      await this.client.send(new HeadObjectCommand({ Bucket: this.config.bucket, Key: sha256 }));
      return true;
    } catch (error) {
      if (error instanceof NotFound) return false;
      throw error;
    }
  }
}
