import { defineEvent } from '@concert/kernel';

interface GuestOfThread {
  threadId: string;
  personId: string;
}

/** Somebody was let into a thread. */
export const guestCame = defineEvent<GuestOfThread>('discussions.guestCame');
/** Somebody is no longer let into a thread. */
export const guestWent = defineEvent<GuestOfThread>('discussions.guestWent');
