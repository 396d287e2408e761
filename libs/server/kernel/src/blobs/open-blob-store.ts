import { join } from 'node:path';
import type { Clock } from '../clock/clock.js';
import type { Config } from '../config/config.js';
import type { Database } from '../database/database.js';
import type { Transactions } from '../database/transactions.js';
import { BlobStore } from './blob-store.js';
import { FolderBlobs } from './folder-blobs.js';
import { S3Blobs } from './s3-blobs.js';

/** The blob store that the settings ask for: a bucket, or a folder beside the other data. */
export function openBlobStore(config: Config, database: Database, tx: Transactions, clock: Clock): BlobStore {
  const folder = join(config.dataDir, 'blobs');
  const place = config.s3 ? new S3Blobs(config.s3) : new FolderBlobs(folder);
  // Incoming files lie beside the blobs, so that keeping one is a rename.
  return new BlobStore(place, join(folder, 'incoming'), database, tx, clock);
}
