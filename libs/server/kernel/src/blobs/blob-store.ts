import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { QueryFailedError } from 'typeorm';
import type { Clock } from '../clock/clock.js';
import type { Database } from '../database/database.js';
import type { Transactions } from '../database/transactions.js';
import type { BlobPlace, ByteRange } from './blob-place.js';
import { clearSpool, spool, type Spooled } from './spool.js';

export type StoredBlob = Omit<Spooled, 'file'>;

const HOUR_MS = 60 * 60 * 1000;
const STILL_REFERENCED = '23503';

/**
 * The bytes of files, by their SHA-256. Always streamed: a file is never whole in memory. A row that needs a content
 * names it with a foreign key to `blob`, within the hour after `put`.
 */
export class BlobStore {
  constructor(
    private readonly place: BlobPlace,
    private readonly spoolFolder: string,
    private readonly database: Database,
    private readonly tx: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Reads the stream to its end. Nothing is kept when it breaks off, is empty, or is longer than `maxBytes`. */
  async put(content: Readable, maxBytes: number): Promise<StoredBlob> {
    const { file, ...blob } = await spool(content, this.spoolFolder, maxBytes);
    try {
      // The row comes first, and at once: it holds back a process that is forgetting the same content.
      await this.tx.outside(() =>
        this.database.query(
          `INSERT INTO blob (sha256, size, stored_at) VALUES ($1, $2, $3)
           ON CONFLICT (sha256) DO UPDATE SET stored_at = GREATEST(blob.stored_at, excluded.stored_at)`,
          [blob.sha256, blob.size, this.clock.now()],
        ),
      );
      if (!(await this.place.has(blob.sha256))) await this.place.keep(file, blob.sha256);
      return blob;
    } finally {
      await rm(file, { force: true });
    }
  }

  /** NOT_FOUND when there is no such content. */
  open(sha256: string, range?: ByteRange): Promise<Readable> {
    return this.place.open(sha256, range);
  }

  has(sha256: string): Promise<boolean> {
    return this.place.has(sha256);
  }

  /** Removes a content unless a row still names it or it came in again within the hour. */
  async forget(sha256: string): Promise<void> {
    const before = new Date(this.clock.now().getTime() - HOUR_MS);
    await this.tx.run(async () => {
      await this.database.query('SAVEPOINT forget_blob');
      try {
        const gone = await this.database.query(
          'WITH gone AS (DELETE FROM blob WHERE sha256 = $1 AND stored_at < $2 RETURNING sha256) SELECT * FROM gone',
          [sha256, before],
        );
        if (gone.length > 0) await this.place.remove(sha256);
      } catch (error) {
        if (
          !(error instanceof QueryFailedError) ||
          (error.driverError as { code?: string }).code !== STILL_REFERENCED
        )
          throw error;
        await this.database.query('ROLLBACK TO SAVEPOINT forget_blob');
      }
    });
  }

  /** Removes what processes that died in the middle of an upload left on this machine. */
  clearSpool(): Promise<void> {
    return clearSpool(this.spoolFolder, new Date(this.clock.now().getTime() - 24 * HOUR_MS));
  }
}
