import type { Audience, Classification, Locale } from '@concert/contracts';
import { Count, Id, Instant, Text, Uuid, Version } from '@concert/kernel';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { ReferenceEntity } from '../reference/reference.entity.js';

export const DOCUMENT_STATES = [
  'DRAFT',
  'FOR_COMMENT',
  'CLEARED',
  'FINAL',
  'SUPERSEDED',
  'WITHDRAWN',
] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** A paper of a body in one language. Its contents are its revisions; its language versions share the reference and the label. */
@Entity('document')
@Index('document_language', ['referenceId', 'language'], { unique: true })
@Index('document_newest', ['revisedAt', 'id'])
@Index('document_newest_of_body', ['bodyId', 'revisedAt', 'id'])
@Check('document_state', `state IN ('DRAFT', 'FOR_COMMENT', 'CLEARED', 'FINAL', 'SUPERSEDED', 'WITHDRAWN')`)
@Check('document_audience', `audience IN ('COMPACT', 'BODY', 'MEMBERS', 'OFFICERS')`)
@Check('document_classification', `classification IN ('UNCLASSIFIED', 'CONFIDENTIAL')`)
export class DocumentEntity {
  @Id('document_pkey') id: string;
  @Uuid() @ForeignKey('BodyEntity', 'id', { name: 'document_body' }) bodyId: string;
  @Uuid() @ForeignKey(() => ReferenceEntity, { name: 'document_reference' }) referenceId: string;
  @Text() title: string;
  @Text() language: Locale;
  @Text({ default: 'DRAFT' }) state: DocumentState;
  @Text() audience: Audience;
  @Text() classification: Classification;
  /** The number of the current revision. */
  @Count() revisionNumber: number;
  @Instant() createdAt: Date;
  @Instant() revisedAt: Date;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'document_created_by' }) createdById: string;
  /** The entity it was put in for. */
  @Uuid() @ForeignKey('EntityEntity', 'id', { name: 'document_entity' }) entityId: string;
  @Version() version: number;
}
