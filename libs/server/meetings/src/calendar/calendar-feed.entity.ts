import { Id, Instant, Text, Uuid } from '@concert/kernel';
import { Entity, ForeignKey, Index } from 'typeorm';

/** A private address under which a person's calendar programme reads their meetings. Only a hash of it is kept. */
@Entity('calendar_feed')
@Index('calendar_feed_token', ['tokenHash'], { unique: true })
@Index('calendar_feed_person', ['personId'])
export class CalendarFeedEntity {
  @Id('calendar_feed_pkey') id: string;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'calendar_feed_person_fkey' }) personId: string;
  @Text() tokenHash: string;
  @Instant() createdAt: Date;
  @Instant({ nullable: true }) lastReadAt: Date | null;
  @Instant({ nullable: true }) revokedAt: Date | null;
}
