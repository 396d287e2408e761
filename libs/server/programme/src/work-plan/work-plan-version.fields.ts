import { EntityLoaders, EntityType } from '@concert/governance';
import { PersonLoaders, PersonType } from '@concert/identity';
import type { RequestContext } from '@concert/kernel';
import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ResultLoaders } from '../result/result.loaders.js';
import type { ResultEntity } from '../result/result.entity.js';
import { OutputType } from '../result/result.type.js';
import { type PlanChange, planChanges } from './plan-changes.js';
import type { SealedActivity } from './sealed-plan.js';
import { WorkPlanLoaders } from './work-plan.loaders.js';
import { PlanChangeType, PublishedActivityType, WorkPlanVersionType } from './work-plan.type.js';
import type { WorkPlanVersionEntity } from './work-plan-version.entity.js';

@Resolver(() => WorkPlanVersionType)
export class WorkPlanVersionFields {
  constructor(
    private readonly persons: PersonLoaders,
    private readonly plans: WorkPlanLoaders,
  ) {}

  @ResolveField(() => PersonType)
  publishedBy(@Parent() version: WorkPlanVersionEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.persons.byId).load(version.publishedById);
  }

  @ResolveField(() => Int)
  activityCount(@Parent() version: WorkPlanVersionEntity): number {
    return version.activities.length;
  }

  @ResolveField(() => [PlanChangeType], { description: 'What it changed against the version before.' })
  async changes(
    @Parent() version: WorkPlanVersionEntity,
    @Context() { loaders }: RequestContext,
  ): Promise<PlanChange[]> {
    const versions = await loaders.by(this.plans.versions).load(version.workPlanId);
    const previous = versions.find(({ number }) => number === version.number - 1);
    return planChanges(previous?.activities ?? [], version.activities);
  }
}

@Resolver(() => PublishedActivityType)
export class PublishedActivityFields {
  constructor(
    private readonly entities: EntityLoaders,
    private readonly results: ResultLoaders,
  ) {}

  @ResolveField(() => EntityType)
  leadEntity(@Parent() activity: SealedActivity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.entities.byId).load(activity.leadEntityId);
  }

  @ResolveField(() => [EntityType])
  contributors(@Parent() activity: SealedActivity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.entities.byId).loadMany(activity.contributorIds);
  }

  @ResolveField(() => OutputType, { nullable: true })
  output(
    @Parent() activity: SealedActivity,
    @Context() { loaders }: RequestContext,
  ): Promise<ResultEntity | null> | null {
    return activity.outputId === null ? null : loaders.by(this.results.byId).load(activity.outputId);
  }
}
