import { Id, Instant, Json, Text } from '@concert/kernel';
import { Entity, Index } from 'typeorm';

export const LINK_PURPOSES = [
  'PASSWORD_RESET',
  'INVITATION',
  'GUEST_INVITATION',
  'FIRST_SECRETARIAT',
] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** A link that works once, until a moment. Only the hash of its token is kept. */
@Entity('one_time_link')
@Index('one_time_link_token', ['tokenHash'], { unique: true })
@Index('one_time_link_expires', ['expiresAt'])
export class OneTimeLinkEntity {
  @Id('one_time_link_pkey') id: string;
  @Text() purpose: LinkPurpose;
  @Text() tokenHash: string;
  /** What the link is for, by the context that made it: a person, an invitation. */
  @Json() subject: Record<string, string>;
  @Instant() createdAt: Date;
  @Instant() expiresAt: Date;
  @Instant({ nullable: true }) usedAt: Date | null;
}
