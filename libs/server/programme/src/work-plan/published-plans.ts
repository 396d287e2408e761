import { StandingService } from '@concert/governance';
import type { Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { type PlanNews, WorkPlanStore } from './work-plan.store.js';

/** What was published, for the desks of those it concerns. */
@Injectable()
export class PublishedPlans {
  constructor(
    private readonly plans: WorkPlanStore,
    private readonly standing: StandingService,
  ) {}

  /**
   * Plans that others have published since: those of the viewer’s own bodies, of all bodies for the secretariat; the
   * latest first. Everyone may read what is published, but other bodies’ plans are not one’s own affair.
   */
  async since(viewer: Viewer, since: Date, atMost: number): Promise<PlanNews[]> {
    const { secretariat, voices } = await this.standing.mandate(viewer);
    const bodyIds = secretariat ? null : [...new Set(voices.map((voice) => voice.bodyId))];
    return this.plans.publishedSince(bodyIds, viewer.personId, since, atMost);
  }
}
