import type { Audience } from '@concert/contracts';
import { Id, Instant, Text, Uuid } from '@concert/kernel';
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
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Something one person is told, once. Its id follows from what it tells, so that an event heard twice tells it once. */
@Entity('notice')
@Index('notice_person_at', ['personId', 'at', 'id'])
export class NoticeEntity {
  @Id('notice_pkey') id: string;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'notice_person' }) personId: string;
  @Text() kind: NoticeKind;
  @Instant() at: Date;
  @Uuid({ nullable: true }) @ForeignKey('BodyEntity', 'id', { name: 'notice_body' }) bodyId: string | null;
  /** In the language of the person. */
  @Text() title: string;
  /** A path of the product. */
  @Text() link: string;
  /** The label of what it is about: whoever loses sight of that loses the notice. Null for what is the person's own. */
  @Text({ nullable: true }) audience: Audience | null;
  @Instant({ nullable: true }) readAt: Date | null;
}
