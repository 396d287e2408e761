import { StandingService } from '@concert/governance';
import { Accounts, OneTimeLinks } from '@concert/identity';
import { Acts, conflict, notFound, stale, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { placeOf, threadChanged } from '../thread/thread.events.js';
import { ThreadService } from '../thread/thread.service.js';
import { type ThreadRow, ThreadStore } from '../thread/thread.store.js';
import { endOf, requireLastDay } from './guest-days.js';
import { guestWent } from './guest.events.js';
import { guestReads, guestState, mayInviteGuests } from './guest.policy.js';
import { type GuestRow, GuestStore } from './guest.store.js';

/** Guests of threads: for how long they stay, and what they see of the product, which is those threads. */
@Injectable()
export class GuestService {
  constructor(
    private readonly guests: GuestStore,
    private readonly threads: ThreadService,
    private readonly all: ThreadStore,
    private readonly standing: StandingService,
    private readonly accounts: Accounts,
    private readonly links: OneTimeLinks,
    private readonly acts: Acts,
  ) {}

  /** The threads that the viewer may read as a guest: none for anybody else. */
  async threadsOf(viewer: Viewer): Promise<ThreadRow[]> {
    return viewer.guest ? this.threadsOfPerson(viewer.personId) : [];
  }

  async threadsOfPerson(personId: string): Promise<ThreadRow[]> {
    const person = await this.accounts.find(personId);
    // An account that was a guest’s and is another’s now has lost what it was let into.
    if (!person?.guest) return [];
    const guests = await this.guests.ofPerson(personId);
    const threads = await this.all.byIds(guests.map(({ threadId }) => threadId));
    const today = this.acts.today();
    return threads.filter((thread, index): thread is ThreadRow => {
      const guest = guests[index];
      return thread !== null && guest !== undefined && guestReads(guest, thread, today);
    });
  }

  prolong(viewer: Viewer, id: string, lastDay: string, version: number): Promise<GuestRow> {
    return this.acts.run(async () => {
      const { guest, thread } = await this.requireCurrent(viewer, id, version);
      requireLastDay(lastDay, this.acts.today());
      if (guest.lastDay === lastDay) return guest;
      const changed = await this.guests.change(guest, { lastDay });
      await this.links.prolong('GUEST_INVITATION', { guestId: guest.id }, endOf(lastDay));
      await this.record(viewer, 'guest.prolonged', guest, thread, { lastDay });
      this.acts.tell(threadChanged(placeOf(thread)));
      return changed;
    });
  }

  /** Sends a guest out at once, open windows included. */
  end(viewer: Viewer, id: string, version: number): Promise<GuestRow> {
    return this.acts.run(async () => {
      const { guest, thread } = await this.requireCurrent(viewer, id, version);
      return this.sendOut(guest, thread, viewer);
    });
  }

  /** Sends out those whose last day is over: what they may read ended with the day, whether this runs or not. */
  endOverdue(): Promise<void> {
    return this.acts.run(async () => {
      for (const guest of await this.guests.overdue(this.acts.today())) {
        const thread = await this.all.find(guest.threadId);
        if (thread) await this.sendOut(guest, thread, null);
      }
    });
  }

  private async sendOut(guest: GuestRow, thread: ThreadRow, viewer: Viewer | null): Promise<GuestRow> {
    const { personId, threadId } = guest;
    const ended = await this.guests.change(guest, {
      endedAt: this.acts.now(),
      endedById: viewer?.personId ?? null,
    });
    await this.record(viewer, 'guest.ended', guest, thread, {});
    this.acts.tell(threadChanged(placeOf(thread)));
    if (personId !== null) {
      this.acts.tell(guestWent({ threadId, personId }));
      // An account that leads nowhere is nobody's any more.
      if ((await this.guests.ofPerson(personId)).length === 0) await this.accounts.suspend(personId);
    }
    return ended;
  }

  private async requireCurrent(viewer: Viewer, id: string, version: number) {
    const guest = await this.guests.findLocked(id);
    if (!guest) throw notFound('guest');
    const thread = await this.threads.getFor(viewer, guest.threadId);
    await this.standing.require(viewer, thread.bodyId, mayInviteGuests);
    if (guestState(guest, thread, this.acts.today()) === 'ENDED') throw conflict('guestEnded');
    if (guest.version !== version) throw stale('guest', guest.version);
    return { guest, thread };
  }

  private record(viewer: Viewer | null, act: string, guest: GuestRow, thread: ThreadRow, after: object) {
    return this.acts.record(viewer, {
      act,
      subjectType: 'thread',
      subjectId: thread.id,
      subjectLabel: thread.title,
      before: { email: guest.email, organisation: guest.organisation, lastDay: guest.lastDay },
      after: { email: guest.email, organisation: guest.organisation, lastDay: guest.lastDay, ...after },
    });
  }
}
