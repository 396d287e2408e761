import { defineEvent } from '@concert/kernel';
import type { ThreadPlace } from '../thread/thread.events.js';

/** A post was added to a thread that had some already; the first one comes as `threadStarted`. */
export const postAdded = defineEvent<ThreadPlace & { postId: string; seq: number; authorId: string }>(
  'discussions.postAdded',
);
/** Its text or the reactions to it changed, or it was withdrawn, hidden or shown again. */
export const postEdited = defineEvent<ThreadPlace & { postId: string; seq: number }>(
  'discussions.postEdited',
);
/** Posts have left a thread or come to its end; told once for each of the two. */
export const postsMoved = defineEvent<ThreadPlace>('discussions.postsMoved');
/** A post, new or changed, calls persons it had not called before. */
export const postMentions = defineEvent<
  ThreadPlace & { postId: string; seq: number; authorId: string; personIds: string[] }
>('discussions.postMentions');
