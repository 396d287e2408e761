import { Instant } from '@concert/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { SearchKind } from './search-kinds.js';

const key = { primaryKeyConstraintName: 'search_entry_pkey' };

/**
 * By which words one thing is found, and who may find it. It can be made again from the things themselves at any time,
 * and holds none of their texts: what a reader is shown is read from the thing.
 */
@Entity('search_entry')
@Index('search_entry_newest', ['kind', 'at', 'id'])
// GIN over `words` and `marks`, which TypeORM cannot say: written in the migration.
@Index('search_entry_words', { synchronize: false })
export class SearchEntryEntity {
  @PrimaryColumn({ type: 'text', ...key }) kind: SearchKind;
  @PrimaryColumn({ type: 'uuid', ...key }) id: string;
  @PrimaryColumn({ type: 'text', ...key }) form: string;
  @Instant() at: Date;
  /** Its kind, body, entity, author and languages, and the sights that have it: `markOf` words them. */
  @Column({ type: 'text', array: true }) marks: string[];
  @Column({ type: 'tsvector', select: false }) words: string;
}
