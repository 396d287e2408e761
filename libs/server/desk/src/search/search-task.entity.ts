import { Count, Instant, Text, Uuid } from '@concert/kernel';
import { Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { SearchKind } from './search-kinds.js';

/** Something that has changed and that the index does not know yet: one thing, or all there are of a kind. */
@Entity('search_task')
@Index('search_task_due', ['dueAt', 'id'])
export class SearchTaskEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'search_task_pkey',
  })
  id: number;
  @Text() kind: SearchKind;
  /** Null for all of the kind, or for all `within` another thing. */
  @Uuid({ nullable: true }) subjectId: string | null;
  @Uuid({ nullable: true }) within: string | null;
  /** How far a task about many things has come. */
  @Uuid({ nullable: true }) after: string | null;
  @Instant() queuedAt: Date;
  @Instant() dueAt: Date;
  @Count({ default: 0 }) attempts: number;
}
