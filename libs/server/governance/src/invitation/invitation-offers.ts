import type { Locale, RepresentationRole } from '@concert/contracts';
import { OneTimeLinks, type RecognisedLink } from '@concert/identity';
import { Acts, conflict } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { SECRETARIAT_ENTITY } from '../affiliation/secretariat.js';
import { EntityService } from '../entity/entity.service.js';
import { type InvitationEntity, invitationState } from './invitation.entity.js';
import { InvitationStore } from './invitation.store.js';

export interface InvitationOffer {
  email: string;
  name: string;
  entityId: string;
  bodyId: string | null;
  role: RepresentationRole | null;
  locale: Locale;
  expiresAt: Date;
  secretariat: boolean;
}

/** What a link offers, as long as it stands: an invitation, or the first account of the secretariat. */
@Injectable()
export class InvitationOffers {
  constructor(
    private readonly links: OneTimeLinks,
    private readonly invitations: InvitationStore,
    private readonly entities: EntityService,
    private readonly acts: Acts,
  ) {}

  /** Null when the link is unknown; CONFLICT that says why when it stands no longer. */
  async read(token: string): Promise<InvitationOffer | null> {
    const invitation = await this.findInvitation(token);
    if (invitation) {
      this.requirePending(invitation);
      return { ...invitation, secretariat: false };
    }
    const link = await this.findSecretariatLink(token);
    if (!link) return null;
    return {
      email: link.subject.email ?? '',
      name: '',
      entityId: (await this.entities.require(SECRETARIAT_ENTITY)).id,
      bodyId: null,
      role: null,
      locale: 'en',
      expiresAt: link.expiresAt,
      secretariat: true,
    };
  }

  async findInvitation(token: string): Promise<InvitationEntity | null> {
    const link = await this.links.recognise('INVITATION', token);
    return link?.subject.invitationId ? this.invitations.find(link.subject.invitationId) : null;
  }

  async findSecretariatLink(token: string): Promise<RecognisedLink | null> {
    const link = await this.links.recognise('FIRST_SECRETARIAT', token);
    if (link?.usedAt) throw conflict('invitationUsed');
    if (link && link.expiresAt <= this.acts.now()) throw conflict('invitationExpired');
    return link;
  }

  requirePending(invitation: InvitationEntity): void {
    const state = invitationState(invitation, this.acts.now());
    if (state === 'ACCEPTED') throw conflict('invitationUsed');
    if (state === 'REVOKED') throw conflict('invitationRevoked');
    if (state === 'EXPIRED') throw conflict('invitationExpired');
  }
}
