import { randomUUID } from 'node:crypto';

/** The day so many days from today. */
export const inDays = (days: number): string =>
  new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

export const INVITE_GUEST =
  'mutation ($input: InviteGuestInput!) { inviteGuest(input: $input) { id version state lastDay } }';

export const guestInput = (threadId: string, over: object = {}) => ({
  ...{
    threadId,
    email: `expert.${randomUUID().slice(0, 8)}@lab.example`,
    name: 'Dr Vera Lux',
    organisation: 'Institute of Traces',
  },
  ...{ lastDay: inDays(30), mayPost: true, reason: 'Knows the method.', locale: 'en', ...over },
});
