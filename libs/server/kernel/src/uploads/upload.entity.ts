import { Entity, ForeignKey, Index } from 'typeorm';
import { BlobEntity } from '../blobs/blob.entity.js';
import { Count, Id, Instant, Text, Uuid } from '../database/columns.js';

/** A file that has arrived and waits to be made something of; it belongs to its person and is swept after a day. */
@Entity('upload')
@Index('upload_created', ['createdAt'])
@Index('upload_content', ['sha256'])
export class UploadEntity {
  @Id('upload_pkey') id: string;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'upload_person' }) personId: string;
  @Text() @ForeignKey(() => BlobEntity, 'sha256', { name: 'upload_blob' }) sha256: string;
  @Count() size: number;
  @Text() fileName: string;
  @Text() mediaType: string;
  /** In pixels, as far as its first bytes tell; null of what is no picture. */
  @Count({ nullable: true }) width: number | null;
  @Count({ nullable: true }) height: number | null;
  @Instant() createdAt: Date;
  /** The id of what it became: a repeated request finds it here instead of making a second one. */
  @Uuid({ nullable: true }) usedForId: string | null;
}
