import type { ProgrammeState, Translated } from '@concert/contracts';
import { Day, Id, Json, Text, Version } from '@concert/kernel';
import { Check, Entity, Index } from 'typeorm';

/** A joint programme of work: the Committee's plan for a period. Periods may overlap. */
@Entity('programme')
@Index('programme_code', ['code'], { unique: true })
@Check(
  'programme_state',
  `state IN ('OPEN', 'CONSOLIDATED', 'BEFORE_COMMITTEE', 'ADOPTED', 'AMENDED', 'CLOSED')`,
)
@Check('programme_period', 'valid_until > valid_from')
export class ProgrammeEntity {
  @Id('programme_pkey') id: string;
  /** Usually the period: 2019-2020. */
  @Text() code: string;
  @Json() title: Translated;
  @Day() validFrom: string;
  /** The first day it no longer covers. */
  @Day() validUntil: string;
  @Text() state: ProgrammeState;
  @Day({ nullable: true }) adoptedOn: string | null;
  @Version() version: number;
}
