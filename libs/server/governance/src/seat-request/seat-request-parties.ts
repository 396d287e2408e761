import { LIMITS } from '@concert/contracts';
import { Clock, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { AffiliationStore } from '../affiliation/affiliation.store.js';
import { StandingService } from '../standing/standing.service.js';
import { may, standingIn } from '../standing/standing.js';
import type { SeatRequestEntity } from './seat-request.entity.js';
import { visibleRequests } from './seat-request.policy.js';
import { SeatRequestStore } from './seat-request.store.js';

/** The persons a seat request is between. */
@Injectable()
export class SeatRequestParties {
  constructor(
    private readonly standing: StandingService,
    private readonly affiliations: AffiliationStore,
    private readonly clock: Clock,
    private readonly requests: SeatRequestStore,
  ) {}

  /** Pending requests the viewer may decide, the oldest first. */
  async toDecide(viewer: Viewer): Promise<SeatRequestEntity[]> {
    const mandate = await this.standing.mandate(viewer);
    if (mandate.entityId === null) return [];
    const pending = await this.requests.list(
      visibleRequests(mandate),
      { state: 'PENDING' },
      { first: LIMITS.pageSizeMax },
    );
    return pending.nodes
      .filter(({ bodyId }) => may('decideSeatRequest', standingIn(mandate, bodyId)))
      .reverse();
  }

  /** How a request stands now, for telling those it is between. */
  async outcome(requestId: string): Promise<{ accepted: boolean; reason: string | null } | null> {
    const request = await this.requests.find(requestId);
    return request && { accepted: request.state === 'ACCEPTED', reason: request.reason };
  }

  /** Whether it has still to be decided. */
  async isPending(requestId: string): Promise<boolean> {
    return (await this.requests.find(requestId))?.state === 'PENDING';
  }

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
