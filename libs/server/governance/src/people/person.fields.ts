import { type PersonEntity, PersonType } from '@concert/identity';
import type { RequestContext } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AffiliationLoaders } from '../affiliation/affiliation.loaders.js';
import type { EntityEntity } from '../entity/entity.entity.js';
import { EntityLoaders } from '../entity/entity.loaders.js';
import { EntityType } from '../entity/entity.type.js';
import type { RepresentationEntity } from '../representation/representation.entity.js';
import { RepresentationLoaders } from '../representation/representation.loaders.js';
import { RepresentationType } from '../representation/representation.type.js';
import { StandingService } from '../standing/standing.service.js';
import { PeopleLoaders } from './people.loaders.js';
import { seesEmail } from './people.policy.js';

@Resolver(() => PersonType)
export class PersonFields {
  constructor(
    private readonly affiliations: AffiliationLoaders,
    private readonly entities: EntityLoaders,
    private readonly spoken: RepresentationLoaders,
    private readonly people: PeopleLoaders,
    private readonly standing: StandingService,
  ) {}

  @ResolveField(() => EntityType, {
    nullable: true,
    description: 'The entity they belong to today; null for someone who has left.',
  })
  async entity(
    @Parent() person: PersonEntity,
    @Context() { loaders }: RequestContext,
  ): Promise<EntityEntity | null> {
    const entityId = await loaders.by(this.affiliations.entityOfPerson).load(person.id);
    return entityId === null ? null : loaders.by(this.entities.byId).load(entityId);
  }

  @ResolveField(() => [RepresentationType], { description: 'For whom they speak today, and where.' })
  representations(
    @Parent() person: PersonEntity,
    @Context() { loaders }: RequestContext,
  ): Promise<RepresentationEntity[]> {
    return loaders.by(this.spoken.ofPerson).load(person.id);
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'Only for the person, the focal points of their entity, the secretariat, and those who share a body with them.',
  })
  async email(
    @Parent() person: PersonEntity,
    @Context() { viewer, loaders }: RequestContext,
  ): Promise<string | null> {
    if (!viewer) return null;
    const mandate = await this.standing.mandate(viewer);
    const entityId = await loaders.by(this.affiliations.entityOfPerson).load(person.id);
    const bodyIds = await loaders.by(this.people.bodiesOfPerson).load(person.id);
    return seesEmail(mandate, { id: person.id, entityId, bodyIds }) ? person.email : null;
  }
}
