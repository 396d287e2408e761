import type { Capacity, Locale } from '@concert/contracts';
import { Count, Flag, Id, Instant, Text, Uuid, Version } from '@concert/kernel';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { ThreadEntity } from '../thread/thread.entity.js';

/** Something said in a thread. For ever it carries the entity and the capacity it was spoken as; it is never deleted, and may be moved. */
@Entity('post')
@Index('post_seq', ['threadId', 'seq'], { unique: true })
@Index('post_trace', ['threadId', 'seq'], { where: 'moved_to_id IS NOT NULL' })
@Index('post_moved_to', ['movedToId', 'movedAt'], { where: 'moved_to_id IS NOT NULL' })
@Check('post_capacity', `capacity IN ('CHAIR', 'CO_CHAIR', 'VICE_CHAIR', 'MEMBER', 'OBSERVER')`)
@Check('post_speaker', '(entity_id IS NULL) = (organisation IS NOT NULL)')
export class PostEntity {
  /** Made in the browser: a post that is sent again is the same post. */
  @Id('post_pkey') id: string;
  @Uuid() @ForeignKey(() => ThreadEntity, { name: 'post_thread' }) threadId: string;
  /** 1, 2, 3 … in its thread, without gaps. */
  @Count() seq: number;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'post_author' }) authorId: string;
  /** Null for what a guest says, who speaks for no entity. */
  @Uuid({ nullable: true }) @ForeignKey('EntityEntity', 'id', { name: 'post_entity' }) entityId:
    string | null;
  /** Where a guest comes from. */
  @Text({ nullable: true }) organisation: string | null;
  /** Null when spoken as the secretariat, or as a guest. */
  @Text({ nullable: true }) capacity: Capacity | null;
  /** Markdown. */
  @Text() text: string;
  @Text({ nullable: true }) language: Locale | null;
  /** How many files it carries: a page of posts asks for those of the few that have some. */
  @Count({ default: 0 }) attachmentCount: number;
  @Instant() createdAt: Date;
  @Instant({ nullable: true }) editedAt: Date | null;
  @Flag() hidden: boolean;
  /** When its author took it back. What it said stays here, and is shown to nobody. */
  @Instant({ nullable: true }) withdrawnAt: Date | null;
  /** When it came from another thread to where it stands; of a trace, when what stood there left. */
  @Instant({ nullable: true }) movedAt: Date | null;
  /**
   * The post that stood here, where only a trace is left: numbers have no gaps and are given once. A trace is read
   * with its thread and is otherwise no post: nothing is done with it.
   */
  @Uuid({ nullable: true })
  @ForeignKey(() => PostEntity, { name: 'post_moved_to_fkey' })
  movedToId: string | null;
  @Version() version: number;
}
