import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ActivityEntity } from './activity.entity.js';
import type { Edition } from './activity-edition.entity.js';

/** An entity that contributes to an activity led by another. */
@Entity('activity_contributor')
@Index('activity_contributor_entity', ['entityId'])
export class ActivityContributorEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'activity_contributor_pkey' })
  @ForeignKey(() => ActivityEntity, { name: 'activity_contributor_activity' })
  activityId: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'activity_contributor_pkey' }) edition: Edition;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'activity_contributor_pkey' })
  @ForeignKey('EntityEntity', 'id', { name: 'activity_contributor_entity_fkey' })
  entityId: string;
}
