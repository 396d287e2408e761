import { Count, Id, Instant, Json, Text, Uuid } from '@concert/kernel';
import { Entity, ForeignKey, Index } from 'typeorm';
import type { SealedActivity } from './sealed-plan.js';
import { WorkPlanEntity } from './work-plan.entity.js';

/** What a body published on a day. Only ever added to: the database refuses to change or delete a row. */
@Entity('work_plan_version')
@Index('work_plan_version_number', ['workPlanId', 'number'], { unique: true })
export class WorkPlanVersionEntity {
  @Id('work_plan_version_pkey') id: string;
  @Uuid() @ForeignKey(() => WorkPlanEntity, { name: 'work_plan_version_plan' }) workPlanId: string;
  @Count() number: number;
  @Instant() publishedAt: Date;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'work_plan_version_publisher' }) publishedById: string;
  @Text({ nullable: true }) note: string | null;
  @Json() activities: SealedActivity[];
  /** Over the content and the hash of the version before, see `seal`. */
  @Text() sha256: string;
}
