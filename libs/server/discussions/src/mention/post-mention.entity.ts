import { Instant } from '@concert/kernel';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PostEntity } from '../post/post.entity.js';

/** A person whom a post has called, by name or with others, and who could read it when it did. */
@Entity('post_mention')
@Index('post_mention_person', ['personId', 'at'])
export class PostMentionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'post_mention_pkey' })
  @ForeignKey(() => PostEntity, { name: 'post_mention_post' })
  postId: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'post_mention_pkey' })
  @ForeignKey('PersonEntity', 'id', { name: 'post_mention_person_fkey' })
  personId: string;

  @Instant() at: Date;
}
