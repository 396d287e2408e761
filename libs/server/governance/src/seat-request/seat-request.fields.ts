import { type PersonEntity, PersonLoaders, PersonType } from '@concert/identity';
import type { RequestContext } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { BodyLoaders } from '../body/body.loaders.js';
import { BodyType } from '../body/body.type.js';
import { EntityLoaders } from '../entity/entity.loaders.js';
import { EntityType } from '../entity/entity.type.js';
import { StandingService } from '../standing/standing.service.js';
import type { SeatRequestEntity } from './seat-request.entity.js';
import { mayDecide, mayWithdraw } from './seat-request.policy.js';
import { SeatRequestActionsType, SeatRequestType } from './seat-request.type.js';

@Resolver(() => SeatRequestType)
export class SeatRequestFields {
  constructor(
    private readonly bodies: BodyLoaders,
    private readonly entities: EntityLoaders,
    private readonly persons: PersonLoaders,
    private readonly standing: StandingService,
  ) {}

  @ResolveField(() => BodyType)
  body(@Parent() request: SeatRequestEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.bodies.byId).load(request.bodyId);
  }

  @ResolveField(() => EntityType)
  entity(@Parent() request: SeatRequestEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.entities.byId).load(request.entityId);
  }

  @ResolveField(() => PersonType)
  askedBy(@Parent() request: SeatRequestEntity, @Context() context: RequestContext) {
    return this.person(context, request.askedById);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who accepted, declined or withdrew it.' })
  decidedBy(@Parent() request: SeatRequestEntity, @Context() context: RequestContext) {
    return request.decidedById === null ? null : this.person(context, request.decidedById);
  }

  @ResolveField(() => PersonType, { description: 'Who is to speak for the entity there.' })
  representative(@Parent() request: SeatRequestEntity, @Context() context: RequestContext) {
    return this.person(context, request.representativeId);
  }

  @ResolveField(() => SeatRequestActionsType)
  async viewerCan(
    @Parent() request: SeatRequestEntity,
    @Context() { viewer }: RequestContext,
  ): Promise<SeatRequestActionsType> {
    if (!viewer) return { decide: false, withdraw: false };
    const mandate = await this.standing.mandate(viewer);
    return { decide: mayDecide(mandate, request), withdraw: mayWithdraw(mandate, request) };
  }

  private person({ loaders }: RequestContext, id: string): Promise<PersonEntity | null> {
    return loaders.by(this.persons.byId).load(id);
  }
}
