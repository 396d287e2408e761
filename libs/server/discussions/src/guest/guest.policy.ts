import { AUDIENCES, type Label } from '@concert/contracts';
import { may, type Standing } from '@concert/governance';
import type { ThreadGuestEntity } from './thread-guest.entity.js';

export const GUEST_STATES = ['INVITED', 'IN', 'KEPT_OUT', 'ENDED'] as const;
export type GuestState = (typeof GUEST_STATES)[number];

type Guest = Pick<ThreadGuestEntity, 'endedAt' | 'lastDay' | 'audience' | 'acceptedAt'>;

/** Who keeps order in a thread answers for whom is let in. */
export const mayInviteGuests = (standing: Standing): boolean => may('moderate', standing);

/** Confidential threads have no guests, and one that is kept from more people than before is kept from guests first. */
export const opensToGuests = (guest: Pick<Guest, 'audience'>, thread: Label): boolean =>
  thread.classification === 'UNCLASSIFIED' &&
  AUDIENCES.indexOf(thread.audience) <= AUDIENCES.indexOf(guest.audience);

/** Decided when it is asked, by the day and by the label as they are then. */
export function guestState(guest: Guest, thread: Label, today: string): GuestState {
  if (guest.endedAt !== null || guest.lastDay < today) return 'ENDED';
  if (!opensToGuests(guest, thread)) return 'KEPT_OUT';
  return guest.acceptedAt === null ? 'INVITED' : 'IN';
}

/** Whether somebody who was let in may read the thread at this moment. */
export const guestReads = (guest: Guest, thread: Label, today: string): boolean =>
  guestState(guest, thread, today) === 'IN';
