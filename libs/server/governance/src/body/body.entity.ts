import type { BodyKind } from '@concert/contracts';
import { Count, Day, Flag, Id, Text, Uuid, Version } from '@concert/kernel';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { PillarEntity } from '../pillar/pillar.entity.js';

/** Anything that meets. Its names are dated and stand in `body_name`. */
@Entity('body')
@Index('body_code', ['code'], { unique: true })
@Check('body_kind', `kind IN ('COMMITTEE', 'WORKING_GROUP', 'TASK_TEAM', 'REGIONAL_GROUP')`)
@Check('body_period', 'dissolved >= established')
export class BodyEntity {
  @Id('body_pkey') id: string;
  @Text() code: string;
  @Text({ nullable: true }) shortCode: string | null;
  @Text() kind: BodyKind;
  @Uuid({ nullable: true }) @ForeignKey(() => PillarEntity, { name: 'body_pillar' }) pillarId: string | null;
  @Day({ nullable: true }) established: string | null;
  /** The first day it no longer exists. */
  @Day({ nullable: true }) dissolved: string | null;
  @Flag() observersMaySpeak: boolean;
  /** Where it stands in lists of bodies. */
  @Count({ default: 0 }) position: number;
  @Version() version: number;
}
