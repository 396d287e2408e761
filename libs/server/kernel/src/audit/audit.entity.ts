import { Entity, Index } from 'typeorm';
import { Id, Instant, Json, Text, Uuid } from '../database/columns.js';

/** One act of governance or identity; written in the same transaction as the act, never changed. */
@Entity('audit_entry')
@Index('audit_entry_at', ['at', 'id'])
@Index('audit_entry_actor', ['actorId', 'at'])
@Index('audit_entry_subject', ['subjectType', 'subjectId'])
export class AuditEntity {
  @Id('audit_entry_pkey') id: string;
  @Instant() at: Date;
  @Uuid({ nullable: true }) actorId: string | null;
  /** What was done, as context.verb: `seat.appointed`, `session.started`. */
  @Text() act: string;
  @Text() subjectType: string;
  @Uuid({ nullable: true }) subjectId: string | null;
  /** What the subject was called on that day. */
  @Text() subjectLabel: string;
  @Json({ nullable: true }) before: object | null;
  @Json({ nullable: true }) after: object | null;
  @Text({ nullable: true }) ip: string | null;
  @Text({ nullable: true }) reason: string | null;
}
