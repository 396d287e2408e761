import { Access, CurrentViewer, type Viewer } from '@concert/kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { ShownWorkPlan } from '../work-plan/work-plan.service.js';
import { WorkPlanType } from '../work-plan/work-plan.type.js';
import { AcceptImport } from './accept-import.js';
import { AcceptWorkPlanImportInput } from './work-plan-import.inputs.js';

@Resolver(() => WorkPlanType)
export class WorkPlanImportResolver {
  constructor(private readonly accepting: AcceptImport) {}

  @Access('signed-in')
  @Mutation(() => WorkPlanType, {
    description:
      'Writes a previewed file into the draft, all of it or nothing. The preview comes from POST /imports/work-plan?body=&programme= and is kept for an hour, for the person who sent it.',
  })
  acceptWorkPlanImport(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AcceptWorkPlanImportInput,
  ): Promise<ShownWorkPlan> {
    return this.accepting.accept(viewer, input.token);
  }
}
