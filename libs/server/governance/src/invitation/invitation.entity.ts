import type { Locale, RepresentationRole } from '@concert/contracts';
import { Flag, Id, Instant, Text, Uuid } from '@concert/kernel';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { BodyEntity } from '../body/body.entity.js';
import { EntityEntity } from '../entity/entity.entity.js';

export const INVITATION_STATES = ['PENDING', 'ACCEPTED', 'EXPIRED', 'REVOKED'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

/** Someone is asked to work for an entity. The mailed link is identity’s; whether it still stands is told here. */
@Entity('invitation')
@Index('invitation_entity', ['entityId', 'createdAt'])
@Index('invitation_created', ['createdAt', 'id'])
@Index('invitation_email', ['email'])
@Check('invitation_role', `role IN ('REPRESENTATIVE', 'ALTERNATE', 'EXPERT')`)
@Check('invitation_body', '(body_id IS NULL) = (role IS NULL)')
@Check('invitation_ended_once', 'accepted_at IS NULL OR revoked_at IS NULL')
export class InvitationEntity {
  @Id('invitation_pkey') id: string;
  /** Always lower case. */
  @Text() email: string;
  @Text() name: string;
  @Uuid() @ForeignKey(() => EntityEntity, { name: 'invitation_entity_fkey' }) entityId: string;
  @Uuid({ nullable: true }) @ForeignKey(() => BodyEntity, { name: 'invitation_body_fkey' }) bodyId:
    string | null;
  @Text({ nullable: true }) role: RepresentationRole | null;
  @Flag() focalPoint: boolean;
  @Text() locale: Locale;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'invitation_invited_by' }) invitedById: string;
  @Instant() createdAt: Date;
  @Instant() expiresAt: Date;
  @Instant({ nullable: true }) acceptedAt: Date | null;
  /** Who the invited person has become. */
  @Uuid({ nullable: true }) @ForeignKey('PersonEntity', 'id', { name: 'invitation_person' }) personId:
    string | null;
  @Instant({ nullable: true }) revokedAt: Date | null;
}

/** Whether an invitation still stands is decided by the clock when it is read. */
export function invitationState(
  invitation: Pick<InvitationEntity, 'acceptedAt' | 'revokedAt' | 'expiresAt'>,
  now: Date,
): InvitationState {
  if (invitation.acceptedAt) return 'ACCEPTED';
  if (invitation.revokedAt) return 'REVOKED';
  return invitation.expiresAt <= now ? 'EXPIRED' : 'PENDING';
}
