import { Day, Id, Instant, Text, Uuid } from '@concert/kernel';
import { Check, Entity, Exclusion, ForeignKey, Index } from 'typeorm';
import { EntityEntity } from '../entity/entity.entity.js';

export const DUTIES = ['FOCAL_POINT', 'SECRETARIAT'] as const;
export type Duty = (typeof DUTIES)[number];

/** What a person does for their own entity beyond representing it: administer its people, or serve the bodies (OCT). */
@Entity('duty')
@Index('duty_entity', ['entityId'])
@Check('duty_kind', `duty IN ('FOCAL_POINT', 'SECRETARIAT')`)
@Exclusion(
  'duty_once_at_a_time',
  `USING gist (person_id WITH =, entity_id WITH =, duty WITH =, daterange(valid_from, valid_until) WITH &&)`,
)
export class DutyEntity {
  @Id('duty_pkey') id: string;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'duty_person' }) personId: string;
  @Uuid() @ForeignKey(() => EntityEntity, { name: 'duty_entity_fkey' }) entityId: string;
  @Text() duty: Duty;
  @Day() validFrom: string;
  @Day({ nullable: true }) validUntil: string | null;
  @Instant() createdAt: Date;
}
