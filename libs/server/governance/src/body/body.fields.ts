import { OFFICER_CAPACITIES, type Translated } from '@concert/contracts';
import { type Batch, holdsOn, periodOf, type RequestContext, TranslatedType } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PillarLoaders } from '../pillar/pillar.loaders.js';
import { PillarType } from '../pillar/pillar.type.js';
import type { EffectiveSeatEntity } from '../seat/effective-seat.entity.js';
import { SeatLoaders } from '../seat/seat.loaders.js';
import { dayKey } from '../seat/seat.store.js';
import { SeatType } from '../seat/seat.type.js';
import { StandingService } from '../standing/standing.service.js';
import { bodyActions } from './body.policy.js';
import { BodyLoaders } from './body.loaders.js';
import type { BodyOnDay } from './body.service.js';
import { BodyActionsType, BodyNameType, BodyType } from './body.type.js';

@Resolver(() => BodyType)
export class BodyFields {
  constructor(
    private readonly bodies: BodyLoaders,
    private readonly pillars: PillarLoaders,
    private readonly seatLoaders: SeatLoaders,
    private readonly standing: StandingService,
  ) {}

  @ResolveField(() => TranslatedType, { description: 'Its name on that day.' })
  async name(@Parent() body: BodyOnDay, @Context() { loaders }: RequestContext): Promise<Translated> {
    const names = await loaders.by(this.bodies.names).load(body.id);
    const name = names.find((candidate) => holdsOn(candidate, body.asOf)) ?? names.at(-1);
    return name?.name ?? { en: body.code };
  }

  @ResolveField(() => [BodyNameType], { description: 'Every name it has had, oldest first.' })
  async names(@Parent() body: BodyOnDay, @Context() { loaders }: RequestContext): Promise<BodyNameType[]> {
    return (await loaders.by(this.bodies.names).load(body.id)).map((row) => ({ name: row.name, period: periodOf(row) }));
  }

  @ResolveField(() => PillarType, { nullable: true })
  pillar(@Parent() body: BodyOnDay, @Context() { loaders }: RequestContext) {
    return body.pillarId === null ? null : loaders.by(this.pillars.byId).load(body.pillarId);
  }

  @ResolveField(() => [SeatType], { description: 'Who sat in it on that day, officers first.' })
  seats(@Parent() body: BodyOnDay, @Context() { loaders }: RequestContext): Promise<EffectiveSeatEntity[]> {
    return loaders.by(this.seatLoaders.ofBodyOnDay).load(dayKey(body.id, body.asOf));
  }

  @ResolveField(() => [SeatType], { description: 'Chair, co-chairs and vice-chairs of that day.' })
  async officers(@Parent() body: BodyOnDay, @Context() context: RequestContext): Promise<EffectiveSeatEntity[]> {
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

  @ResolveField(() => BodyActionsType, { description: 'What the viewer may do here; the client computes no rights.' })
  async viewerCan(@Parent() body: BodyOnDay, @Context() { viewer }: RequestContext): Promise<BodyActionsType> {
    return bodyActions(viewer && (await this.standing.in(viewer, body.id)), body);
  }

  private async related(body: BodyOnDay, { loaders }: RequestContext, batch: Batch<string, string[]>) {
    const ids = await loaders.by(batch).load(body.id);
    return loaders.by(this.bodies.byId).loadMany(ids);
  }
}
