import { Check, Entity, PrimaryColumn } from 'typeorm';
import { Count, Instant } from '../database/columns.js';

/** A content that is stored. Rows that need it name it by foreign key, so that the database refuses to forget it. */
@Entity('blob')
@Check('blob_sha256', `sha256 ~ '^[0-9a-f]{64}$'`)
export class BlobEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'blob_pkey' }) sha256: string;
  @Count() size: number;
  /** When it last came in: what has just come in is about to be named by a row. */
  @Instant() storedAt: Date;
}
