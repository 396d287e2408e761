import type { Audience, Classification } from '@concert/contracts';
import { Count, Id, Instant, Text, Uuid, Version } from '@concert/kernel';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import type { MeetingState } from '../names/meetings.enums.js';

/** A sitting of a body, alone or jointly with others; which ones stands in `meeting_body`. */
@Entity('meeting')
@Index('meeting_starts', ['startsAt', 'id'])
@Index('meeting_number', ['bodyId', 'audience', 'number'], { unique: true, where: 'number IS NOT NULL' })
@Check(
  'meeting_state',
  `state IN ('DRAFT', 'CONVENED', 'IN_SESSION', 'CLOSED', 'RECORD_ADOPTED', 'CANCELLED')`,
)
@Check('meeting_audience', `audience IN ('COMPACT', 'BODY', 'MEMBERS', 'OFFICERS')`)
@Check('meeting_classification', `classification IN ('UNCLASSIFIED', 'CONFIDENTIAL')`)
@Check('meeting_period', 'ends_at > starts_at')
export class MeetingEntity {
  @Id('meeting_pkey') id: string;
  /** The body that hosts it. */
  @Uuid() @ForeignKey('BodyEntity', 'id', { name: 'meeting_host' }) bodyId: string;
  @Text() title: string;
  /** Given when convened; each audience of a body counts for itself, so that nobody sees a gap. */
  @Count({ nullable: true }) number: number | null;
  @Text() state: MeetingState;
  @Instant() startsAt: Date;
  @Instant() endsAt: Date;
  /** IANA name of the zone in which the time was set. */
  @Text() timeZone: string;
  @Text({ nullable: true }) place: string | null;
  @Text({ nullable: true }) link: string | null;
  @Text() audience: Audience;
  @Text() classification: Classification;
  @Text({ nullable: true }) cancelReason: string | null;
  @Instant() createdAt: Date;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'meeting_creator' }) createdById: string;
  /** Null as long as only those who run it may know of it. */
  @Instant({ nullable: true }) convenedAt: Date | null;
  @Uuid({ nullable: true }) @ForeignKey('PersonEntity', 'id', { name: 'meeting_convener' }) convenedById:
    string | null;
  /** When something changed that belongs into a calendar. */
  @Instant() calendarChangedAt: Date;
  /** How often that happened after it was convened: SEQUENCE of the calendar entry. */
  @Count({ default: 0 }) calendarSequence: number;
  /** Counts changes in what is on the agenda and in what order. */
  @Count({ default: 1 }) agendaVersion: number;
  @Version() version: number;
}
