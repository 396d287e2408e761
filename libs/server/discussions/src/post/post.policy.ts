import type { Standing } from '@concert/governance';
import { mayModerate } from '../thread/thread.policy.js';

interface PostState {
  authorId: string;
  hidden: boolean;
}

interface ThreadState {
  closed: boolean;
}

/** A post is changed by its author alone, while the thread is open and the author still speaks in it. */
export const mayEditPost = (
  post: Pick<PostState, 'authorId'>,
  thread: ThreadState,
  personId: string,
  speaks: boolean,
): boolean => post.authorId === personId && !thread.closed && speaks;

/** Who may answer with a post may answer with less, to what is there to be read. */
export const mayReact = (post: Pick<PostState, 'hidden'>, thread: ThreadState, speaks: boolean): boolean =>
  speaks && !thread.closed && showsReactions(post);

/** Answers go out of sight with what they answer. */
export const showsReactions = (post: Pick<PostState, 'hidden'>): boolean => !post.hidden;

/** What a hidden post said is left to its author and to those who keep order. */
export const maySeeText = (post: PostState, standing: Standing, personId: string): boolean =>
  !post.hidden || post.authorId === personId || mayModerate(standing);
