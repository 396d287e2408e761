import type { Capacity } from '@concert/contracts';
import { Day, Id, Instant, Text, Uuid } from '@concert/kernel';
import { Check, Entity, Exclusion, ForeignKey, Index } from 'typeorm';
import { BodyEntity } from '../body/body.entity.js';
import { EntityEntity } from '../entity/entity.entity.js';

/**
 * An entity in a body, in one capacity, over a period. It belongs to the entity, never to a person, and is never
 * deleted: it ends. The database itself refuses two overlapping periods of the same entity, body and capacity.
 */
@Entity('seat')
@Index('seat_body', ['bodyId'])
@Index('seat_entity', ['entityId'])
@Check('seat_capacity', `capacity IN ('CHAIR', 'CO_CHAIR', 'VICE_CHAIR', 'MEMBER', 'OBSERVER')`)
@Check('seat_period', 'valid_until >= valid_from')
@Exclusion(
  'seat_once_at_a_time',
  `USING gist (entity_id WITH =, body_id WITH =, capacity WITH =, daterange(valid_from, valid_until) WITH &&)`,
)
export class SeatEntity {
  @Id('seat_pkey') id: string;
  @Uuid() @ForeignKey(() => EntityEntity, { name: 'seat_entity_fkey' }) entityId: string;
  @Uuid() @ForeignKey(() => BodyEntity, { name: 'seat_body_fkey' }) bodyId: string;
  @Text() capacity: Capacity;
  @Day({ nullable: true }) validFrom: string | null;
  /** The first day it is no longer held. */
  @Day({ nullable: true }) validUntil: string | null;
  @Text({ nullable: true }) reason: string | null;
  @Text({ nullable: true }) endReason: string | null;
  @Instant() createdAt: Date;
  /** The person who entered it; null for reference data. */
  @Uuid({ nullable: true }) createdById: string | null;
}
