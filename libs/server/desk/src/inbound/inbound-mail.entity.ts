import { Count, Flag, Id, Instant, Text, Uuid } from '@concert/kernel';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';

export const INBOUND_STATES = ['WAITING', 'POSTED', 'RETURNED', 'IGNORED', 'FAILED'] as const;
export type InboundState = (typeof INBOUND_STATES)[number];

/** Why a mail was returned to its writer, or nothing was done with it. */
export const INBOUND_REASONS = [
  'EXPIRED',
  'NO_ACCOUNT',
  'NO_SIGHT',
  'NO_VOICE',
  'WHICH_VOICE',
  'CLOSED',
  'MERGED',
  'EMPTY',
  'TOO_LONG',
  'OTHER_SENDER',
  'UNREADABLE',
  'REFUSED',
  'AUTOMATIC',
  'TOO_MANY',
] as const;
export type InboundReason = (typeof INBOUND_REASONS)[number];

/**
 * A mail that came in, for one person and one thread. It is here before its sender is told that it was taken, and its
 * text until something has become of it; after that the row tells what, and knows the mail again when it comes twice.
 */
@Entity('inbound_mail')
@Index('inbound_mail_once', ['personId', 'threadId', 'fingerprint'], { unique: true })
@Index('inbound_mail_due', ['nextAttemptAt', 'id'], { where: `state = 'WAITING'` })
@Index('inbound_mail_received', ['receivedAt', 'id'])
@Check('inbound_mail_state', `state IN ('WAITING', 'POSTED', 'RETURNED', 'IGNORED', 'FAILED')`)
@Check('inbound_mail_way', `way IN ('SMTP', 'PIPE')`)
export class InboundMailEntity {
  @Id('inbound_mail_pkey') id: string;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'inbound_mail_person' }) personId: string;
  @Uuid() @ForeignKey('ThreadEntity', 'id', { name: 'inbound_mail_thread' }) threadId: string;
  /** Of its Message-ID, or of the whole mail when it has none. */
  @Text() fingerprint: string;
  @Text() way: 'SMTP' | 'PIPE';
  /** Whom the envelope names as its sender; empty for what nobody is to be told about. */
  @Text() sender: string;
  /** The address was no longer valid when the mail came. */
  @Flag() expired: boolean;
  @Count() bytes: number;
  /** The mail itself, until something has become of it. */
  @Column({ type: 'bytea', nullable: true }) raw: Buffer | null;
  @Instant() receivedAt: Date;
  @Text({ default: 'WAITING' }) state: InboundState;
  @Text({ nullable: true }) reason: InboundReason | null;
  @Count({ default: 0 }) attempts: number;
  @Instant() nextAttemptAt: Date;
  /** After that it has failed. */
  @Instant() giveUpAt: Date;
  @Instant({ nullable: true }) handledAt: Date | null;
}
