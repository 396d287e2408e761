import { randomUUID } from 'node:crypto';
import { Acts, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { AffiliationStore } from '../affiliation/affiliation.store.js';
import { representationChanged } from '../representation/representation.events.js';
import { RepresentationStore } from '../representation/representation.store.js';
import { SeatStore } from '../seat/seat.store.js';
import { standingChanged } from '../standing/standing.events.js';
import type { SeatRequestEntity } from './seat-request.entity.js';

/** Names the person whom a request proposed, so that an entity which is admitted can speak at once. */
@Injectable()
export class FirstSpeaker {
  constructor(
    private readonly representations: RepresentationStore,
    private readonly affiliations: AffiliationStore,
    private readonly seats: SeatStore,
    private readonly acts: Acts,
  ) {}

  /** Whether the entity holds a seat there by now, however it came by it. */
  async sits({ bodyId, entityId }: SeatRequestEntity): Promise<boolean> {
    return (await this.seats.notOverOn(bodyId, entityId, this.acts.today())).length > 0;
  }

  /** Nobody is named who has left the entity since the request was made. */
  async name(viewer: Viewer, request: SeatRequestEntity): Promise<void> {
    const { bodyId, entityId, representativeId } = request;
    const today = this.acts.today();
    const [theirs] = await this.affiliations.entityOf([representativeId], today);
    if (theirs !== entityId) return;
    if ((await this.representations.notOverOn(representativeId, entityId, bodyId, today)).length > 0) return;
    const { id } = await this.representations.add({
      id: randomUUID(),
      personId: representativeId,
      entityId,
      bodyId,
      role: 'REPRESENTATIVE',
      validFrom: today,
      validUntil: null,
      createdAt: this.acts.now(),
    });
    this.acts.tell(standingChanged({ personIds: [representativeId] }));
    // Whoever asked hears that the request is accepted; someone else whom they proposed hears of their own part in it.
    if (representativeId !== request.askedById)
      this.acts.tell(
        representationChanged({
          representationId: id,
          personId: representativeId,
          entityId,
          bodyId,
          byId: viewer.personId,
        }),
      );
  }
}
