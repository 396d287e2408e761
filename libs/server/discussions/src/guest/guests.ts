import { Clock, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { ThreadRow } from '../thread/thread.store.js';
import { guestReads } from './guest.policy.js';
import { type GuestRow, GuestStore } from './guest.store.js';

/** What a guest may read and whether they may speak there: asked anew each time, by the day and by the label. */
@Injectable()
export class Guests {
  constructor(
    private readonly guests: GuestStore,
    private readonly clock: Clock,
  ) {}

  /** As what the viewer reads a thread; null for whoever is no guest of it. */
  async find(viewer: Viewer, thread: ThreadRow): Promise<GuestRow | null> {
    if (!viewer.guest) return null;
    const guest = await this.guests.inThread(viewer.personId, thread.id);
    return guest && guestReads(guest, thread, this.clock.today()) ? guest : null;
  }
}

/** The room of a thread's guests, whom no audience names. */
export const guestRoom = (threadId: string): string => `guests:${threadId}`;
