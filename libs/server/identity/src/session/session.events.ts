import { defineEvent } from '@concert/kernel';

/** These sessions are over: their sockets are cut. */
export const sessionsEnded = defineEvent<{ personId: string; sessionIds: string[] }>(
  'identity.sessionsEnded',
);
