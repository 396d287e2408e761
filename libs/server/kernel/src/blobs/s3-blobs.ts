import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import type { S3Config } from '../config/config.js';
import { notFound } from '../errors/domain-error.js';
import type { BlobPlace, ByteRange } from './blob-place.js';

const PART_BYTES = 5 * 1024 * 1024;

// Loaded when a bucket is first used: a server with a folder does not pay the memory for it.
const loadSdk = async () => ({
  ...(await import('@aws-sdk/client-s3')),
  ...(await import('@aws-sdk/lib-storage')),
});
type Sdk = Awaited<ReturnType<typeof loadSdk>>;

/** Blobs in a bucket of any server that speaks S3. */
export class S3Blobs implements BlobPlace {
  private loaded: Promise<{ sdk: Sdk; client: S3Client }> | undefined;

  constructor(private readonly config: S3Config) {}

  async keep(file: string, sha256: string): Promise<void> {
    const { sdk, client } = await this.connect();
    const params = { Bucket: this.config.bucket, Key: sha256, Body: createReadStream(file) };
    // One part at a time bounds the memory of an upload to two parts.
    await new sdk.Upload({ client, params, partSize: PART_BYTES, queueSize: 1 }).done();
  }

  async open(sha256: string, range?: ByteRange): Promise<Readable> {
    const { sdk, client } = await this.connect();
    const Range = range && `bytes=${range.start}-${range.end}`;
    const answer = await client
      .send(new sdk.GetObjectCommand({ Bucket: this.config.bucket, Key: sha256, Range }))
      .catch((error: unknown) => {
        throw error instanceof sdk.NoSuchKey ? notFound('file') : error;
      });
    if (!answer.Body) throw notFound('file');
    return answer.Body as Readable;
  }

  async has(sha256: string): Promise<boolean> {
    const { sdk, client } = await this.connect();
    try {
      await client.send(new sdk.HeadObjectCommand({ Bucket: this.config.bucket, Key: sha256 }));
      return true;
    } catch (error) {
      if (error instanceof sdk.NotFound) return false;
      throw error;
    }
  }

  async remove(sha256: string): Promise<void> {
    const { sdk, client } = await this.connect();
    await client.send(new sdk.DeleteObjectCommand({ Bucket: this.config.bucket, Key: sha256 }));
  }

  private connect(): Promise<{ sdk: Sdk; client: S3Client }> {
    this.loaded ??= loadSdk().then((sdk) => ({ sdk, client: new sdk.S3Client(this.options()) }));
    return this.loaded;
  }

  private options() {
    const { region, accessKeyId, secretAccessKey, endpoint } = this.config;
    return {
      region,
      credentials: { accessKeyId, secretAccessKey },
      // Servers other than Amazon's need not know the newer checksum trailers; the name is the checksum anyway.
      requestChecksumCalculation: 'WHEN_REQUIRED' as const,
      responseChecksumValidation: 'WHEN_REQUIRED' as const,
      ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    };
  }
}
