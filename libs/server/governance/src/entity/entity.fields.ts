import { type PersonEntity, PersonLoaders, PersonType } from '@concert/identity';
import { type Batch, Clock, DateScalar, PeriodType, periodOf, type RequestContext } from '@concert/kernel';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AffiliationLoaders } from '../affiliation/affiliation.loaders.js';
import { SeatLoaders } from '../seat/seat.loaders.js';
import { dayKey, type SeatOnDay } from '../seat/seat.store.js';
import { SeatType } from '../seat/seat.type.js';
import { StandingService } from '../standing/standing.service.js';
import type { EntityEntity } from './entity.entity.js';
import { administers } from './entity.policy.js';
import { EntityActionsType, EntityType } from './entity.type.js';

/** An entity is also named to people who are not in yet (in an invitation): they learn nothing of its seats and people. */
@Resolver(() => EntityType)
export class EntityFields {
  constructor(
    private readonly seatLoaders: SeatLoaders,
    private readonly affiliations: AffiliationLoaders,
    private readonly persons: PersonLoaders,
    private readonly standing: StandingService,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => Boolean, {
    description: 'Whether its place in the Compact is confirmed by a published source or the secretariat.',
  })
  confirmed(@Parent() entity: EntityEntity): boolean {
    return entity.confidence === 'HIGH';
  }

  @ResolveField(() => PeriodType, { description: 'Its time in the Compact.' })
  period(@Parent() entity: EntityEntity): PeriodType {
    return periodOf(entity);
  }

  @ResolveField(() => [SeatType], {
    description: 'The seats it held on a day, today’s when none is given, in the order of the bodies.',
  })
  seats(
    @Parent() entity: EntityEntity,
    @Context() { viewer, loaders }: RequestContext,
    @Args('asOf', { type: () => DateScalar, nullable: true }) asOf?: string | null,
  ): Promise<SeatOnDay[]> | SeatOnDay[] {
    return !viewer
      ? []
      : loaders.by(this.seatLoaders.ofEntityOnDay).load(dayKey(entity.id, asOf ?? this.clock.today()));
  }

  @ResolveField(() => [PersonType], { description: 'Who belongs to it, by name.' })
  people(@Parent() entity: EntityEntity, @Context() context: RequestContext): Promise<PersonEntity[]> {
    return this.named(entity, context, this.affiliations.personsOfEntity);
  }

  @ResolveField(() => [PersonType], { description: 'Who administers its people.' })
  focalPoints(@Parent() entity: EntityEntity, @Context() context: RequestContext): Promise<PersonEntity[]> {
    return this.named(entity, context, this.affiliations.focalPointsOfEntity);
  }

  @ResolveField(() => EntityActionsType)
  async viewerCan(
    @Parent() entity: EntityEntity,
    @Context() { viewer }: RequestContext,
  ): Promise<EntityActionsType> {
    const mandate = viewer && (await this.standing.mandate(viewer));
    const people = mandate !== null && administers(mandate, entity.id);
    return { administerPeople: people, invite: people, edit: mandate?.secretariat ?? false };
  }

  private async named(
    entity: EntityEntity,
    { viewer, loaders }: RequestContext,
    batch: Batch<string, string[]>,
  ): Promise<PersonEntity[]> {
    if (!viewer) return [];
    const persons = await loaders.by(this.persons.byId).loadMany(await loaders.by(batch).load(entity.id));
    return persons
      .filter((person): person is PersonEntity => person !== null && !(person instanceof Error))
      .sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
  }
}
