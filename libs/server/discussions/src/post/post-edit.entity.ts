import { Id, Instant, Text, Uuid } from '@concert/kernel';
import { Entity, ForeignKey, Index } from 'typeorm';
import { PostEntity } from './post.entity.js';

/** What a post said before an edit. */
@Entity('post_edit')
@Index('post_edit_post', ['postId', 'editedAt'])
export class PostEditEntity {
  @Id('post_edit_pkey') id: string;
  @Uuid() @ForeignKey(() => PostEntity, { name: 'post_edit_post_fkey' }) postId: string;
  /** The text that was replaced. */
  @Text() text: string;
  @Instant() editedAt: Date;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'post_edit_by' }) editedById: string;
}
