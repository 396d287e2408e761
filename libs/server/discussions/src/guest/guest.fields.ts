import { Clock, notFound, type RequestContext } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ThreadRightsOf } from '../thread/thread-rights.js';
import { ThreadLoaders } from '../thread/thread.loaders.js';
import type { ThreadRow } from '../thread/thread.store.js';
import { ThreadType } from '../thread/thread.type.js';
import { GuestLoaders } from './guest.loaders.js';
import { type GuestState, guestState, mayInviteGuests } from './guest.policy.js';
import type { GuestRow } from './guest.store.js';
import { ThreadGuestType } from './guest.type.js';

@Resolver(() => ThreadType)
export class ThreadGuestsField {
  constructor(
    private readonly guests: GuestLoaders,
    private readonly clock: Clock,
  ) {}

  @ResolveField('guests', () => [ThreadGuestType], {
    description: 'Who from outside the Compact was asked in, for everybody who reads the thread.',
  })
  async guestsHere(@Parent() thread: ThreadRow, @Context() { loaders }: RequestContext): Promise<GuestRow[]> {
    const guests = await loaders.by(this.guests.ofThreads).load(thread.id);
    return guests.filter((guest) => guestState(guest, thread, this.clock.today()) !== 'ENDED');
  }
}

@Resolver(() => ThreadGuestType)
export class GuestFields {
  constructor(
    private readonly threads: ThreadLoaders,
    private readonly rights: ThreadRightsOf,
    private readonly clock: Clock,
  ) {}

  @ResolveField()
  async state(@Parent() guest: GuestRow, @Context() { loaders }: RequestContext): Promise<GuestState> {
    const thread = await loaders.by(this.threads.byId).load(guest.threadId);
    if (!thread) throw notFound('thread');
    return guestState(guest, thread, this.clock.today());
  }

  @ResolveField()
  email(@Parent() guest: GuestRow, @Context() context: RequestContext): Promise<string | null> {
    return this.toModerators(guest, context, guest.email);
  }

  @ResolveField()
  reason(@Parent() guest: GuestRow, @Context() context: RequestContext): Promise<string | null> {
    return this.toModerators(guest, context, guest.reason);
  }

  private async toModerators(
    guest: GuestRow,
    context: RequestContext,
    words: string,
  ): Promise<string | null> {
    const thread = await context.loaders.by(this.threads.byId).load(guest.threadId);
    if (!thread) throw notFound('thread');
    const { standing } = await this.rights.viewer(context, thread);
    return mayInviteGuests(standing) ? words : null;
  }
}
