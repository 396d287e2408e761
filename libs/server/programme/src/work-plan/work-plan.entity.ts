import { Count, Id, Instant, Uuid } from '@concert/kernel';
import { Entity, ForeignKey, Index } from 'typeorm';
import { ProgrammeEntity } from '../programme/programme.entity.js';

/**
 * One body's part of a programme. Its row is the lock of everything in the draft: whoever adds to it, changes it or
 * publishes it holds this row, and `version` counts those acts, so nobody publishes what they have not seen.
 */
@Entity('work_plan')
@Index('work_plan_of_body', ['bodyId', 'programmeId'], { unique: true })
export class WorkPlanEntity {
  @Id('work_plan_pkey') id: string;
  @Uuid() @ForeignKey('BodyEntity', 'id', { name: 'work_plan_body' }) bodyId: string;
  @Uuid() @ForeignKey(() => ProgrammeEntity, { name: 'work_plan_programme' }) programmeId: string;
  /** Counted by hand, because a change of an activity is a change of its plan. */
  @Count({ default: 1 }) version: number;
  /** The newest published version; null as long as there is only a draft. */
  @Count({ nullable: true }) publishedNumber: number | null;
  @Instant({ nullable: true }) publishedAt: Date | null;
  @Uuid({ nullable: true })
  @ForeignKey('PersonEntity', 'id', { name: 'work_plan_publisher' })
  publishedById: string | null;
  @Instant() createdAt: Date;
}
