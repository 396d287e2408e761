import type { Audience, Classification } from '@concert/contracts';
import { Count, Flag, Id, Instant, Text, Uuid, Version } from '@concert/kernel';
import { Check, Entity, ForeignKey, Index } from 'typeorm';

/**
 * A discussion in a body. It counts its own posts: whoever writes one holds this row's lock, so that their numbers
 * have no gaps, and lists and unread counts need not look at the posts. `version` counts changes of the thread
 * itself, not its posts.
 */
@Entity('thread')
@Index('thread_of_body', ['bodyId', 'pinned', 'lastPostAt', 'id'])
// What somebody may read at all, among everything that is said.
@Index('thread_readers', ['audience', 'bodyId'])
@Check('thread_audience', `audience IN ('COMPACT', 'BODY', 'MEMBERS', 'OFFICERS')`)
@Check('thread_classification', `classification IN ('UNCLASSIFIED', 'CONFIDENTIAL')`)
export class ThreadEntity {
  @Id('thread_pkey') id: string;
  @Uuid() @ForeignKey('BodyEntity', 'id', { name: 'thread_body' }) bodyId: string;
  @Text() title: string;
  @Text() audience: Audience;
  @Text() classification: Classification;
  @Flag() pinned: boolean;
  @Flag() closed: boolean;
  /** Told to everyone in the body, and it is shown which entities have seen it. */
  @Flag() announcement: boolean;
  @Instant() createdAt: Date;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'thread_created_by' }) createdById: string;
  @Count({ default: 0 }) lastSeq: number;
  @Instant() lastPostAt: Date;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'thread_last_author' }) lastAuthorId: string;
  /** How many of its numbers are traces of posts that were moved to other threads. */
  @Count({ default: 0 }) movedAway: number;
  /** Where the last of its posts went, when none is left: whoever comes here is led there. */
  @Uuid({ nullable: true })
  @ForeignKey(() => ThreadEntity, { name: 'thread_merged_into' })
  mergedIntoId: string | null;
  @Version() version: number;
}
