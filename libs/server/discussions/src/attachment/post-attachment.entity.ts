import { Count, Id, Instant, Text, Uuid } from '@concert/kernel';
import { Entity, ForeignKey, Index } from 'typeorm';
import { PostEntity } from '../post/post.entity.js';

/** A file that came with a post. What an edit took off stays with what the post said before. */
@Entity('post_attachment')
@Index('post_attachment_post', ['postId', 'position'], { unique: true })
@Index('post_attachment_content', ['sha256'])
export class PostAttachmentEntity {
  /** That of the upload it was: whoever writes can name it in the text before the post is sent. */
  @Id('post_attachment_pkey') id: string;
  @Uuid() @ForeignKey(() => PostEntity, { name: 'post_attachment_post_fkey' }) postId: string;
  /** In the order they were put in, counted on by later edits. */
  @Count() position: number;
  @Text() @ForeignKey('BlobEntity', 'sha256', { name: 'post_attachment_blob' }) sha256: string;
  @Count() size: number;
  @Text() fileName: string;
  /** As told from the bytes, not as the browser claimed. */
  @Text() mediaType: string;
  /** In pixels; null where it is no picture, or its first bytes do not tell. */
  @Count({ nullable: true }) width: number | null;
  @Count({ nullable: true }) height: number | null;
  @Instant() addedAt: Date;
  @Instant({ nullable: true }) removedAt: Date | null;
}
