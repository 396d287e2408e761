import { may, type Standing } from '@concert/governance';

interface ThreadState {
  closed: boolean;
  createdById: string;
}

/** Officers and the secretariat keep order: pin, close, rename, hide. */
export const mayModerate = (standing: Standing): boolean => may('moderate', standing);

/** A title is moderated like the rest; who started the thread may mend their own while it is open. */
export const mayRename = (
  standing: Standing,
  thread: ThreadState,
  personId: string,
  speaks: boolean,
): boolean => mayModerate(standing) || (speaks && !thread.closed && thread.createdById === personId);

/** A post is changed by its author alone, while the thread is open and the author still speaks in it. */
export const mayEditPost = (
  post: { authorId: string },
  thread: Pick<ThreadState, 'closed'>,
  personId: string,
  speaks: boolean,
): boolean => post.authorId === personId && !thread.closed && speaks;

/** What a hidden post said is left to its author and to those who keep order. */
export const maySeeText = (
  post: { authorId: string; hidden: boolean },
  standing: Standing,
  personId: string,
): boolean => !post.hidden || post.authorId === personId || mayModerate(standing);
