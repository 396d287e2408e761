import type { Audience } from '@concert/contracts';
import { Count, Id, Instant, Text, Uuid } from '@concert/kernel';
import { Entity, ForeignKey, Index } from 'typeorm';

export const NOTICE_KINDS = [
  'SEAT_REQUESTED',
  'SEAT_REQUEST_ACCEPTED',
  'SEAT_REQUEST_DECLINED',
  'AGENDA_PROPOSED',
  'AGENDA_PROPOSAL_DECIDED',
  'MEETING_CONVENED',
  'MEETING_CHANGED',
  'MEETING_CANCELLED',
  'REPRESENTATION_CHANGED',
  'INVITATION_ACCEPTED',
  'MENTIONED',
  'POSTS_ADDED',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** As far as new posts are counted: beyond it, it is many. */
export const POSTS_COUNTED = 100;

/**
 * Something one person is told, once. Its id follows from what it tells, so that an event heard twice tells it once.
 * New posts of a thread are gathered: as long as the person has not read it, one notice stands for all of them.
 */
@Entity('notice')
@Index('notice_person_at', ['personId', 'at', 'id'])
@Index('notice_gathered', ['threadId', 'personId'], {
  unique: true,
  where: `kind = 'POSTS_ADDED' AND read_at IS NULL`,
})
@Index('notice_unmailed', ['personId', 'since'], { where: 'read_at IS NULL AND mailed_at IS NULL' })
@Index('notice_subject', ['personId', 'subjectId', 'at'], { where: 'subject_id IS NOT NULL' })
@Index('notice_thread', ['personId', 'threadId', 'toSeq'], { where: 'thread_id IS NOT NULL' })
export class NoticeEntity {
  @Id('notice_pkey') id: string;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'notice_person' }) personId: string;
  @Text() kind: NoticeKind;
  @Instant() at: Date;
  @Uuid({ nullable: true }) @ForeignKey('BodyEntity', 'id', { name: 'notice_body' }) bodyId: string | null;
  /** The thread it is about: its title, body and label are then those of the thread, as they are when it is read. */
  @Uuid({ nullable: true }) @ForeignKey('ThreadEntity', 'id', { name: 'notice_thread_fkey' }) threadId:
    string | null;
  /** The request, agenda item, meeting or post that was told of. */
  @Uuid({ nullable: true }) subjectId: string | null;
  /** In the language of the person; empty when it is about a thread. */
  @Text() title: string;
  /** A path of the product. */
  @Text() link: string;
  /** The label of what it is about: whoever loses sight of that loses the notice. Null for what is the person's own. */
  @Text({ nullable: true }) audience: Audience | null;
  @Instant({ nullable: true }) readAt: Date | null;
  /** The first and the last post that are gathered. */
  @Count({ nullable: true }) fromSeq: number | null;
  @Count({ nullable: true }) toSeq: number | null;
  /** How many of them the person has still to read, at most `POSTS_COUNTED`. */
  @Count({ nullable: true }) count: number | null;
  /** From when on it waits to be mailed; null for what is older than digests. */
  @Instant({ nullable: true }) since: Date | null;
  /** When it was mailed, or there was nothing left to mail. New posts after that wait again. */
  @Instant({ nullable: true }) mailedAt: Date | null;
  /** The last post that was mailed. */
  @Count({ nullable: true }) mailedSeq: number | null;
}
