import { PersonLoaders, PersonType } from '@concert/identity';
import { Clock, type RequestContext } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { BodyLoaders } from '../body/body.loaders.js';
import { BodyType } from '../body/body.type.js';
import { EntityLoaders } from '../entity/entity.loaders.js';
import { EntityType } from '../entity/entity.type.js';
import { type InvitationEntity, invitationState, type InvitationState } from './invitation.entity.js';
import type { InvitationOffer } from './invitation-offers.js';
import { InvitationOfferType, InvitationStateEnum, InvitationType } from './invitation.type.js';

@Resolver(() => InvitationType)
export class InvitationFields {
  constructor(
    private readonly entities: EntityLoaders,
    private readonly bodies: BodyLoaders,
    private readonly persons: PersonLoaders,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => InvitationStateEnum)
  state(@Parent() invitation: InvitationEntity): InvitationState {
    return invitationState(invitation, this.clock.now());
  }

  @ResolveField(() => EntityType)
  entity(@Parent() invitation: InvitationEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.entities.byId).load(invitation.entityId);
  }

  @ResolveField(() => BodyType, { nullable: true, description: 'The body they are to speak in.' })
  body(@Parent() invitation: InvitationEntity, @Context() { loaders }: RequestContext) {
    return invitation.bodyId === null ? null : loaders.by(this.bodies.byId).load(invitation.bodyId);
  }

  @ResolveField(() => PersonType)
  invitedBy(@Parent() invitation: InvitationEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.persons.byId).load(invitation.invitedById);
  }
}

@Resolver(() => InvitationOfferType)
export class InvitationOfferFields {
  constructor(
    private readonly entities: EntityLoaders,
    private readonly bodies: BodyLoaders,
  ) {}

  @ResolveField(() => EntityType)
  entity(@Parent() offer: InvitationOffer, @Context() { loaders }: RequestContext) {
    return loaders.by(this.entities.byId).load(offer.entityId);
  }

  @ResolveField(() => BodyType, { nullable: true })
  body(@Parent() offer: InvitationOffer, @Context() { loaders }: RequestContext) {
    return offer.bodyId === null ? null : loaders.by(this.bodies.byId).load(offer.bodyId);
  }
}
