import { randomUUID } from 'node:crypto';
import { Clock, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { RevisionEntity } from '../revision/revision.entity.js';
import { DownloadStore } from './download.store.js';

/** Parts fetched within this time of each other are one download: a reader that pages, or one that goes on after a cut. */
const TOGETHER_MS = 10 * 60 * 1000;

@Injectable()
export class DownloadService {
  constructor(
    private readonly downloads: DownloadStore,
    private readonly clock: Clock,
  ) {}

  /** Writes down who takes a copy, before a byte of it leaves. */
  async record(viewer: Viewer, { id: revisionId, documentId }: RevisionEntity, part: boolean): Promise<void> {
    const at = this.clock.now();
    const { personId } = viewer;
    const recently = new Date(at.getTime() - TOGETHER_MS);
    if (part && (await this.downloads.hasSince(revisionId, personId, recently))) return;
    await this.downloads.add({ id: randomUUID(), documentId, revisionId, personId, at });
  }
}
