import { BodyService, may, StandingService } from '@concert/governance';
import { notFound, Transactions, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { DraftSight, seesDraft } from '../activity/draft-sight.js';
import { ProgrammeService } from '../programme/programme.service.js';
import { HeldPlans } from './held-plans.js';
import type { WorkPlanEntity } from './work-plan.entity.js';
import { WorkPlanStore } from './work-plan.store.js';

/** A work plan as one person is shown it: with its draft, or only as published. */
export type ShownWorkPlan = WorkPlanEntity & { showsDraft: boolean };

@Injectable()
export class WorkPlanService {
  constructor(
    private readonly plans: WorkPlanStore,
    private readonly held: HeldPlans,
    private readonly bodies: BodyService,
    private readonly programmes: ProgrammeService,
    private readonly standing: StandingService,
    private readonly sight: DraftSight,
    private readonly tx: Transactions,
  ) {}

  /** Null when there is no plan that the viewer may see. */
  async find(viewer: Viewer, bodyCode: string, programmeCode: string): Promise<ShownWorkPlan | null> {
    const sight = await this.sight.of(viewer);
    const body = await this.bodies.require(bodyCode);
    const programme = await this.programmes.require(programmeCode);
    const plan = await this.plans.findOf(body.id, programme.id);
    return plan && shownTo(plan, seesDraft(sight, body.id));
  }

  /** Strangers to a draft that was never published get NOT_FOUND. */
  async getFor(viewer: Viewer, id: string): Promise<ShownWorkPlan> {
    const sight = await this.sight.of(viewer);
    const plan = await this.plans.find(id);
    const shown = plan && shownTo(plan, seesDraft(sight, plan.bodyId));
    if (!shown) throw notFound('workPlan');
    return shown;
  }

  /** The plan, for someone who may publish it. */
  async getPublishable(viewer: Viewer, id: string): Promise<ShownWorkPlan> {
    const plan = await this.getFor(viewer, id);
    await this.standing.require(viewer, plan.bodyId, (standing) => may('publishWorkPlan', standing));
    return plan;
  }

  /** Opens the body's draft in a programme; the one that is there when it has been opened before. */
  draft(viewer: Viewer, bodyCode: string, programmeCode: string): Promise<ShownWorkPlan> {
    return this.tx.run(async () => {
      const body = await this.bodies.require(bodyCode);
      await this.standing.require(viewer, body.id, (standing) => may('editWorkPlan', standing));
      const programme = await this.programmes.require(programmeCode);
      const { plan } = await this.held.open(body.id, programme.id);
      return { ...plan, showsDraft: true };
    });
  }
}

/** Without sight of the draft there is a plan only once it is published. */
export function shownTo(plan: WorkPlanEntity, showsDraft: boolean): ShownWorkPlan | null {
  return showsDraft || plan.publishedNumber !== null ? { ...plan, showsDraft } : null;
}
