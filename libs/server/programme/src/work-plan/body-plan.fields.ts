import { type BodyEntity, BodyType, StandingService } from '@concert/governance';
import { Clock, CurrentViewer, type Viewer } from '@concert/kernel';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ProgrammeService } from '../programme/programme.service.js';
import { workPlanActions } from './work-plan.policy.js';
import { WorkPlanActionsType } from './work-plan.type.js';

@Resolver(() => BodyType)
export class BodyPlanFields {
  constructor(
    private readonly programmes: ProgrammeService,
    private readonly standing: StandingService,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => WorkPlanActionsType, {
    description: 'What the viewer may do with its work plan in a programme, whether or not there is one yet.',
  })
  async planActions(
    @Parent() body: BodyEntity,
    @CurrentViewer() viewer: Viewer,
    @Args('programme', { description: 'The code of the programme.' }) code: string,
  ): Promise<WorkPlanActionsType> {
    const programme = await this.programmes.getByCode(viewer, code);
    const standing = await this.standing.in(viewer, body.id);
    return workPlanActions(standing, { programme, body }, this.clock.today());
  }
}
