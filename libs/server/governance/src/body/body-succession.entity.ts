import { Day } from '@concert/kernel';
import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { BodyEntity } from './body.entity.js';

/** One body carries on the work of another. */
@Entity('body_succession')
export class BodySuccessionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'body_succession_pkey' })
  @ForeignKey(() => BodyEntity, { name: 'body_succession_predecessor' })
  predecessorId: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'body_succession_pkey' })
  @ForeignKey(() => BodyEntity, { name: 'body_succession_successor' })
  successorId: string;

  @Day({ nullable: true }) on: string | null;
}
