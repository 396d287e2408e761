import type { Label, Locale } from '@concert/contracts';
import { conflict, invalid, Transactions, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { References } from '../reference/references.js';
import { RevisionUploads } from '../revision/revision-uploads.js';
import type { DocumentEntity } from './document.entity.js';
import { isOver } from './document.policy.js';
import { DocumentService } from './document.service.js';
import { DocumentWriter } from './document-writer.js';
import { UploadRights } from './upload-rights.js';

export interface NewPaper extends Label {
  /** Code of the body. */
  body: string;
  title: string;
  language: Locale;
  uploadId: string;
  note?: string | null;
  /** The document of which this is another language version. */
  translationOf?: string | null;
}

/** Puts an uploaded file before a body: as a new paper, or as another language version of one. */
@Injectable()
export class AddDocument {
  constructor(
    private readonly documents: DocumentService,
    private readonly rights: UploadRights,
    private readonly uploads: RevisionUploads,
    private readonly references: References,
    private readonly writer: DocumentWriter,
    private readonly tx: Transactions,
  ) {}

  /** Sent again with the same upload, it answers with the document already there. */
  run(viewer: Viewer, paper: NewPaper): Promise<DocumentEntity> {
    return this.tx.run(async () => {
      const { body, entityId } = await this.rights.require(viewer, paper.body, paper.audience);
      const { upload, usedFor } = await this.uploads.claim(viewer, paper.uploadId);
      if (usedFor && usedFor.number > 1) throw conflict('uploadUsed');
      if (usedFor) return this.documents.getFor(viewer, usedFor.documentId);
      const original = paper.translationOf
        ? await this.original(viewer, paper.translationOf, body.id, paper)
        : null;
      const referenceId = original?.referenceId ?? (await this.references.issue(body));
      const { title, language, audience, classification } = paper;
      const fields = { bodyId: body.id, referenceId, entityId, title, language, audience, classification };
      return this.writer.add(viewer, fields, upload, paper.note || null);
    });
  }

  /** The paper to be shared by another language version, held until this one is written. */
  private async original(
    viewer: Viewer,
    id: string,
    bodyId: string,
    paper: NewPaper,
  ): Promise<DocumentEntity> {
    const original = await this.documents.getLockedFor(viewer, id);
    if (original.bodyId !== bodyId) throw invalid('translationOf', 'otherBody');
    if (isOver(original)) throw conflict('documentOver');
    const sameLabel =
      original.audience === paper.audience && original.classification === paper.classification;
    if (!sameLabel) throw invalid('audience', 'notTheLabelOfTheOriginal');
    if (await this.documents.hasLanguage(original, paper.language)) throw conflict('languageExists');
    return original;
  }
}
