import { Count } from '@concert/kernel';
import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The last number issued in a body and year; its row lock makes numbers follow each other without gaps. */
@Entity('reference_counter')
export class ReferenceCounterEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'reference_counter_pkey' })
  @ForeignKey('BodyEntity', 'id', { name: 'reference_counter_body' })
  bodyId: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'reference_counter_pkey' }) year: number;
  @Count() last: number;
}
