import { Count, Id, Text, Uuid } from '@concert/kernel';
import { Entity, ForeignKey, Index } from 'typeorm';

/**
 * The in-house number of a paper, e.g. WG3/2026/WP.4, shared by its language versions. Whoever changes one of these
 * locks this row first.
 */
@Entity('reference')
@Index('reference_number', ['bodyId', 'year', 'number'], { unique: true })
export class ReferenceEntity {
  @Id('reference_pkey') id: string;
  @Uuid() @ForeignKey('BodyEntity', 'id', { name: 'reference_body' }) bodyId: string;
  @Count() year: number;
  @Count() number: number;
  /** As it is written; kept as issued should the body's code ever change. */
  @Text() text: string;
}
