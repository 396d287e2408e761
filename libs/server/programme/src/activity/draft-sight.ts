import { StandingService } from '@concert/governance';
import type { Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { Sight } from './activity-filter.js';

/** A draft is seen by the seats of its body and by the secretariat; what is published, by everyone in the Compact. */
@Injectable()
export class DraftSight {
  constructor(private readonly standing: StandingService) {}

  /** FORBIDDEN for someone who belongs to no entity of the Compact. */
  async of(viewer: Viewer): Promise<Sight> {
    await this.standing.requireAffiliated(viewer);
    const { everything, byAudience } = await this.standing.readable(viewer);
    return { everyDraft: everything, draftBodyIds: byAudience.BODY };
  }
}

export const seesDraft = (sight: Sight, bodyId: string): boolean =>
  sight.everyDraft || sight.draftBodyIds.includes(bodyId);
