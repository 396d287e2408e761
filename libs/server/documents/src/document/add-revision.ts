import { StandingService } from '@concert/governance';
import { conflict, invalid, Transactions, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { RevisionStore } from '../revision/revision.store.js';
import { RevisionUploads } from '../revision/revision-uploads.js';
import type { DocumentEntity } from './document.entity.js';
import { isOver, mayRevise, mayUpload } from './document.policy.js';
import { DocumentService, requireVersion } from './document.service.js';
import { DocumentWriter } from './document-writer.js';
import { UploadRights } from './upload-rights.js';

export interface NewRevision {
  documentId: string;
  uploadId: string;
  note?: string | null;
  version: number;
}

/** Gives a document a new content; the earlier ones stay. */
@Injectable()
export class AddRevision {
  constructor(
    private readonly documents: DocumentService,
    private readonly standing: StandingService,
    private readonly rights: UploadRights,
    private readonly uploads: RevisionUploads,
    private readonly revisions: RevisionStore,
    private readonly writer: DocumentWriter,
    private readonly tx: Transactions,
  ) {}

  /** Sent again with the same upload, it answers with the document as it is by now. */
  run(viewer: Viewer, { documentId, uploadId, note, version }: NewRevision): Promise<DocumentEntity> {
    return this.tx.run(async () => {
      const document = await this.documents.getLockedFor(viewer, documentId);
      await this.standing.require(viewer, document.bodyId, mayUpload);
      const { upload, usedFor } = await this.uploads.claim(viewer, uploadId);
      if (usedFor?.documentId === document.id) return document;
      if (usedFor) throw conflict('uploadUsed');
      await this.standing.require(viewer, document.bodyId, (standing) => mayRevise(standing, document));
      await this.rights.requireAtWork(document.bodyId);
      if (isOver(document)) throw conflict('documentOver');
      requireVersion(document, version);
      const [current] = await this.revisions.currentOf([document.id]);
      if (current?.sha256 === upload.sha256) throw invalid('uploadId', 'sameAsCurrent');
      await this.writer.revise(viewer, document, upload, note || null);
      return this.documents.getFor(viewer, document.id);
    });
  }
}
