import { Injectable } from '@nestjs/common';
import type { DocumentEntity } from './document.entity.js';
import { DocumentStore } from './document.store.js';
import type { DocumentStepEntity } from './document-step.entity.js';

@Injectable()
export class DocumentLoaders {
  constructor(private readonly documents: DocumentStore) {}

  readonly byId = (ids: readonly string[]): Promise<(DocumentEntity | null)[]> => this.documents.byIds(ids);
  readonly byReference = (referenceIds: readonly string[]): Promise<DocumentEntity[][]> =>
    this.documents.byReferences(referenceIds);
  readonly steps = (documentIds: readonly string[]): Promise<DocumentStepEntity[][]> =>
    this.documents.stepsOf(documentIds);
}
