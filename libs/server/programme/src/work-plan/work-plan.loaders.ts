import { Injectable } from '@nestjs/common';
import { ShownActivityStore } from '../activity/shown-activity.store.js';
import type { ShownActivityEntity } from '../activity/shown-activity.entity.js';
import { type PlanChange, planChanges } from './plan-changes.js';
import { SealedActivities } from './sealed-activities.js';
import type { WorkPlanEntity } from './work-plan.entity.js';
import { WorkPlanStore } from './work-plan.store.js';
import type { WorkPlanVersionEntity } from './work-plan-version.entity.js';

@Injectable()
export class WorkPlanLoaders {
  constructor(
    private readonly plans: WorkPlanStore,
    private readonly activities: ShownActivityStore,
    private readonly sealed: SealedActivities,
  ) {}

  readonly byId = (ids: readonly string[]): Promise<(WorkPlanEntity | null)[]> => this.plans.byIds(ids);
  readonly ofProgramme = (programmeIds: readonly string[]): Promise<WorkPlanEntity[][]> =>
    this.plans.ofProgrammes(programmeIds);

  /** The newest first. */
  readonly versions = (planIds: readonly string[]): Promise<WorkPlanVersionEntity[][]> =>
    this.plans.versionsOf(planIds);

  /** For keys made by `editionKey`. */
  readonly activitiesOf = (keys: readonly string[]): Promise<ShownActivityEntity[][]> =>
    this.activities.ofPlans(keys);

  /** What the draft would change in what is published, or the whole draft while nothing is. */
  readonly unpublished = async (planIds: readonly string[]): Promise<PlanChange[][]> => {
    const drafts = await this.sealed.ofDrafts(planIds);
    const published = await this.plans.versionsOf(planIds);
    return drafts.map((draft, index) => planChanges(published[index]?.[0]?.activities ?? [], draft));
  };
}
