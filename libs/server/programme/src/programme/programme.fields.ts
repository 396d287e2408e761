import { BodyLoaders } from '@concert/governance';
import {
  CurrentViewer,
  type PeriodType as Period,
  PeriodType,
  periodOf,
  type RequestContext,
  type Viewer,
} from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DraftSight, seesDraft } from '../activity/draft-sight.js';
import { TrackerCountsType } from '../activity/tracker.type.js';
import type { Counts } from '../activity/tracker-counts.js';
import type { ResultEntity } from '../result/result.entity.js';
import { ResultLoaders } from '../result/result.loaders.js';
import { PriorityType } from '../result/result.type.js';
import { WorkPlanLoaders } from '../work-plan/work-plan.loaders.js';
import { type ShownWorkPlan, shownTo } from '../work-plan/work-plan.service.js';
import { WorkPlanType } from '../work-plan/work-plan.type.js';
import type { ProgrammeEntity } from './programme.entity.js';
import { ProgrammeLoaders } from './programme.loaders.js';
import { ProgrammeService } from './programme.service.js';
import { ProgrammeActionsType, ProgrammeType } from './programme.type.js';

@Resolver(() => ProgrammeType)
export class ProgrammeFields {
  constructor(
    private readonly programmes: ProgrammeService,
    private readonly loaders: ProgrammeLoaders,
    private readonly results: ResultLoaders,
    private readonly plans: WorkPlanLoaders,
    private readonly bodies: BodyLoaders,
    private readonly sight: DraftSight,
  ) {}

  @ResolveField(() => PeriodType)
  period(@Parent() programme: ProgrammeEntity): Period {
    return periodOf(programme);
  }

  @ResolveField(() => [PriorityType])
  priorities(
    @Parent() programme: ProgrammeEntity,
    @Context() { loaders }: RequestContext,
  ): Promise<ResultEntity[]> {
    return loaders.by(this.results.prioritiesOf).load(programme.id);
  }

  @ResolveField(() => TrackerCountsType, {
    description: 'Figures of what is published: the same for everyone.',
  })
  counts(@Parent() programme: ProgrammeEntity, @Context() { loaders }: RequestContext): Promise<Counts> {
    return loaders.by(this.loaders.counts).load(programme.id);
  }

  @ResolveField(() => [WorkPlanType], {
    description: 'The bodies’ parts of it that the viewer may see, in the order of bodies.',
  })
  async workPlans(
    @Parent() programme: ProgrammeEntity,
    @CurrentViewer() viewer: Viewer,
    @Context() { loaders }: RequestContext,
  ): Promise<ShownWorkPlan[]> {
    const sight = await this.sight.of(viewer);
    const plans = await loaders.by(this.plans.ofProgramme).load(programme.id);
    const shown = plans.flatMap((plan) => shownTo(plan, seesDraft(sight, plan.bodyId)) ?? []);
    const bodies = await Promise.all(shown.map((plan) => loaders.by(this.bodies.byId).load(plan.bodyId)));
    const place = new Map(bodies.map((body) => [body?.id, body?.position ?? 0]));
    return shown.sort((a, b) => (place.get(a.bodyId) ?? 0) - (place.get(b.bodyId) ?? 0));
  }

  @ResolveField(() => ProgrammeActionsType)
  async viewerCan(
    @Parent() programme: ProgrammeEntity,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ProgrammeActionsType> {
    return { edit: await this.programmes.mayEdit(viewer, programme) };
  }
}
