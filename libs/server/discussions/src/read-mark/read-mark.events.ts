import { defineEvent } from '@concert/kernel';

/** A person has read further, perhaps on another device. */
export const threadRead = defineEvent<{
  personId: string;
  threadId: string;
  bodyId: string;
  seq: number;
  /** It is an announcement, and they had not seen it before. */
  seen: boolean;
}>('discussions.threadRead');
