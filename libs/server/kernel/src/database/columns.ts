import { Column, type ColumnOptions, PrimaryColumn, VersionColumn } from 'typeorm';

/** A uuid the caller makes, so that a retried request cannot create a second row. */
export const Id = (constraint: string): PropertyDecorator =>
  PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: constraint });

export const Uuid = (options: ColumnOptions = {}): PropertyDecorator => Column({ type: 'uuid', ...options });
export const Text = (options: ColumnOptions = {}): PropertyDecorator => Column({ type: 'text', ...options });
export const Json = (options: ColumnOptions = {}): PropertyDecorator => Column({ type: 'jsonb', ...options });
export const Flag = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'boolean', default: false, ...options });
export const Count = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'integer', ...options });

/** An instant; JavaScript sees a Date. */
export const Instant = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'timestamptz', precision: 3, ...options });

/** A calendar day without time or zone; JavaScript sees YYYY-MM-DD. */
export const Day = (options: ColumnOptions = {}): PropertyDecorator => Column({ type: 'date', ...options });

/** Counts changes; a client that sends an older number is answered STALE. */
export const Version = (): PropertyDecorator => VersionColumn({ type: 'integer' });
