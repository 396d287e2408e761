import { Day, Id, Text, Uuid } from '@concert/kernel';
import { Check, Entity, Exclusion, ForeignKey } from 'typeorm';
import { type CompactStatus, EntityEntity } from './entity.entity.js';

/** As what an entity took part in the Compact before it became what it is now. */
@Entity('entity_past_status')
@Check('entity_past_status_kind', `status IN ('MEMBER', 'OBSERVER')`)
@Check('entity_past_status_period', 'valid_until >= valid_from')
@Exclusion(
  'entity_past_status_one_at_a_time',
  `USING gist (entity_id WITH =, daterange(valid_from, valid_until) WITH &&)`,
)
export class EntityPastStatusEntity {
  @Id('entity_past_status_pkey') id: string;
  @Uuid() @ForeignKey(() => EntityEntity, { name: 'entity_past_status_entity' }) entityId: string;
  @Text() status: CompactStatus;
  @Day({ nullable: true }) validFrom: string | null;
  /** The first day it was something else. */
  @Day() validUntil: string;
}
