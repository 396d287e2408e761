import type { Translated } from '@concert/contracts';
import { Count, Day, Id, Instant, Json, Text, Uuid } from '@concert/kernel';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { BodyEntity } from '../body/body.entity.js';

/** A version of a body's mandate. A proposal until a day is set from which it is in force; its text never changes. */
@Entity('terms_of_reference')
@Index('terms_of_reference_number', ['bodyId', 'number'], { unique: true })
@Check('terms_of_reference_approval', 'in_force_from IS NULL OR approved_by IS NOT NULL')
export class TermsOfReferenceEntity {
  @Id('terms_of_reference_pkey') id: string;
  @Uuid() @ForeignKey(() => BodyEntity, { name: 'terms_of_reference_body' }) bodyId: string;
  @Count() number: number;
  @Json() text: Translated;
  @Day({ nullable: true }) inForceFrom: string | null;
  /** The reference of the decision by which the Committee approved it. */
  @Text({ nullable: true }) approvedBy: string | null;
  @Instant() createdAt: Date;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'terms_of_reference_created_by' }) createdById: string;
}
