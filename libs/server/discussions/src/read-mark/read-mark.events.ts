import { defineEvent } from '@concert/kernel';

/** A person has read further, perhaps on another device. */
export const threadRead = defineEvent<{ personId: string; threadId: string; bodyId: string; seq: number }>(
  'discussions.threadRead',
);
