import type { Translated } from '@concert/contracts';
import { Day, Id, Json, Uuid } from '@concert/kernel';
import { Entity, Exclusion, ForeignKey } from 'typeorm';
import { BodyEntity } from './body.entity.js';

/** What a body was called, and when. */
@Entity('body_name')
@Exclusion(
  'body_name_one_at_a_time',
  `USING gist (body_id WITH =, daterange(valid_from, valid_until) WITH &&)`,
)
export class BodyNameEntity {
  @Id('body_name_pkey') id: string;
  @Uuid() @ForeignKey(() => BodyEntity, { name: 'body_name_body' }) bodyId: string;
  @Json() name: Translated;
  @Day({ nullable: true }) validFrom: string | null;
  @Day({ nullable: true }) validUntil: string | null;
}
