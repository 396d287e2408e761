import { BodyLoaders, StandingService } from '@concert/governance';
import { Clock, CurrentViewer, type RequestContext, type Viewer } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ProgrammeLoaders } from '../programme/programme.loaders.js';
import { obstacleTo } from '../work-plan/work-plan.policy.js';
import { mayCancel, mayEdit, mayReport } from './activity.policy.js';
import { ActivityActionsType, ActivityType } from './activity.type.js';
import type { ShownActivityEntity } from './shown-activity.entity.js';

@Resolver(() => ActivityType)
export class ActivityActionsField {
  constructor(
    private readonly bodies: BodyLoaders,
    private readonly programmes: ProgrammeLoaders,
    private readonly standing: StandingService,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => ActivityActionsType)
  async viewerCan(
    @Parent() activity: ShownActivityEntity,
    @CurrentViewer() viewer: Viewer,
    @Context() { loaders }: RequestContext,
  ): Promise<ActivityActionsType> {
    const [programme, body] = await Promise.all([
      loaders.by(this.programmes.byId).load(activity.programmeId),
      loaders.by(this.bodies.byId).load(activity.bodyId),
    ]);
    const mandate = await this.standing.mandate(viewer);
    const standing = await this.standing.in(viewer, activity.bodyId);
    const facts = programme !== null && body !== null && { programme, body };
    const workable = facts && obstacleTo(facts, this.clock.today()) === null;
    const edit = workable && mayEdit(standing, activity.leadEntityId);
    const over = activity.status === 'CANCELLED';
    return {
      edit,
      remove: edit && !activity.published,
      report: mayReport(standing, mandate, activity),
      cancel: !over && mayCancel(standing, mandate, activity),
    };
  }
}
