import { periodOf, PeriodType, type RequestContext } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { BodyLoaders } from '../body/body.loaders.js';
import { BodyType } from '../body/body.type.js';
import { EntityLoaders } from '../entity/entity.loaders.js';
import { EntityType } from '../entity/entity.type.js';
import type { EffectiveSeatEntity } from './effective-seat.entity.js';
import { SeatType } from './seat.type.js';

@Resolver(() => SeatType)
export class SeatFields {
  constructor(
    private readonly entities: EntityLoaders,
    private readonly bodies: BodyLoaders,
  ) {}

  @ResolveField(() => EntityType)
  entity(@Parent() seat: EffectiveSeatEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.entities.byId).load(seat.entityId);
  }

  @ResolveField(() => BodyType)
  body(@Parent() seat: EffectiveSeatEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.bodies.byId).load(seat.bodyId);
  }

  @ResolveField(() => PeriodType)
  period(@Parent() seat: EffectiveSeatEntity): PeriodType {
    return periodOf(seat);
  }
}
