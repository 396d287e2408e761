import { Id, Instant, Uuid } from '@concert/kernel';
import { Entity, ForeignKey, Index } from 'typeorm';
import { DocumentEntity } from '../document/document.entity.js';
import { RevisionEntity } from '../revision/revision.entity.js';

/** Who took a copy of which revision, and when. */
@Entity('download')
@Index('download_document', ['documentId', 'at', 'id'])
@Index('download_latest', ['revisionId', 'personId', 'at'])
export class DownloadEntity {
  @Id('download_pkey') id: string;
  @Uuid() @ForeignKey(() => DocumentEntity, { name: 'download_document_fkey' }) documentId: string;
  @Uuid() @ForeignKey(() => RevisionEntity, { name: 'download_revision' }) revisionId: string;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'download_person' }) personId: string;
  @Instant() at: Date;
}
