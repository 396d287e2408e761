import type { Translated } from '@concert/contracts';
import { Day, Id, Json, Text, Version } from '@concert/kernel';
import { Check, Entity, Index } from 'typeorm';

export const COMPACT_STATUSES = ['MEMBER', 'OBSERVER'] as const;
export type CompactStatus = (typeof COMPACT_STATUSES)[number];

/** How sure we are that an entity is in the Compact, and as what; only HIGH is ever shown as confirmed. */
export const CONFIDENCES = ['HIGH', 'MEDIUM', 'LOW'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** An organisation in the Compact. */
@Entity('entity')
@Index('entity_code', ['code'], { unique: true })
@Check('entity_status', `compact_status IN ('MEMBER', 'OBSERVER')`)
@Check('entity_period', 'valid_until >= valid_from')
@Check('entity_status_period', 'status_from >= valid_from AND status_from <= valid_until')
export class EntityEntity {
  @Id('entity_pkey') id: string;
  @Text() code: string;
  @Json() acronym: Translated;
  @Json() name: Translated;
  @Text() kind: string;
  @Text() compactStatus: CompactStatus;
  /** Since when it has this status; null when it had no other. Earlier ones stand in `entity_past_status`. */
  @Day({ nullable: true }) statusFrom: string | null;
  @Text() confidence: Confidence;
  /** Where the row comes from; for those who maintain it, not for the screen. */
  @Text() source: string;
  /** The day it joined the Compact; null when not known. */
  @Day({ nullable: true }) validFrom: string | null;
  /** The first day it is no longer in the Compact. */
  @Day({ nullable: true }) validUntil: string | null;
  @Version() version: number;
}
