import { Id, Instant, Text, Uuid } from '@concert/kernel';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { DocumentEntity } from './document.entity.js';

export const DOCUMENT_STEP_KINDS = ['STATE', 'AUDIENCE', 'CLASSIFICATION'] as const;
export type DocumentStepKind = (typeof DOCUMENT_STEP_KINDS)[number];

/** One change in the life of a document: who changed what from what to what. Only ever added. */
@Entity('document_step')
@Index('document_step_document', ['documentId', 'at'])
@Check('document_step_kind', `kind IN ('STATE', 'AUDIENCE', 'CLASSIFICATION')`)
export class DocumentStepEntity {
  @Id('document_step_pkey') id: string;
  @Uuid() @ForeignKey(() => DocumentEntity, { name: 'document_step_document_fkey' }) documentId: string;
  @Text() kind: DocumentStepKind;
  @Text() before: string;
  @Text() after: string;
  @Instant() at: Date;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'document_step_person' }) personId: string;
}
