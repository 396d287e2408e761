import type { ReactionKind } from '@concert/contracts';
import { Instant } from '@concert/kernel';
import { Check, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PostEntity } from '../post/post.entity.js';

/** A person’s short answer to a post, one of each kind. It is no consent and counts in no decision. */
@Entity('post_reaction')
@Check('post_reaction_kind', `kind IN ('THANKS', 'NOTED', 'WELL_DONE', 'QUESTION', 'WORKING_ON_IT')`)
export class PostReactionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'post_reaction_pkey' })
  @ForeignKey(() => PostEntity, { name: 'post_reaction_post' })
  postId: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'post_reaction_pkey' })
  @ForeignKey('PersonEntity', 'id', { name: 'post_reaction_person' })
  personId: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'post_reaction_pkey' })
  kind: ReactionKind;

  @Instant() at: Date;
}
