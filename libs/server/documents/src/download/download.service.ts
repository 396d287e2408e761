import { randomUUID } from 'node:crypto';
import { StandingService } from '@concert/governance';
import { Clock, type Page, type PageRequest, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { DocumentEntity } from '../document/document.entity.js';
import { maySeeDownloads } from '../document/document.policy.js';
import type { RevisionEntity } from '../revision/revision.entity.js';
import type { DownloadEntity } from './download.entity.js';
import { DownloadStore } from './download.store.js';

/** Parts fetched within this time of each other are one download: a reader that pages, or one that goes on after a cut. */
const TOGETHER_MS = 10 * 60 * 1000;

@Injectable()
export class DownloadService {
  constructor(
    private readonly downloads: DownloadStore,
    private readonly standing: StandingService,
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

  /** Null for those who may not see who has downloaded it; the document itself they have been shown. */
  async logOf(
    viewer: Viewer,
    document: DocumentEntity,
    page: PageRequest,
  ): Promise<Page<DownloadEntity> | null> {
    const standing = await this.standing.in(viewer, document.bodyId);
    return maySeeDownloads(standing) ? this.downloads.ofDocument(document.id, page) : null;
  }
}
