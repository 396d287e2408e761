import { Injectable } from '@nestjs/common';
import type { RevisionEntity } from './revision.entity.js';
import { type LabelledRevision, RevisionStore } from './revision.store.js';

@Injectable()
export class RevisionLoaders {
  constructor(private readonly revisions: RevisionStore) {}

  readonly ofDocument = (documentIds: readonly string[]): Promise<RevisionEntity[][]> =>
    this.revisions.ofDocuments(documentIds);
  readonly currentOf = (documentIds: readonly string[]): Promise<(RevisionEntity | null)[]> =>
    this.revisions.currentOf(documentIds);

  /**
   * Revisions by id with the document whose label governs them. Whoever shows one checks the label first:
   * `mayReadDocument(standing in document.bodyId, document)`.
   */
  readonly byId = (ids: readonly string[]): Promise<(LabelledRevision | null)[]> =>
    this.revisions.withDocuments(ids);
}
