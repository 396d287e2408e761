import { Flag, Id, Instant, Text, Uuid } from '@concert/kernel';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { PostEntity } from './post.entity.js';

/** One time a post was taken out of sight or brought back: by whom, when and why. Only ever added. */
@Entity('post_hiding')
@Index('post_hiding_post', ['postId', 'at'])
@Check('post_hiding_reason', 'NOT hidden OR reason IS NOT NULL')
export class PostHidingEntity {
  @Id('post_hiding_pkey') id: string;
  @Uuid() @ForeignKey(() => PostEntity, { name: 'post_hiding_post_fkey' }) postId: string;
  @Instant() at: Date;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'post_hiding_person' }) personId: string;
  /** False when it was brought back. */
  @Flag() hidden: boolean;
  /** Never null when it was hidden. */
  @Text({ nullable: true }) reason: string | null;
}
