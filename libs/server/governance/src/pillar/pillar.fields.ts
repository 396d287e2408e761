import type { RequestContext } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { BodyOnDay } from '../body/body-on-day.js';
import { BodyLoaders } from '../body/body.loaders.js';
import { BodyType } from '../body/body.type.js';
import type { PillarEntity } from './pillar.entity.js';
import { PillarType } from './pillar.type.js';

@Resolver(() => PillarType)
export class PillarFields {
  constructor(private readonly bodyLoaders: BodyLoaders) {}

  @ResolveField(() => [BodyType], { description: 'The bodies that work on it today.' })
  async bodies(
    @Parent() pillar: PillarEntity,
    @Context() { viewer, loaders }: RequestContext,
  ): Promise<BodyOnDay[]> {
    return !viewer ? [] : loaders.by(this.bodyLoaders.ofPillar).load(pillar.id);
  }
}
