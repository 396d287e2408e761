import { Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Count, Flag, Instant, Json, Text } from '../database/columns.js';

/**
 * An event on its way from the transaction that caused it to those who handle it; gone when all of them have. No index
 * but that of its key: nearly every row is written and taken in the order of it.
 */
@Entity('outbox')
export class OutboxEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'outbox_pkey',
  })
  id: number;
  @Text() event: string;
  /** Those who have still to handle it. */
  @Text({ array: true }) handlers: string[];
  @Json() payload: object;
  @Instant() createdAt: Date;
  @Instant() nextAttemptAt: Date;
  @Count({ default: 0 }) attempts: number;
  @Text({ nullable: true }) lastError: string | null;
  /** Given up after the last attempt; kept for the operator. */
  @Flag() dead: boolean;
}
