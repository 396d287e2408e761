import { Count, Id, Instant, Text, Uuid } from '@concert/kernel';
import { Entity, ForeignKey, Index } from 'typeorm';
import { DocumentEntity } from '../document/document.entity.js';

/** A content of a document. Numbered from 1, never changed and never removed. */
@Entity('revision')
@Index('revision_number', ['documentId', 'number'], { unique: true })
@Index('revision_content', ['sha256'])
export class RevisionEntity {
  @Id('revision_pkey') id: string;
  @Uuid() @ForeignKey(() => DocumentEntity, { name: 'revision_document' }) documentId: string;
  @Count() number: number;
  @Text() @ForeignKey('BlobEntity', 'sha256', { name: 'revision_blob' }) sha256: string;
  @Count() size: number;
  @Text() fileName: string;
  /** As told from the bytes, not as the browser claimed. */
  @Text() mediaType: string;
  /** What is new in it, in the words of whoever put it in. */
  @Text({ nullable: true }) note: string | null;
  @Instant() createdAt: Date;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'revision_created_by' }) createdById: string;
}
