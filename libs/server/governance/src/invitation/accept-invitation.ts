import {
  OneTimeLinks,
  type Browser,
  type PersonEntity,
  type SignedIn,
  SignInService,
} from '@concert/identity';
import { Acts, conflict, notFound } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { SECRETARIAT_ENTITY } from '../affiliation/secretariat.js';
import type { EntityEntity } from '../entity/entity.entity.js';
import { EntityService } from '../entity/entity.service.js';
import { invitationAccepted } from './invitation.events.js';
import type { InvitationEntity } from './invitation.entity.js';
import type { AcceptInvitationInput } from './invitation.inputs.js';
import { InvitationOffers } from './invitation-offers.js';
import { InvitationStore } from './invitation.store.js';
import { Newcomers } from './newcomers.js';

/** One step from the link in the mail to a signed-in person with an entity, its duties and a body to speak in. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly offers: InvitationOffers,
    private readonly invitations: InvitationStore,
    private readonly links: OneTimeLinks,
    private readonly entities: EntityService,
    private readonly newcomers: Newcomers,
    private readonly signIns: SignInService,
    private readonly acts: Acts,
  ) {}

  accept(input: AcceptInvitationInput, browser: Browser): Promise<SignedIn> {
    return this.acts.run(async () => {
      const invitation = await this.offers.findInvitation(input.token);
      const person = invitation
        ? await this.welcome(invitation.id, input, browser)
        : await this.welcomeSecretariat(input, browser);
      return this.signIns.open(person, browser);
    });
  }

  private async welcome(
    invitationId: string,
    input: AcceptInvitationInput,
    browser: Browser,
  ): Promise<PersonEntity> {
    const invitation = await this.invitations.lock(invitationId);
    if (!invitation) throw notFound('invitation');
    this.offers.requirePending(invitation);
    await this.links.redeem('INVITATION', input.token);
    const entity = await this.lockEntity(invitation.entityId);
    const person = await this.newcomers.openAccount(invitation.email, input);
    await this.invitations.change(invitation.id, { acceptedAt: this.acts.now(), personId: person.id });
    await this.newcomers.settle(person, entity, invitation);
    await this.acts.record(
      { personId: person.id, ip: browser.ip },
      { ...subject(person), after: shown(invitation, entity) },
    );
    this.acts.tell(
      invitationAccepted({
        invitationId: invitation.id,
        entityId: entity.id,
        personId: person.id,
        invitedById: invitation.invitedById,
      }),
    );
    return person;
  }

  private async welcomeSecretariat(input: AcceptInvitationInput, browser: Browser): Promise<PersonEntity> {
    if (!(await this.offers.findSecretariatLink(input.token))) throw notFound('invitation');
    const { email } = await this.links.redeem('FIRST_SECRETARIAT', input.token);
    const entity = await this.lockEntity((await this.entities.require(SECRETARIAT_ENTITY)).id);
    const person = await this.newcomers.openAccount(email ?? '', input);
    await this.newcomers.settleSecretariat(person, entity);
    await this.acts.record(
      { personId: person.id, ip: browser.ip },
      { ...subject(person), after: { entity: entity.code, duty: 'SECRETARIAT' } },
    );
    return person;
  }

  private async lockEntity(id: string): Promise<EntityEntity> {
    const entity = await this.entities.lock(id);
    if (entity.validUntil !== null && entity.validUntil <= this.acts.today())
      throw conflict('entityLeft', { left: entity.validUntil });
    return entity;
  }
}

const subject = (person: PersonEntity) => ({
  act: 'invitation.accepted',
  subjectType: 'person',
  subjectId: person.id,
  subjectLabel: person.name,
});

const shown = (invitation: InvitationEntity, entity: EntityEntity) => ({
  invitationId: invitation.id,
  entity: entity.code,
  bodyId: invitation.bodyId,
  role: invitation.role,
  focalPoint: invitation.focalPoint,
});
