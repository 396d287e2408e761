import { Count, Id, Instant, Json, Text, Uuid } from '@concert/kernel';
import { Entity, ForeignKey, Index } from 'typeorm';
import type { PlannedRow } from './planned-row.js';

/** A work plan read from a file, waiting for the person who sent it to accept it. Forgotten after an hour. */
@Entity('work_plan_import')
@Index('work_plan_import_token', ['tokenHash'], { unique: true })
@Index('work_plan_import_expiry', ['expiresAt'])
export class WorkPlanImportEntity {
  @Id('work_plan_import_pkey') id: string;
  @Text() tokenHash: string;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'work_plan_import_person' }) personId: string;
  @Uuid() @ForeignKey('BodyEntity', 'id', { name: 'work_plan_import_body' }) bodyId: string;
  @Uuid() @ForeignKey('ProgrammeEntity', 'id', { name: 'work_plan_import_programme' }) programmeId: string;
  /** The plan's version the file was compared with; null when there was no plan yet. */
  @Count({ nullable: true }) planVersion: number | null;
  /** What will be written: rows that change nothing are left out. */
  @Json() rows: PlannedRow[];
  /** Rows that cannot be read; with any, nothing can be accepted. */
  @Count() failed: number;
  @Instant() createdAt: Date;
  @Instant() expiresAt: Date;
  @Instant({ nullable: true }) acceptedAt: Date | null;
}
