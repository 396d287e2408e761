import { BodyLoaders } from '@concert/governance';
import { browserOf, setAuthCookies } from '@concert/identity';
import { Access, Config, CurrentViewer, notFound, type RequestContext, type Viewer } from '@concert/kernel';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ThreadRow } from '../thread/thread.store.js';
import { ThreadType } from '../thread/thread.type.js';
import { AcceptGuest } from './accept-guest.js';
import {
  AcceptGuestInvitationInput,
  EndGuestInput,
  InviteGuestInput,
  ProlongGuestInput,
} from './guest.inputs.js';
import { GuestService } from './guest.service.js';
import type { GuestRow } from './guest.store.js';
import { GuestOfferType, ThreadGuestType } from './guest.type.js';
import { InviteGuest } from './invite-guest.js';

@Resolver(() => ThreadGuestType)
export class GuestResolver {
  constructor(
    private readonly guests: GuestService,
    private readonly inviting: InviteGuest,
  ) {}

  @Access('guests-too')
  @Query(() => [ThreadType], { description: 'The threads that the viewer reads as a guest.' })
  guestThreads(@CurrentViewer() viewer: Viewer): Promise<ThreadRow[]> {
    return this.guests.threadsOf(viewer);
  }

  @Access('signed-in')
  @Mutation(() => ThreadGuestType, { description: 'Asks somebody from outside into one thread, by mail.' })
  inviteGuest(@CurrentViewer() viewer: Viewer, @Args('input') input: InviteGuestInput): Promise<GuestRow> {
    return this.inviting.run(viewer, input);
  }

  @Access('signed-in')
  @Mutation(() => ThreadGuestType, { description: 'Gives a guest another last day.' })
  prolongGuest(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { id, lastDay, version }: ProlongGuestInput,
  ): Promise<GuestRow> {
    return this.guests.prolong(viewer, id, lastDay, version);
  }

  @Access('signed-in')
  @Mutation(() => ThreadGuestType, { description: 'Sends a guest out at once.' })
  endGuest(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { id, version }: EndGuestInput,
  ): Promise<GuestRow> {
    return this.guests.end(viewer, id, version);
  }
}

/** For guests who are not in yet. */
@Resolver(() => GuestOfferType)
export class GuestAcceptanceResolver {
  constructor(
    private readonly acceptance: AcceptGuest,
    private readonly bodies: BodyLoaders,
    private readonly config: Config,
  ) {}

  @Access('public')
  @Query(() => GuestOfferType, {
    nullable: true,
    description:
      'What the link in a guest’s invitation offers. Null when it is unknown; CONFLICT with the reason invitationUsed, invitationRevoked or invitationExpired when it stands no longer.',
  })
  async guestOffer(@Args('token') token: string): Promise<GuestOfferType | null> {
    const offer = await this.acceptance.offer(token);
    if (!offer) return null;
    const { guest, thread } = offer;
    const [body] = await this.bodies.byId([thread.bodyId]);
    if (!body) throw notFound('body');
    const { email, name, organisation, locale, lastDay } = guest;
    return { email, name, organisation, locale, lastDay, title: thread.title, body: body.code };
  }

  @Access('public')
  @Mutation(() => Boolean, {
    description: 'Opens the account of somebody who was asked in as a guest, and signs this browser in.',
  })
  async acceptGuestInvitation(
    @Args('input') input: AcceptGuestInvitationInput,
    @Context() { req, reply }: RequestContext,
  ): Promise<boolean> {
    setAuthCookies(reply, await this.acceptance.accept(input, browserOf(req)), this.config);
    return true;
  }
}
