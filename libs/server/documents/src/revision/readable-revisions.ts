import { StandingService } from '@concert/governance';
import { notFound, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { mayReadDocument } from '../document/document.policy.js';
import { type LabelledRevision, RevisionStore } from './revision.store.js';

/** Revisions as a viewer may have them: to download, or to pin to an agenda. */
@Injectable()
export class ReadableRevisions {
  constructor(
    private readonly revisions: RevisionStore,
    private readonly standing: StandingService,
  ) {}

  /** NOT_FOUND for those whom the label of its document keeps out. */
  async getFor(viewer: Viewer, id: string): Promise<LabelledRevision> {
    const [found] = await this.revisions.withDocuments([id]);
    if (!found) throw notFound('revision');
    const { document } = found;
    await this.standing.requireSight(viewer, document.bodyId, 'revision', (standing) =>
      mayReadDocument(standing, document),
    );
    return found;
  }
}
