import { defineEvent } from '@concert/kernel';

/** An entity has reported on an activity. */
export const progressReported = defineEvent<{
  reportId: string;
  activityId: string;
  bodyId: string;
  entityId: string;
  authorId: string;
}>('programme.progressReported');
