import { defineEvent } from '@concert/kernel';
import type { ThreadPlace } from '../thread/thread.events.js';

/** A post, new or changed, calls persons it had not called before. */
export const postMentions = defineEvent<
  ThreadPlace & { postId: string; seq: number; authorId: string; personIds: string[] }
>('discussions.postMentions');
