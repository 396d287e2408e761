import type { Standing } from '@concert/governance';
import { mayModerate } from '../thread/thread.policy.js';

interface PostState {
  authorId: string;
  hidden: boolean;
  withdrawnAt: Date | null;
}

type InSight = Pick<PostState, 'hidden' | 'withdrawnAt'>;

interface ThreadState {
  closed: boolean;
}

/** A post is changed by its author alone, while the thread is open and the author still speaks in it. */
export const mayEditPost = (
  post: Pick<PostState, 'authorId' | 'withdrawnAt'>,
  thread: ThreadState,
  personId: string,
  speaks: boolean,
): boolean => post.authorId === personId && post.withdrawnAt === null && !thread.closed && speaks;

/** It is taken back by whoever may change it, but not from under those who have hidden it and answer for that. */
export const mayWithdrawPost = (
  post: PostState,
  thread: ThreadState,
  personId: string,
  speaks: boolean,
): boolean => mayEditPost(post, thread, personId, speaks) && !post.hidden;

/** In a post that was taken back there is nothing left to hide. */
export const mayHidePost = (post: Pick<PostState, 'withdrawnAt'>, standing: Standing): boolean =>
  post.withdrawnAt === null && mayModerate(standing);

/** Who may answer with a post may answer with less, to what is there to be read. */
export const mayReact = (post: InSight, thread: ThreadState, speaks: boolean): boolean =>
  speaks && !thread.closed && showsReactions(post);

/** Answers go out of sight with what they answer. */
export const showsReactions = (post: InSight): boolean => !post.hidden && post.withdrawnAt === null;

/** What a hidden post said is left to its author and to those who keep order. */
export const maySeeText = (
  post: Pick<PostState, 'authorId' | 'hidden'>,
  standing: Standing,
  personId: string,
): boolean => !post.hidden || post.authorId === personId || mayModerate(standing);
