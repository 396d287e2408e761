import type { RequestContext } from '@concert/kernel';
import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ResultEntity } from './result.entity.js';
import { ResultLoaders } from './result.loaders.js';
import { OutcomeType, OutputType, PriorityType } from './result.type.js';

@Resolver(() => PriorityType)
export class PriorityFields {
  constructor(private readonly results: ResultLoaders) {}

  @ResolveField(() => Int)
  number(@Parent() priority: ResultEntity): number {
    return Number(priority.number);
  }

  @ResolveField(() => [OutcomeType])
  outcomes(
    @Parent() priority: ResultEntity,
    @Context() { loaders }: RequestContext,
  ): Promise<ResultEntity[]> {
    return loaders.by(this.results.childrenOf).load(priority.id);
  }
}

@Resolver(() => OutcomeType)
export class OutcomeFields {
  constructor(private readonly results: ResultLoaders) {}

  @ResolveField(() => [OutputType])
  outputs(@Parent() outcome: ResultEntity, @Context() { loaders }: RequestContext): Promise<ResultEntity[]> {
    return loaders.by(this.results.childrenOf).load(outcome.id);
  }
}

@Resolver(() => OutputType)
export class OutputFields {
  constructor(private readonly results: ResultLoaders) {}

  @ResolveField(() => Int, { description: 'How many published activities serve it.' })
  async activityCount(
    @Parent() output: ResultEntity,
    @Context() { loaders }: RequestContext,
  ): Promise<number> {
    return (await loaders.by(this.results.counts).load(output.id)).count;
  }

  @ResolveField(() => Int, { description: 'How many of them are late.' })
  async lateCount(@Parent() output: ResultEntity, @Context() { loaders }: RequestContext): Promise<number> {
    return (await loaders.by(this.results.counts).load(output.id)).late;
  }
}
