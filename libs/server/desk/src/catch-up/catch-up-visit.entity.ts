import { Instant } from '@concert/kernel';
import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Up to when a person has caught up with their bodies: the next time begins there. */
@Entity('catch_up_visit')
export class CatchUpVisitEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'catch_up_visit_pkey' })
  @ForeignKey('PersonEntity', 'id', { name: 'catch_up_visit_person' })
  personId: string;
  @Instant() until: Date;
}
