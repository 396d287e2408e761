import { Entity, Index } from 'typeorm';
import { Flag, Id, Instant, Text } from '../database/columns.js';

/** A mail from the moment it is queued; sent once, by whichever process gets to it. */
@Entity('mail')
@Index('mail_queued', ['queuedAt', 'id'])
export class MailEntity {
  @Id('mail_pkey') id: string;
  @Text() toAddress: string;
  @Text() subject: string;
  /** Blanked after sending when the mail held a one-time link. */
  @Text() text: string;
  @Text({ nullable: true }) html: string | null;
  @Flag() secret: boolean;
  @Instant() queuedAt: Date;
  @Instant({ nullable: true }) sentAt: Date | null;
}
