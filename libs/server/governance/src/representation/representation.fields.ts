import { PersonLoaders, PersonType } from '@concert/identity';
import { periodOf, PeriodType, type RequestContext } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { BodyLoaders } from '../body/body.loaders.js';
import { BodyType } from '../body/body.type.js';
import { EntityLoaders } from '../entity/entity.loaders.js';
import { EntityType } from '../entity/entity.type.js';
import type { RepresentationEntity } from './representation.entity.js';
import { RepresentationType } from './representation.type.js';

@Resolver(() => RepresentationType)
export class RepresentationFields {
  constructor(
    private readonly persons: PersonLoaders,
    private readonly entities: EntityLoaders,
    private readonly bodies: BodyLoaders,
  ) {}

  @ResolveField(() => PersonType)
  person(@Parent() representation: RepresentationEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.persons.byId).load(representation.personId);
  }

  @ResolveField(() => EntityType)
  entity(@Parent() representation: RepresentationEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.entities.byId).load(representation.entityId);
  }

  @ResolveField(() => BodyType)
  body(@Parent() representation: RepresentationEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.bodies.byId).load(representation.bodyId);
  }

  @ResolveField(() => PeriodType)
  period(@Parent() representation: RepresentationEntity): PeriodType {
    return periodOf(representation);
  }
}
