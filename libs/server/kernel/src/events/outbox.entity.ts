import { Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Count, Flag, Instant, Json, Text } from '../database/columns.js';

/** An event on its way from the transaction that caused it to one handler. */
@Entity('outbox')
@Index('outbox_due', ['nextAttemptAt'], { where: 'done_at IS NULL AND NOT dead' })
export class OutboxEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'outbox_pkey',
  })
  id: number;
  @Text() handler: string;
  @Text() event: string;
  @Json() payload: object;
  @Instant() createdAt: Date;
  @Instant() nextAttemptAt: Date;
  @Count({ default: 0 }) attempts: number;
  @Instant({ nullable: true }) doneAt: Date | null;
  @Text({ nullable: true }) lastError: string | null;
  /** Given up after the last attempt; kept for the operator. */
  @Flag() dead: boolean;
}
