import { Access, CurrentViewer, type Viewer } from '@concert/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PublishWorkPlan } from './publish-work-plan.js';
import { DraftWorkPlanInput, PublishWorkPlanInput } from './work-plan.inputs.js';
import { type ShownWorkPlan, WorkPlanService } from './work-plan.service.js';
import { WorkPlanType } from './work-plan.type.js';

@Resolver(() => WorkPlanType)
export class WorkPlanResolver {
  constructor(
    private readonly plans: WorkPlanService,
    private readonly publishing: PublishWorkPlan,
  ) {}

  @Access('signed-in')
  @Query(() => WorkPlanType, {
    name: 'workPlan',
    nullable: true,
    description: 'A body’s part of a programme, by their codes; null when there is none the viewer may see.',
  })
  find(
    @CurrentViewer() viewer: Viewer,
    @Args('body') body: string,
    @Args('programme') programme: string,
  ): Promise<ShownWorkPlan | null> {
    return this.plans.find(viewer, body, programme);
  }

  @Access('signed-in')
  @Mutation(() => WorkPlanType, {
    description: 'Opens a body’s draft in a programme; the one there is when it was opened before.',
  })
  draftWorkPlan(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: DraftWorkPlanInput,
  ): Promise<ShownWorkPlan> {
    return this.plans.draft(viewer, input.body, input.programme);
  }

  @Access('signed-in')
  @Mutation(() => WorkPlanType, {
    description: 'Publishes the draft as the next version, for everyone in the Compact to see (chair).',
  })
  publishWorkPlan(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PublishWorkPlanInput,
  ): Promise<ShownWorkPlan> {
    return this.publishing.publish(viewer, input.id, input.version, input.note ?? null);
  }
}
