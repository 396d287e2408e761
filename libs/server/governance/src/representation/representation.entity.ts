import type { RepresentationRole } from '@concert/contracts';
import { Day, Id, Instant, Text, Uuid } from '@concert/kernel';
import { Check, Entity, Exclusion, ForeignKey, Index } from 'typeorm';
import { BodyEntity } from '../body/body.entity.js';
import { EntityEntity } from '../entity/entity.entity.js';

/** A person speaks for an entity in a body, over a period. */
@Entity('representation')
@Index('representation_person', ['personId'])
@Index('representation_body', ['bodyId', 'entityId'])
@Check('representation_role', `role IN ('REPRESENTATIVE', 'ALTERNATE', 'EXPERT')`)
@Check('representation_period', 'valid_until >= valid_from')
@Exclusion(
  'representation_once_at_a_time',
  `USING gist (person_id WITH =, entity_id WITH =, body_id WITH =, daterange(valid_from, valid_until) WITH &&)`,
)
export class RepresentationEntity {
  @Id('representation_pkey') id: string;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'representation_person_fkey' }) personId: string;
  @Uuid() @ForeignKey(() => EntityEntity, { name: 'representation_entity' }) entityId: string;
  @Uuid() @ForeignKey(() => BodyEntity, { name: 'representation_body_fkey' }) bodyId: string;
  @Text() role: RepresentationRole;
  @Day() validFrom: string;
  @Day({ nullable: true }) validUntil: string | null;
  @Instant() createdAt: Date;
}
