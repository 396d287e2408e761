import { defineEvent } from '@concert/kernel';

/** Someone asks for a new password; whether the address is known is found out afterwards, where nobody can time it. */
export const passwordResetRequested = defineEvent<{ email: string; ip: string | null }>(
  'identity.passwordResetRequested',
);
