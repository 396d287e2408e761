import type { Translated } from '@concert/contracts';
import { Count, Day, Json, Text, Uuid } from '@concert/kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ResultEntity } from '../result/result.entity.js';
import { WorkPlanEntity } from '../work-plan/work-plan.entity.js';
import { ActivityEntity } from './activity.entity.js';

/** WORKING: as the draft has it. PUBLISHED: as the newest published version has it; absent before that. */
export const EDITIONS = ['WORKING', 'PUBLISHED'] as const;
export type Edition = (typeof EDITIONS)[number];

/** What an activity is planned to be, in one edition. */
@Entity('activity_edition')
@Index('activity_edition_number', ['workPlanId', 'edition', 'number'], { unique: true })
@Index('activity_edition_lead', ['leadEntityId'])
@Check('activity_edition_kind', `edition IN ('WORKING', 'PUBLISHED')`)
@Check('activity_edition_dates', 'ends_on >= starts_on')
export class ActivityEditionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'activity_edition_pkey' })
  @ForeignKey(() => ActivityEntity, { name: 'activity_edition_activity' })
  activityId: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'activity_edition_pkey' }) edition: Edition;
  @Uuid() @ForeignKey(() => WorkPlanEntity, { name: 'activity_edition_plan' }) workPlanId: string;
  @Text() number: string;
  /** The number in a form that sorts as people count. */
  @Text() numberKey: string;
  @Json() title: Translated;
  @Text({ nullable: true }) description: string | null;
  @Uuid({ nullable: true })
  @ForeignKey(() => ResultEntity, { name: 'activity_edition_output' })
  outputId: string | null;
  @Uuid() @ForeignKey('EntityEntity', 'id', { name: 'activity_edition_lead_fkey' }) leadEntityId: string;
  @Day() startsOn: string;
  /** The last day, inclusive. */
  @Day() endsOn: string;
  @Text({ nullable: true }) place: string | null;
  /** Three-letter codes of States, in order. */
  @Column({ type: 'text', array: true, default: '{}' }) countries: string[];
  @Count({ nullable: true }) budgetUsd: number | null;
  /** The activity's version when this was last changed. */
  @Count({ default: 1 }) version: number;
}
