import type { Capacity } from '@concert/contracts';
import { CapacityEnum, EntityLoaders, EntityType } from '@concert/governance';
import { PersonLoaders, PersonType } from '@concert/identity';
import type { RequestContext } from '@concert/kernel';
import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Convocation, ConvokedEntity } from './convocation.js';
import { ConvocationType, ConvokedEntityType } from './convocation.type.js';

@Resolver(() => ConvocationType)
export class ConvocationFields {
  constructor(private readonly entities: EntityLoaders) {}

  @ResolveField(() => Int)
  personCount(@Parent() convocation: Convocation): number {
    return convocation.personIds.length;
  }

  @ResolveField('entities', () => [ConvokedEntityType], { description: 'By entity, officers first.' })
  convoked(@Parent() convocation: Convocation): ConvokedEntity[] {
    return convocation.entities;
  }

  @ResolveField(() => [EntityType], {
    description: 'Entities with a seat that have named nobody who could be told.',
  })
  entitiesWithoutPerson(@Parent() convocation: Convocation, @Context() { loaders }: RequestContext) {
    return loaders.by(this.entities.byId).loadMany(convocation.entityIdsWithoutPerson);
  }
}

@Resolver(() => ConvokedEntityType)
export class ConvokedEntityFields {
  constructor(
    private readonly entities: EntityLoaders,
    private readonly people: PersonLoaders,
  ) {}

  @ResolveField(() => EntityType)
  entity(@Parent() convoked: ConvokedEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.entities.byId).load(convoked.entityId);
  }

  @ResolveField(() => [CapacityEnum], {
    description: 'As what it sits in the bodies of the meeting; empty for the secretariat.',
  })
  capacities(@Parent() convoked: ConvokedEntity): Capacity[] {
    return convoked.capacities;
  }

  @ResolveField(() => [PersonType])
  persons(@Parent() convoked: ConvokedEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.people.byId).loadMany(convoked.personIds);
  }
}
