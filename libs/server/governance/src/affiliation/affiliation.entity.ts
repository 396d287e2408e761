import { Day, Id, Instant, Text, Uuid } from '@concert/kernel';
import { Entity, Exclusion, ForeignKey, Index } from 'typeorm';
import { EntityEntity } from '../entity/entity.entity.js';

/** A person belongs to an entity over a period; to one at a time. */
@Entity('affiliation')
@Index('affiliation_entity', ['entityId'])
@Exclusion(
  'affiliation_one_at_a_time',
  `USING gist (person_id WITH =, daterange(valid_from, valid_until) WITH &&)`,
)
export class AffiliationEntity {
  @Id('affiliation_pkey') id: string;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'affiliation_person' }) personId: string;
  @Uuid() @ForeignKey(() => EntityEntity, { name: 'affiliation_entity_fkey' }) entityId: string;
  @Day() validFrom: string;
  @Day({ nullable: true }) validUntil: string | null;
  @Text({ nullable: true }) endReason: string | null;
  @Instant() createdAt: Date;
}
