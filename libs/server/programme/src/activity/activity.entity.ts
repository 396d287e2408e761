import type { ActivityStatus } from '@concert/contracts';
import { Count, Id, Instant, Text, Uuid } from '@concert/kernel';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { ProgrammeEntity } from '../programme/programme.entity.js';
import { WorkPlanEntity } from '../work-plan/work-plan.entity.js';

/**
 * An activity as it stands today: what moves with progress reports. What is planned stands in its editions.
 * `version` counts every change of either; `reportedVersion` is its value at the last report.
 */
@Entity('activity')
@Index('activity_plan', ['workPlanId'])
@Index('activity_programme', ['programmeId'])
@Index('activity_body', ['bodyId'])
@Check('activity_status', `status IN ('PLANNED', 'UNDER_WAY', 'COMPLETED', 'CANCELLED')`)
@Check('activity_percent', 'percent BETWEEN 0 AND 100')
export class ActivityEntity {
  @Id('activity_pkey') id: string;
  @Uuid() @ForeignKey(() => WorkPlanEntity, { name: 'activity_plan_fkey' }) workPlanId: string;
  @Uuid() @ForeignKey(() => ProgrammeEntity, { name: 'activity_programme_fkey' }) programmeId: string;
  @Uuid() @ForeignKey('BodyEntity', 'id', { name: 'activity_body_fkey' }) bodyId: string;
  @Text({ default: 'PLANNED' }) status: ActivityStatus;
  @Count({ default: 0 }) percent: number;
  @Count({ default: 1 }) version: number;
  @Count({ default: 1 }) reportedVersion: number;
  @Instant() createdAt: Date;
  /** Null for what was loaded with reference data. */
  @Uuid({ nullable: true })
  @ForeignKey('PersonEntity', 'id', { name: 'activity_author' })
  createdById: string | null;
}
