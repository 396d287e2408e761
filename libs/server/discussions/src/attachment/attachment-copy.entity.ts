import { Id, Instant, Uuid } from '@concert/kernel';
import { Entity, ForeignKey, Index } from 'typeorm';
import { PostAttachmentEntity } from './post-attachment.entity.js';

/** Who took a copy of which attachment, and when. */
@Entity('attachment_copy')
@Index('attachment_copy_latest', ['attachmentId', 'personId', 'at'])
@Index('attachment_copy_at', ['attachmentId', 'at', 'id'])
export class AttachmentCopyEntity {
  @Id('attachment_copy_pkey') id: string;
  @Uuid()
  @ForeignKey(() => PostAttachmentEntity, { name: 'attachment_copy_attachment' })
  attachmentId: string;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'attachment_copy_person' }) personId: string;
  @Instant() at: Date;
}
