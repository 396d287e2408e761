import { type EntityEntity, EntityService } from '@concert/governance';
import { Injectable } from '@nestjs/common';
import type { ShownActivityEntity } from '../activity/shown-activity.entity.js';
import { editionKey, ShownActivityStore } from '../activity/shown-activity.store.js';
import type { SealedActivity } from './sealed-plan.js';

/** Writes activities out in full, with the codes entities have today. */
@Injectable()
export class SealedActivities {
  constructor(
    private readonly activities: ShownActivityStore,
    private readonly entities: EntityService,
  ) {}

  async of(activities: readonly ShownActivityEntity[]): Promise<SealedActivity[]> {
    const codes = codesById(await this.entities.all());
    return activities.map((activity) => sealedActivity(activity, codes));
  }

  /** The draft of each plan. */
  async ofDrafts(workPlanIds: readonly string[]): Promise<SealedActivity[][]> {
    const drafts = await this.activities.ofPlans(workPlanIds.map((id) => editionKey(id, true)));
    const codes = codesById(await this.entities.all());
    return drafts.map((draft) => draft.map((activity) => sealedActivity(activity, codes)));
  }
}

export const codesById = (entities: readonly EntityEntity[]): Map<string, string> =>
  new Map(entities.map((entity) => [entity.id, entity.code]));

export const sealedActivity = (
  activity: ShownActivityEntity,
  codes: Map<string, string>,
): SealedActivity => ({
  activityId: activity.id,
  number: activity.number,
  title: activity.title,
  description: activity.description,
  outputId: activity.outputId,
  output: activity.outputNumber,
  leadEntityId: activity.leadEntityId,
  lead: activity.leadCode,
  contributorIds: activity.contributorIds,
  contributors: activity.contributorIds.map((id) => codes.get(id) ?? id).sort(),
  startsOn: activity.startsOn,
  endsOn: activity.endsOn,
  place: activity.place,
  countries: activity.countries,
  budgetUsd: activity.budgetUsd,
  status: activity.status,
  percent: activity.percent,
});
