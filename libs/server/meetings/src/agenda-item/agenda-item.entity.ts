import type { Audience, Classification } from '@concert/contracts';
import { Count, Id, Instant, Text, Uuid, Version } from '@concert/kernel';
import { Check, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { MeetingEntity } from '../meeting/meeting.entity.js';
import type { AgendaItemKind, AgendaItemState } from '../names/meetings.enums.js';

/** Something a meeting is to deal with; its number is computed from the order, see docs/decisions/0007-agenda-numbers.md. */
@Entity('agenda_item')
@Index('agenda_item_proposed', ['meetingId'], { where: `state = 'PROPOSED'` })
@Index('agenda_item_decided', ['decidedAt'], { where: 'decided_at IS NOT NULL' })
@Index('agenda_item_from_post', ['fromPostId'], { where: 'from_post_id IS NOT NULL' })
// Checked at commit, so that two items can change places.
@Unique('agenda_item_position', ['meetingId', 'position'], { deferrable: 'INITIALLY DEFERRED' })
@Check('agenda_item_kind', `kind IN ('DECISION', 'DISCUSSION', 'INFORMATION', 'OTHER_MATTERS')`)
@Check(
  'agenda_item_state',
  `state IN ('PROPOSED', 'ACCEPTED', 'DECLINED', 'TAKEN_UP', 'DECIDED', 'NOTED', 'DEFERRED')`,
)
@Check('agenda_item_audience', `audience IN ('COMPACT', 'BODY', 'MEMBERS', 'OFFICERS')`)
@Check('agenda_item_classification', `classification IN ('UNCLASSIFIED', 'CONFIDENTIAL')`)
@Check('agenda_item_placed', `(position IS NULL) = (state IN ('PROPOSED', 'DECLINED'))`)
export class AgendaItemEntity {
  @Id('agenda_item_pkey') id: string;
  @Uuid() @ForeignKey(() => MeetingEntity, { name: 'agenda_item_meeting_fkey' }) meetingId: string;
  /** Its place among all items on the agenda, from 0; null for one that is only proposed. */
  @Count({ nullable: true }) position: number | null;
  @Text() title: string;
  /** What it is about and what is asked of the meeting. */
  @Text({ nullable: true }) annotation: string | null;
  @Text() kind: AgendaItemKind;
  @Text() state: AgendaItemState;
  @Uuid({ nullable: true }) @ForeignKey('EntityEntity', 'id', { name: 'agenda_item_presenter' }) presenterId:
    string | null;
  @Count({ nullable: true }) minutes: number | null;
  @Text() audience: Audience;
  @Text() classification: Classification;
  @Uuid({ nullable: true }) @ForeignKey('PersonEntity', 'id', { name: 'agenda_item_proposer' }) proposedById:
    string | null;
  /** The entity for which it was proposed. */
  @Uuid({ nullable: true })
  @ForeignKey('EntityEntity', 'id', { name: 'agenda_item_proposing_entity' })
  proposedForId: string | null;
  /** What somebody said that it was made of. */
  @Uuid({ nullable: true }) @ForeignKey('PostEntity', 'id', { name: 'agenda_item_origin' }) fromPostId:
    string | null;
  @Instant() createdAt: Date;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'agenda_item_creator' }) createdById: string;
  @Instant({ nullable: true }) decidedAt: Date | null;
  @Uuid({ nullable: true }) @ForeignKey('PersonEntity', 'id', { name: 'agenda_item_decider' }) decidedById:
    string | null;
  @Text({ nullable: true }) declineReason: string | null;
  @Version() version: number;
}
