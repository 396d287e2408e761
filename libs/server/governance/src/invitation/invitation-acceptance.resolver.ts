import { browserOf, setAuthCookies } from '@concert/identity';
import { Access, Config, type RequestContext } from '@concert/kernel';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AcceptInvitation } from './accept-invitation.js';
import { AcceptInvitationInput } from './invitation.inputs.js';
import { type InvitationOffer, InvitationOffers } from './invitation-offers.js';
import { InvitationOfferType } from './invitation.type.js';

/** For people who are not in yet. */
@Resolver(() => InvitationOfferType)
export class InvitationAcceptanceResolver {
  constructor(
    private readonly offers: InvitationOffers,
    private readonly acceptance: AcceptInvitation,
    private readonly config: Config,
  ) {}

  @Access('public')
  @Query(() => InvitationOfferType, {
    nullable: true,
    description:
      'What the link in an invitation offers. Null when it is unknown; CONFLICT with the reason invitationUsed, invitationRevoked or invitationExpired when it stands no longer.',
  })
  invitation(@Args('token') token: string): Promise<InvitationOffer | null> {
    return this.offers.read(token);
  }

  @Access('public')
  @Mutation(() => Boolean, {
    description:
      'Opens the account of someone who was invited, gives them their place and signs this browser in.',
  })
  async acceptInvitation(
    @Args('input') input: AcceptInvitationInput,
    @Context() { req, reply }: RequestContext,
  ): Promise<boolean> {
    setAuthCookies(reply, await this.acceptance.accept(input, browserOf(req)), this.config);
    return true;
  }
}
