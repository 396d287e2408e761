import { OFFICER_CAPACITIES, type Translated } from '@concert/contracts';
import { type Batch, periodOf, type RequestContext, TranslatedType } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PillarLoaders } from '../pillar/pillar.loaders.js';
import { PillarType } from '../pillar/pillar.type.js';
import { SeatLoaders } from '../seat/seat.loaders.js';
import { dayKey, type SeatOnDay } from '../seat/seat.store.js';
import { SeatType } from '../seat/seat.type.js';
import { BodyLoaders } from './body.loaders.js';
import { type BodyOnDay, nameAmong } from './body-on-day.js';
import { BodyNameType, BodyType } from './body.type.js';

/** A body is also named to people who are not in yet (in an invitation): they learn no more than what it is. */
@Resolver(() => BodyType)
export class BodyFields {
  constructor(
    private readonly bodies: BodyLoaders,
    private readonly pillars: PillarLoaders,
    private readonly seatLoaders: SeatLoaders,
  ) {}

  @ResolveField(() => TranslatedType, { description: 'Its name on that day.' })
  async name(@Parent() body: BodyOnDay, @Context() { loaders }: RequestContext): Promise<Translated> {
    return nameAmong(await loaders.by(this.bodies.names).load(body.id), body.asOf) ?? { en: body.code };
  }

  @ResolveField(() => [BodyNameType], { description: 'Every name it has had, oldest first.' })
  async names(@Parent() body: BodyOnDay, @Context() { loaders }: RequestContext): Promise<BodyNameType[]> {
    const names = await loaders.by(this.bodies.names).load(body.id);
    // A name that was corrected on its first day was never anybody’s.
    return names
      .filter((row) => row.validFrom === null || row.validFrom !== row.validUntil)
      .map((row) => ({ name: row.name, period: periodOf(row) }));
  }

  @ResolveField(() => PillarType, { nullable: true })
  pillar(@Parent() body: BodyOnDay, @Context() { loaders }: RequestContext) {
    return body.pillarId === null ? null : loaders.by(this.pillars.byId).load(body.pillarId);
  }

  @ResolveField(() => [SeatType], { description: 'Who sat in it on that day, officers first.' })
  async seats(
    @Parent() body: BodyOnDay,
    @Context() { viewer, loaders }: RequestContext,
  ): Promise<SeatOnDay[]> {
    return !viewer ? [] : loaders.by(this.seatLoaders.ofBodyOnDay).load(dayKey(body.id, body.asOf));
  }

  @ResolveField(() => [SeatType], { description: 'Chair, co-chairs and vice-chairs of that day.' })
  async officers(@Parent() body: BodyOnDay, @Context() context: RequestContext): Promise<SeatOnDay[]> {
    return (await this.seats(body, context)).filter((seat) => OFFICER_CAPACITIES.includes(seat.capacity));
  }

  @ResolveField(() => [BodyType], { description: 'The bodies whose work it carries on.' })
  predecessors(@Parent() body: BodyOnDay, @Context() context: RequestContext) {
    return this.related(body, context, this.bodies.predecessors);
  }

  @ResolveField(() => [BodyType], { description: 'The bodies that carry on its work.' })
  successors(@Parent() body: BodyOnDay, @Context() context: RequestContext) {
    return this.related(body, context, this.bodies.successors);
  }

  private async related(
    body: BodyOnDay,
    { viewer, loaders }: RequestContext,
    batch: Batch<string, string[]>,
  ) {
    if (!viewer) return [];
    const ids = await loaders.by(batch).load(body.id);
    return loaders.by(this.bodies.byId).loadMany(ids);
  }
}
