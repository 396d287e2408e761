import { type BodyEntity, BodyType, StandingService } from '@concert/governance';
import { Clock, CurrentViewer, notFound, type RequestContext, type Viewer } from '@concert/kernel';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ProgrammeLoaders } from '../programme/programme.loaders.js';
import { workPlanActions } from './work-plan.policy.js';
import { WorkPlanActionsType } from './work-plan.type.js';

@Resolver(() => BodyType)
export class BodyPlanFields {
  constructor(
    private readonly programmes: ProgrammeLoaders,
    private readonly standing: StandingService,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => WorkPlanActionsType, {
    description: 'What the viewer may do with its work plan in a programme, whether or not there is one yet.',
  })
  async planActions(
    @Parent() body: BodyEntity,
    @CurrentViewer() viewer: Viewer,
    @Context() { loaders }: RequestContext,
    @Args('programme', { description: 'The code of the programme.' }) code: string,
  ): Promise<WorkPlanActionsType> {
    await this.standing.requireAffiliated(viewer);
    const programme = await loaders.by(this.programmes.byCode).load(code);
    if (!programme) throw notFound('programme');
    const standing = await this.standing.in(viewer, body.id);
    return workPlanActions(standing, { programme, body }, this.clock.today());
  }
}
