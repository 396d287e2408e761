import type { ActivityStatus } from '@concert/contracts';
import { Count, Id, Instant, Text, Uuid } from '@concert/kernel';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { ActivityEntity } from '../activity/activity.entity.js';

/** An entity's statement on an activity. Only ever added to: the database refuses to change or delete a row. */
@Entity('progress_report')
@Index('progress_report_activity', ['activityId', 'at'])
@Check('progress_report_status', `status IN ('PLANNED', 'UNDER_WAY', 'COMPLETED', 'CANCELLED')`)
@Check('progress_report_percent', 'percent BETWEEN 0 AND 100')
export class ProgressReportEntity {
  @Id('progress_report_pkey') id: string;
  @Uuid() @ForeignKey(() => ActivityEntity, { name: 'progress_report_activity_fkey' }) activityId: string;
  @Uuid() @ForeignKey('EntityEntity', 'id', { name: 'progress_report_entity' }) entityId: string;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'progress_report_author' }) authorId: string;
  @Instant() at: Date;
  @Text() status: ActivityStatus;
  @Count() percent: number;
  @Text() text: string;
}
