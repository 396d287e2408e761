import { defineEvent } from '@concert/kernel';
import type { ThreadPlace } from '../thread/thread.events.js';

/** Posts have left a thread or come to its end; told once for each of the two. */
export const postsMoved = defineEvent<ThreadPlace>('discussions.postsMoved');
