import { Access, CurrentViewer, type Viewer } from '@concert/kernel';
import { Args, createUnionType, Mutation, Resolver } from '@nestjs/graphql';
import type { ResultEntity } from './result.entity.js';
import { AddOutcomeInput, AddOutputInput, AddPriorityInput, RewordResultInput } from './result.inputs.js';
import { ResultService } from './result.service.js';
import { OutcomeType, OutputType, PriorityType } from './result.type.js';

const TYPES = { PRIORITY: PriorityType, OUTCOME: OutcomeType, OUTPUT: OutputType };

const ResultUnion = createUnionType({
  name: 'Result',
  description: 'A place in the results framework of a programme.',
  types: () => [PriorityType, OutcomeType, OutputType] as const,
  resolveType: (result: ResultEntity) => TYPES[result.level],
});

@Resolver()
export class ResultResolver {
  constructor(private readonly results: ResultService) {}

  @Access('signed-in')
  @Mutation(() => PriorityType, { description: 'Adds a priority to a programme (secretariat).' })
  addPriority(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AddPriorityInput,
  ): Promise<ResultEntity> {
    return this.results.addPriority(viewer, input.programme, input.title);
  }

  @Access('signed-in')
  @Mutation(() => OutcomeType, { description: 'Adds an outcome to a priority (secretariat).' })
  addOutcome(@CurrentViewer() viewer: Viewer, @Args('input') input: AddOutcomeInput): Promise<ResultEntity> {
    return this.results.addOutcome(viewer, input.priority, input.title);
  }

  @Access('signed-in')
  @Mutation(() => OutputType, { description: 'Adds an output to an outcome (secretariat).' })
  addOutput(@CurrentViewer() viewer: Viewer, @Args('input') input: AddOutputInput): Promise<ResultEntity> {
    return this.results.addOutput(viewer, input.outcome, input.title);
  }

  @Access('signed-in')
  @Mutation(() => ResultUnion, { description: 'Rewords a priority, outcome or output (secretariat).' })
  rewordResult(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RewordResultInput,
  ): Promise<ResultEntity> {
    return this.results.reword(viewer, input.id, input.title, input.version);
  }
}
