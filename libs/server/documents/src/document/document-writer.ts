import { randomUUID } from 'node:crypto';
import type { Label, Locale } from '@concert/contracts';
import { Clock, Events, type UploadEntity, Uploads, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { RevisionEntity } from '../revision/revision.entity.js';
import { RevisionStore } from '../revision/revision.store.js';
import type { DocumentEntity } from './document.entity.js';
import { documentAdded, documentRevised } from './document.events.js';
import { DocumentStore } from './document.store.js';

export interface NewDocument extends Label {
  bodyId: string;
  referenceId: string;
  entityId: string;
  title: string;
  language: Locale;
}

/** Writes documents and their revisions once every rule has been asked; call under the lock of the reference. */
@Injectable()
export class DocumentWriter {
  constructor(
    private readonly documents: DocumentStore,
    private readonly revisions: RevisionStore,
    private readonly uploads: Uploads,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async add(
    viewer: Viewer,
    fields: NewDocument,
    upload: UploadEntity,
    note: string | null,
  ): Promise<DocumentEntity> {
    const now = this.clock.now();
    const document = await this.documents.add({
      id: randomUUID(),
      ...fields,
      state: 'DRAFT',
      revisionNumber: 1,
      createdAt: now,
      revisedAt: now,
      createdById: viewer.personId,
    });
    await this.addRevision(viewer, document.id, 1, upload, note);
    this.events.add(documentAdded({ ...placeOf(document), personId: viewer.personId }));
    return document;
  }

  async revise(
    viewer: Viewer,
    document: DocumentEntity,
    upload: UploadEntity,
    note: string | null,
  ): Promise<void> {
    const revisionNumber = document.revisionNumber + 1;
    await this.documents.change([document.id], { revisionNumber, revisedAt: this.clock.now() });
    const { id } = await this.addRevision(viewer, document.id, revisionNumber, upload, note);
    this.events.add(documentRevised({ ...placeOf(document), personId: viewer.personId, revisionId: id }));
  }

  private async addRevision(
    viewer: Viewer,
    documentId: string,
    number: number,
    upload: UploadEntity,
    note: string | null,
  ): Promise<RevisionEntity> {
    const { sha256, size, fileName, mediaType } = upload;
    const who = { createdAt: this.clock.now(), createdById: viewer.personId };
    const revision = {
      id: randomUUID(),
      documentId,
      number,
      sha256,
      size,
      fileName,
      mediaType,
      note,
      ...who,
    };
    await this.revisions.add(revision);
    await this.uploads.become(upload, revision.id);
    return revision;
  }
}

const placeOf = ({ id, bodyId, audience }: DocumentEntity) => ({
  documentId: id,
  bodyId,
  audiences: [audience],
});
