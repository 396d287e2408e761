import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BlobStore } from '../blobs/blob-store.js';
import { Clock } from '../clock/clock.js';
import { Transactions } from '../database/transactions.js';
import { Jobs } from '../jobs/jobs.js';
import { UploadStore } from './upload.store.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const BATCH = 100;

/** Forgets uploads after a day, and the bytes of those that became nothing. */
@Injectable()
export class UploadSweep implements OnModuleInit {
  constructor(
    private readonly uploads: UploadStore,
    private readonly blobs: BlobStore,
    private readonly tx: Transactions,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.every('upload-sweep', '29 * * * *', () => this.sweep());
  }

  async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - DAY_MS);
    for (;;) {
      const old = await this.uploads.olderThan(before, BATCH);
      for (const upload of old) {
        await this.tx.run(async () => {
          await this.uploads.remove(upload.id);
          await this.blobs.forget(upload.sha256);
        });
      }
      if (old.length < BATCH) return;
    }
  }
}
