import { Check, Entity, Index } from 'typeorm';
import { Count, Flag, Id, Instant, Json, Text } from '../database/columns.js';

export const MAIL_STATES = ['QUEUED', 'SENT', 'FAILED', 'BOUNCED', 'DROPPED'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/**
 * A mail from the moment it is queued; sent once, by whichever process gets to it. A letter carries its text; anything
 * else is written when it is sent, of what holds at that moment, and its text is never kept.
 */
@Entity('mail')
@Index('mail_queued', ['queuedAt', 'id'])
@Index('mail_due', ['nextAttemptAt', 'id'], { where: `state = 'QUEUED'` })
@Check('mail_state', `state IN ('QUEUED', 'SENT', 'FAILED', 'BOUNCED', 'DROPPED')`)
export class MailEntity {
  @Id('mail_pkey') id: string;
  @Text() toAddress: string;
  /** What it is for, as whoever writes it names it. */
  @Text({ default: 'LETTER' }) kind: string;
  /** What it will be about; null for a letter. */
  @Json({ nullable: true }) about: object | null;
  @Text() subject: string;
  /** Blanked after sending when the mail held a one-time link. */
  @Text() text: string;
  @Text({ nullable: true }) html: string | null;
  @Flag() secret: boolean;
  @Instant() queuedAt: Date;
  @Text({ default: 'QUEUED' }) state: MailState;
  @Count({ default: 0 }) attempts: number;
  @Instant({ default: () => 'now()' }) nextAttemptAt: Date;
  /** After that it has failed. */
  @Instant({ default: () => 'now()' }) giveUpAt: Date;
  /** What the mail server said when it did not take it. */
  @Text({ nullable: true }) answer: string | null;
  @Instant({ nullable: true }) sentAt: Date | null;
}
