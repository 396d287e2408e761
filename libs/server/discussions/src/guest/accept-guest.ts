import { Accounts, type Browser, OneTimeLinks, type SignedIn, SignInService } from '@concert/identity';
import { Acts, conflict, notFound } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { placeOf, threadChanged } from '../thread/thread.events.js';
import { type ThreadRow, ThreadStore } from '../thread/thread.store.js';
import { guestCame } from './guest.events.js';
import type { AcceptGuestInvitationInput } from './guest.inputs.js';
import { opensToGuests } from './guest.policy.js';
import { type GuestRow, GuestStore } from './guest.store.js';

const PURPOSE = 'GUEST_INVITATION';

export interface GuestOffer {
  guest: GuestRow;
  thread: ThreadRow;
}

/** From the link in the mail to somebody who is signed in and sees one thread. */
@Injectable()
export class AcceptGuest {
  constructor(
    private readonly guests: GuestStore,
    private readonly threads: ThreadStore,
    private readonly links: OneTimeLinks,
    private readonly accounts: Accounts,
    private readonly signIns: SignInService,
    private readonly acts: Acts,
  ) {}

  /** Null when the link is unknown; CONFLICT that says why when it stands no longer. */
  async offer(token: string): Promise<GuestOffer | null> {
    const link = await this.links.recognise(PURPOSE, token);
    const guest = link?.subject.guestId ? await this.guests.find(link.subject.guestId) : null;
    return guest && { guest, thread: await this.requireStanding(guest) };
  }

  accept(input: AcceptGuestInvitationInput, browser: Browser): Promise<SignedIn> {
    return this.acts.run(async () => {
      const link = await this.links.recognise(PURPOSE, input.token);
      const guest = link?.subject.guestId ? await this.guests.findLocked(link.subject.guestId) : null;
      if (!guest) throw notFound('invitation');
      const thread = await this.requireStanding(guest);
      await this.links.redeem(PURPOSE, input.token);
      const account = await this.accounts.findByEmail(guest.email);
      if (account && !account.suspendedAt) throw conflict('accountExists');
      const { name, password, locale, timeZone } = input;
      const person = await this.accounts.open({
        ...{ email: guest.email, name, password, locale, timeZone },
        guest: true,
      });
      await this.guests.change(guest, { personId: person.id, acceptedAt: this.acts.now(), name });
      await this.acts.record(
        { personId: person.id, ip: browser.ip },
        { act: 'guest.came', subjectType: 'thread', subjectId: thread.id, subjectLabel: thread.title },
      );
      this.acts.tell(guestCame({ threadId: thread.id, personId: person.id }));
      this.acts.tell(threadChanged(placeOf(thread)));
      return this.signIns.open(person, browser);
    });
  }

  private async requireStanding(guest: GuestRow): Promise<ThreadRow> {
    if (guest.acceptedAt) throw conflict('invitationUsed');
    if (guest.endedAt) throw conflict('invitationRevoked');
    if (guest.lastDay < this.acts.today()) throw conflict('invitationExpired');
    const thread = await this.threads.find(guest.threadId);
    if (!thread || !opensToGuests(guest, thread)) throw conflict('invitationRevoked');
    return thread;
  }
}
