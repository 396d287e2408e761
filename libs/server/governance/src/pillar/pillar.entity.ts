import type { Translated } from '@concert/contracts';
import { Count, Id, Json, Text } from '@concert/kernel';
import { Entity, Index } from 'typeorm';

/** One of the four pillars of the Global Counter-Terrorism Strategy. */
@Entity('pillar')
@Index('pillar_code', ['code'], { unique: true })
export class PillarEntity {
  @Id('pillar_pkey') id: string;
  @Text() code: string;
  @Count() number: number;
  @Json() title: Translated;
  @Json() shortTitle: Translated;
}
