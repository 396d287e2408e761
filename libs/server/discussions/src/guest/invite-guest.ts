import { randomUUID } from 'node:crypto';
import { LIMITS } from '@concert/contracts';
import { StandingService } from '@concert/governance';
import { Accounts, OneTimeLinks, type PersonEntity } from '@concert/identity';
import { Acts, conflict, invalid, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { placeOf, threadChanged } from '../thread/thread.events.js';
import { ThreadService } from '../thread/thread.service.js';
import type { ThreadRow } from '../thread/thread.store.js';
import { endOf, requireLastDay } from './guest-days.js';
import { guestCame } from './guest.events.js';
import type { InviteGuestInput } from './guest.inputs.js';
import { GuestLetters } from './guest-letters.js';
import { guestState, mayInviteGuests } from './guest.policy.js';
import { type GuestRow, GuestStore } from './guest.store.js';

/** Asks somebody from outside into one thread. */
@Injectable()
export class InviteGuest {
  constructor(
    private readonly threads: ThreadService,
    private readonly guests: GuestStore,
    private readonly standing: StandingService,
    private readonly accounts: Accounts,
    private readonly links: OneTimeLinks,
    private readonly letters: GuestLetters,
    private readonly acts: Acts,
  ) {}

  run(viewer: Viewer, input: InviteGuestInput): Promise<GuestRow> {
    return this.acts.run(async () => {
      const thread = await this.threads.getLockedFor(viewer, input.threadId);
      await this.standing.require(viewer, thread.bodyId, mayInviteGuests);
      if (thread.mergedIntoId !== null) throw conflict('threadMerged');
      if (thread.classification !== 'UNCLASSIFIED') throw conflict('threadConfidential');
      requireLastDay(input.lastDay, this.acts.today());
      const email = input.email.toLowerCase();
      const account = await this.requireOutsider(email);
      await this.requireRoom(thread, email);
      const guest = await this.guests.add(this.newGuest(viewer, thread, { ...input, email }, account));
      await this.letters.write(viewer, guest, thread, account ? null : await this.link(guest));
      await this.acts.record(viewer, {
        act: 'guest.invited',
        subjectType: 'thread',
        subjectId: thread.id,
        subjectLabel: thread.title,
        after: { email, organisation: guest.organisation, lastDay: guest.lastDay, mayPost: guest.mayPost },
        reason: guest.reason,
      });
      if (account) this.acts.tell(guestCame({ threadId: thread.id, personId: account.id }));
      // Those who look at it right now are told who reads with them.
      this.acts.tell(threadChanged(placeOf(thread)));
      return guest;
    });
  }

  /** The account of a guest who is one already; null when there is none. Whoever belongs to an entity is no guest. */
  private async requireOutsider(email: string): Promise<PersonEntity | null> {
    const account = await this.accounts.findByEmail(email);
    if (!account || account.suspendedAt) return null;
    if (!account.guest) throw invalid('email', 'accountExists');
    return account;
  }

  private async requireRoom(thread: ThreadRow, email: string): Promise<void> {
    const [there = []] = await this.guests.ofThreads([thread.id]);
    const now = this.acts.now();
    for (const guest of there) {
      const over = guestState(guest, thread, this.acts.today()) === 'ENDED';
      if (guest.email === email && !over) throw invalid('email', 'alreadyInvited');
      if (guest.email === email) await this.guests.change(guest, { endedAt: now });
    }
    if (there.length >= LIMITS.guestsOfThread)
      throw conflict('tooManyGuests', { max: LIMITS.guestsOfThread });
  }

  private newGuest(viewer: Viewer, thread: ThreadRow, input: InviteGuestInput, account: PersonEntity | null) {
    const now = this.acts.now();
    const { email, name, organisation, lastDay, mayPost, reason } = input;
    return {
      id: randomUUID(),
      threadId: thread.id,
      ...{ email, organisation, lastDay, mayPost, reason },
      // What they say stands under the name of their account.
      name: account?.name ?? name,
      locale: input.locale ?? 'en',
      audience: thread.audience,
      invitedById: viewer.personId,
      invitedAt: now,
      personId: account?.id ?? null,
      acceptedAt: account ? now : null,
      endedAt: null,
      endedById: null,
    };
  }

  private link(guest: GuestRow): Promise<string> {
    return this.links.make('GUEST_INVITATION', { guestId: guest.id }, endOf(guest.lastDay));
  }
}
