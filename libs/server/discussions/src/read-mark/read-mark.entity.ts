import { Count, Instant } from '@concert/kernel';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ThreadEntity } from '../thread/thread.entity.js';

/** How far a person has read a thread, on whichever device; it only moves forward. */
@Entity('read_mark')
@Index('read_mark_thread', ['threadId'])
export class ReadMarkEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'read_mark_pkey' })
  @ForeignKey('PersonEntity', 'id', { name: 'read_mark_person' })
  personId: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'read_mark_pkey' })
  @ForeignKey(() => ThreadEntity, { name: 'read_mark_thread_fkey' })
  threadId: string;

  @Count() seq: number;
  @Instant() readAt: Date;
}
