import { Instant } from '@concert/kernel';
import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** When a person last said "I have seen this": what changed is counted from then. */
@Entity('desk_visit')
export class DeskVisitEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'desk_visit_pkey' })
  @ForeignKey('PersonEntity', 'id', { name: 'desk_visit_person' })
  personId: string;
  @Instant() seenAt: Date;
}
