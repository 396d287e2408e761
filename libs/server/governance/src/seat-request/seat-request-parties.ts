import { Clock } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { AffiliationStore } from '../affiliation/affiliation.store.js';
import { StandingService } from '../standing/standing.service.js';

/** The persons a seat request is between. */
@Injectable()
export class SeatRequestParties {
  constructor(
    private readonly standing: StandingService,
    private readonly affiliations: AffiliationStore,
    private readonly clock: Clock,
  ) {}

  /** Those on whose desk it waits: the chairs of the body and the secretariat. */
  async deciders(bodyId: string): Promise<string[]> {
    const chairs = await this.standing.personsWithCapacity(bodyId, ['CHAIR', 'CO_CHAIR']);
    return [...new Set([...chairs, ...(await this.standing.secretariat())])];
  }

  /** Whoever asked, while they belong to the entity, and its focal points. */
  async askers(request: { entityId: string; askedById: string }): Promise<string[]> {
    const today = this.clock.today();
    const [focalPoints = []] = await this.affiliations.personsWithDuty(
      [request.entityId],
      'FOCAL_POINT',
      today,
    );
    const [entityId] = await this.affiliations.entityOf([request.askedById], today);
    return [...new Set([...(entityId === request.entityId ? [request.askedById] : []), ...focalPoints])];
  }
}
