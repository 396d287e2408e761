import { defineEvent } from '@concert/kernel';

/** An activity has changed. `everyone`: what everyone sees of it; otherwise only the draft. */
export const activityChanged = defineEvent<{ activityId: string; bodyId: string; everyone: boolean }>(
  'programme.activityChanged',
);
