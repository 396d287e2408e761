import type { Audience } from '@concert/contracts';
import { defineEvent } from '@concert/kernel';

/** Where a thread stands and who may hear of it. */
export interface ThreadPlace {
  threadId: string;
  bodyId: string;
  audience: Audience;
}

export const threadStarted = defineEvent<
  ThreadPlace & { authorId: string; /** It hangs on something. */ anchored: boolean }
>('discussions.threadStarted');
/** Its title changed, or it was pinned, closed or the opposite. */
export const threadChanged = defineEvent<ThreadPlace>('discussions.threadChanged');
/**
 * Its label is another one. Both audiences, because those who are not of the second have lost the thread, and those
 * who are not of the first have gained it.
 */
export const threadRelabelled = defineEvent<{
  threadId: string;
  bodyId: string;
  before: Audience;
  after: Audience;
}>('discussions.threadRelabelled');

/** It stands in another body: those who are not of its audience there have lost it. `bodyId` is the new one. */
export const threadMoved = defineEvent<ThreadPlace & { from: string }>('discussions.threadMoved');

export const placeOf = (thread: { id: string; bodyId: string; audience: Audience }): ThreadPlace => ({
  threadId: thread.id,
  bodyId: thread.bodyId,
  audience: thread.audience,
});
