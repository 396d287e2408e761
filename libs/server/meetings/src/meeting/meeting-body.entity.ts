import { Count } from '@concert/kernel';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MeetingEntity } from './meeting.entity.js';

/** A body that sits in a meeting: the host at position 0, then those of a joint sitting. */
@Entity('meeting_body')
@Index('meeting_body_body', ['bodyId'])
export class MeetingBodyEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'meeting_body_pkey' })
  @ForeignKey(() => MeetingEntity, { name: 'meeting_body_meeting' })
  meetingId: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'meeting_body_pkey' })
  @ForeignKey('BodyEntity', 'id', { name: 'meeting_body_body_fkey' })
  bodyId: string;

  @Count() position: number;
}
