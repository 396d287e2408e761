import { defineEvent } from '@concert/kernel';

/** The draft of a plan has changed: known to those who see it. */
export const workPlanDrafted = defineEvent<{ workPlanId: string; bodyId: string }>(
  'programme.workPlanDrafted',
);

/** A plan was published as a new version: known to everyone. */
export const workPlanPublished = defineEvent<{
  workPlanId: string;
  bodyId: string;
  programmeId: string;
  number: number;
  publishedById: string;
}>('programme.workPlanPublished');
