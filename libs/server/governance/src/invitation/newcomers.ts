import { randomUUID } from 'node:crypto';
import { Accounts, type PersonEntity } from '@concert/identity';
import { Acts, conflict } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { AffiliationStore } from '../affiliation/affiliation.store.js';
import type { Duty } from '../affiliation/duty.entity.js';
import { bodyChanged } from '../body/body.events.js';
import { existsOn } from '../body/body-on-day.js';
import { BodyService } from '../body/body.service.js';
import type { EntityEntity } from '../entity/entity.entity.js';
import { RepresentationStore } from '../representation/representation.store.js';
import { SeatStore } from '../seat/seat.store.js';
import { standingChanged } from '../standing/standing.events.js';
import type { InvitationEntity } from './invitation.entity.js';
import type { AcceptInvitationInput } from './invitation.inputs.js';

/** Gives a person who has just accepted their place: an account, an entity, its duties, and a body to speak in. */
@Injectable()
export class Newcomers {
  constructor(
    private readonly accounts: Accounts,
    private readonly affiliations: AffiliationStore,
    private readonly representations: RepresentationStore,
    private readonly bodies: BodyService,
    private readonly seats: SeatStore,
    private readonly acts: Acts,
  ) {}

  /** Someone who works for another entity has to leave it first: an account speaks for one. */
  async openAccount(
    email: string,
    { name, password, locale, timeZone }: AcceptInvitationInput,
  ): Promise<PersonEntity> {
    const existing = await this.accounts.findByEmail(email);
    if (existing && !existing.suspendedAt) throw conflict('accountExists');
    return this.accounts.open({ email, name: name.trim(), password, locale, timeZone });
  }

  async settle(person: PersonEntity, entity: EntityEntity, invitation: InvitationEntity): Promise<void> {
    await this.affiliate(person, entity, invitation.focalPoint ? 'FOCAL_POINT' : null);
    if (
      invitation.bodyId !== null &&
      invitation.role !== null &&
      (await this.sits(entity, invitation.bodyId))
    ) {
      await this.representations.add({
        id: randomUUID(),
        personId: person.id,
        entityId: entity.id,
        bodyId: invitation.bodyId,
        role: invitation.role,
        validFrom: this.acts.today(),
        validUntil: null,
        createdAt: this.acts.now(),
      });
      this.acts.tell(bodyChanged({ bodyId: invitation.bodyId }));
    }
  }

  settleSecretariat(person: PersonEntity, entity: EntityEntity): Promise<void> {
    return this.affiliate(person, entity, 'SECRETARIAT');
  }

  private async affiliate(person: PersonEntity, entity: EntityEntity, duty: Duty | null): Promise<void> {
    const shared = {
      personId: person.id,
      entityId: entity.id,
      validFrom: this.acts.today(),
      validUntil: null,
      createdAt: this.acts.now(),
    };
    await this.affiliations.add({ id: randomUUID(), ...shared, endReason: null });
    if (duty) await this.affiliations.addDuty({ id: randomUUID(), ...shared, duty });
    this.acts.tell(standingChanged({ personIds: [person.id] }));
  }

  /** The seat may have ended since the invitation was sent: the person is welcome all the same. */
  private async sits(entity: EntityEntity, bodyId: string): Promise<boolean> {
    const today = this.acts.today();
    const body = await this.bodies.lockById(bodyId);
    if (!existsOn(body, today)) return false;
    return body.kind === 'COMMITTEE' || (await this.seats.notOverOn(bodyId, entity.id, today)).length > 0;
  }
}
