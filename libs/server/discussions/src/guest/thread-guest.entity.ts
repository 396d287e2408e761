import type { Audience, Locale } from '@concert/contracts';
import { Day, Flag, Id, Instant, Text, Uuid, Version } from '@concert/kernel';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { ThreadEntity } from '../thread/thread.entity.js';

/** Someone from outside the Compact who was asked into one thread until a day. It is ended, never deleted. */
@Entity('thread_guest')
@Index('thread_guest_asked_once', ['threadId', 'email'], { unique: true, where: 'ended_at IS NULL' })
@Index('thread_guest_person', ['personId'], { where: 'person_id IS NOT NULL' })
@Index('thread_guest_last_day', ['lastDay'], { where: 'ended_at IS NULL' })
@Check('thread_guest_audience', `audience IN ('COMPACT', 'BODY', 'MEMBERS', 'OFFICERS')`)
@Check('thread_guest_accepted', '(person_id IS NULL) = (accepted_at IS NULL)')
export class ThreadGuestEntity {
  @Id('thread_guest_pkey') id: string;
  @Uuid() @ForeignKey(() => ThreadEntity, { name: 'thread_guest_thread' }) threadId: string;
  /** Always lower case. */
  @Text() email: string;
  @Text() name: string;
  @Text() organisation: string;
  @Text() locale: Locale;
  @Flag() mayPost: boolean;
  @Text() reason: string;
  /** For whom the thread was when they were asked in: kept from more people, it is kept from them as well. */
  @Text() audience: Audience;
  /** The last day on which they are let in. */
  @Day() lastDay: string;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'thread_guest_invited_by' }) invitedById: string;
  @Instant() invitedAt: Date;
  /** Who they have become. */
  @Uuid({ nullable: true }) @ForeignKey('PersonEntity', 'id', { name: 'thread_guest_person_fkey' }) personId:
    string | null;
  @Instant({ nullable: true }) acceptedAt: Date | null;
  @Instant({ nullable: true }) endedAt: Date | null;
  /** Nobody when the day had come. */
  @Uuid({ nullable: true }) @ForeignKey('PersonEntity', 'id', { name: 'thread_guest_ended_by' }) endedById:
    string | null;
  @Version() version: number;
}
