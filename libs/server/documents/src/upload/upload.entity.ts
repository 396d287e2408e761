import { Count, Id, Instant, Text, Uuid } from '@concert/kernel';
import { Entity, ForeignKey, Index } from 'typeorm';
import { RevisionEntity } from '../revision/revision.entity.js';

/** A file that has arrived and waits to become a revision; it belongs to its person and is swept after a day. */
@Entity('upload')
@Index('upload_created', ['createdAt'])
@Index('upload_content', ['sha256'])
export class UploadEntity {
  @Id('upload_pkey') id: string;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'upload_person' }) personId: string;
  @Text() @ForeignKey('BlobEntity', 'sha256', { name: 'upload_blob' }) sha256: string;
  @Count() size: number;
  @Text() fileName: string;
  @Text() mediaType: string;
  @Instant() createdAt: Date;
  /** What it became: a repeated request finds it here instead of making a second one. */
  @Uuid({ nullable: true }) @ForeignKey(() => RevisionEntity, { name: 'upload_revision' }) revisionId:
    string | null;
}
