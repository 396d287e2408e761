import { periodOf, PeriodType, type RequestContext } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { BodyOnDay } from '../body/body-on-day.js';
import { BodyLoaders } from '../body/body.loaders.js';
import { BodyType } from '../body/body.type.js';
import { EntityLoaders } from '../entity/entity.loaders.js';
import { EntityType } from '../entity/entity.type.js';
import type { RepresentationEntity } from '../representation/representation.entity.js';
import { RepresentationLoaders } from '../representation/representation.loaders.js';
import { seatKey } from '../representation/representation.store.js';
import { RepresentationType } from '../representation/representation.type.js';
import type { SeatOnDay } from './seat.store.js';
import { SeatType } from './seat.type.js';

@Resolver(() => SeatType)
export class SeatFields {
  constructor(
    private readonly entities: EntityLoaders,
    private readonly bodies: BodyLoaders,
    private readonly representationLoaders: RepresentationLoaders,
  ) {}

  @ResolveField(() => EntityType)
  entity(@Parent() seat: SeatOnDay, @Context() { loaders }: RequestContext) {
    return loaders.by(this.entities.byId).load(seat.entityId);
  }

  @ResolveField(() => BodyType, { description: 'The body, as it was on the day looked at.' })
  async body(@Parent() seat: SeatOnDay, @Context() { loaders }: RequestContext): Promise<BodyOnDay | null> {
    const body = await loaders.by(this.bodies.byId).load(seat.bodyId);
    // A copy: the loader shares its bodies with fields that look at another day.
    return body && { ...body, asOf: seat.asOf };
  }

  @ResolveField(() => [RepresentationType], {
    description: 'Who spoke from it on that day; representatives first.',
  })
  representations(
    @Parent() seat: SeatOnDay,
    @Context() { loaders }: RequestContext,
  ): Promise<RepresentationEntity[]> {
    return loaders.by(this.representationLoaders.ofSeat).load(seatKey(seat));
  }

  @ResolveField(() => PeriodType)
  period(@Parent() seat: SeatOnDay): PeriodType {
    return periodOf(seat);
  }
}
