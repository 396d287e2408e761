import type { WorkPlanState } from '@concert/contracts';
import { BodyLoaders, BodyType, StandingService } from '@concert/governance';
import { PersonLoaders, PersonType } from '@concert/identity';
import { Clock, type RequestContext, type Viewer, CurrentViewer } from '@concert/kernel';
import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ShownActivityEntity } from '../activity/shown-activity.entity.js';
import { ActivityType } from '../activity/activity.type.js';
import { editionKey } from '../activity/shown-activity.store.js';
import { WorkPlanStateEnum } from '../names/programme.enums.js';
import type { ProgrammeEntity } from '../programme/programme.entity.js';
import { ProgrammeLoaders } from '../programme/programme.loaders.js';
import { ProgrammeType } from '../programme/programme.type.js';
import type { PlanChange } from './plan-changes.js';
import { WorkPlanLoaders } from './work-plan.loaders.js';
import { type WorkPlanActions, workPlanActions, workPlanState } from './work-plan.policy.js';
import type { ShownWorkPlan } from './work-plan.service.js';
import { PlanChangeType, WorkPlanActionsType, WorkPlanType, WorkPlanVersionType } from './work-plan.type.js';
import type { WorkPlanVersionEntity } from './work-plan-version.entity.js';

const NOTHING: WorkPlanActions = { edit: false, propose: false, publish: false, import: false };

@Resolver(() => WorkPlanType)
export class WorkPlanFields {
  constructor(
    private readonly plans: WorkPlanLoaders,
    private readonly programmes: ProgrammeLoaders,
    private readonly bodies: BodyLoaders,
    private readonly persons: PersonLoaders,
    private readonly standing: StandingService,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => Int, {
    description: 'Counts changes of the draft; without sight of the draft, published versions.',
  })
  version(@Parent() plan: ShownWorkPlan): number {
    return plan.showsDraft ? plan.version : (plan.publishedNumber ?? 0);
  }

  @ResolveField(() => WorkPlanStateEnum)
  async state(@Parent() plan: ShownWorkPlan, @Context() { loaders }: RequestContext): Promise<WorkPlanState> {
    const programme = await loaders.by(this.programmes.byId).load(plan.programmeId);
    return workPlanState(plan.publishedNumber, programme ?? { state: 'CLOSED' });
  }

  @ResolveField(() => BodyType)
  body(@Parent() plan: ShownWorkPlan, @Context() { loaders }: RequestContext) {
    return loaders.by(this.bodies.byId).load(plan.bodyId);
  }

  @ResolveField(() => ProgrammeType)
  programme(
    @Parent() plan: ShownWorkPlan,
    @Context() { loaders }: RequestContext,
  ): Promise<ProgrammeEntity | null> {
    return loaders.by(this.programmes.byId).load(plan.programmeId);
  }

  @ResolveField(() => PersonType, { nullable: true })
  publishedBy(@Parent() plan: ShownWorkPlan, @Context() { loaders }: RequestContext) {
    return plan.publishedById === null ? null : loaders.by(this.persons.byId).load(plan.publishedById);
  }

  @ResolveField(() => [ActivityType], {
    description: 'By number: as the draft has them for those who see it, as published for all others.',
  })
  activities(
    @Parent() plan: ShownWorkPlan,
    @Context() { loaders }: RequestContext,
  ): Promise<ShownActivityEntity[]> {
    return loaders.by(this.plans.activitiesOf).load(editionKey(plan.id, plan.showsDraft));
  }

  @ResolveField(() => [WorkPlanVersionType], { description: 'Every published version, the newest first.' })
  versions(
    @Parent() plan: ShownWorkPlan,
    @Context() { loaders }: RequestContext,
  ): Promise<WorkPlanVersionEntity[]> {
    return loaders.by(this.plans.versions).load(plan.id);
  }

  @ResolveField(() => Boolean, {
    description: 'Whether publishing would change anything; always false without sight of the draft.',
  })
  async hasUnpublishedChanges(
    @Parent() plan: ShownWorkPlan,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    return (await this.unpublishedChanges(plan, context)).length > 0;
  }

  @ResolveField(() => [PlanChangeType], {
    description: 'What publishing would change; empty without sight of the draft.',
  })
  async unpublishedChanges(
    @Parent() plan: ShownWorkPlan,
    @Context() { loaders }: RequestContext,
  ): Promise<PlanChange[]> {
    return plan.showsDraft ? loaders.by(this.plans.unpublished).load(plan.id) : [];
  }

  @ResolveField(() => WorkPlanActionsType)
  async viewerCan(
    @Parent() plan: ShownWorkPlan,
    @CurrentViewer() viewer: Viewer,
    @Context() { loaders }: RequestContext,
  ): Promise<WorkPlanActionsType> {
    const programme = await loaders.by(this.programmes.byId).load(plan.programmeId);
    const body = await loaders.by(this.bodies.byId).load(plan.bodyId);
    if (!programme || !body) return NOTHING;
    const standing = await this.standing.in(viewer, plan.bodyId);
    return workPlanActions(standing, { programme, body }, this.clock.today());
  }
}
