import { useState } from 'react';
import { missingFrom, type Stretch } from '../post-window';
import type { Post, Thread } from './useThread';

export interface NewPosts {
  posts: readonly Post[];
  /** Those of a long thread whose end is not here: how many, and the number of the first. */
  below: { count: number; first: number };
  /** What has been on the screen is not new any more, even when posts before it are unread. */
  see: (seq: number) => void;
}

/** Posts of others that came while the page was open and have not been read. */
export function useArrivals(
  posts: readonly Post[],
  stretches: readonly Stretch[],
  viewerId: string,
  ready: boolean,
  { readSeq, lastSeq }: Pick<Thread, 'readSeq' | 'lastSeq'>,
): NewPosts {
  const [from, setFrom] = useState<number | null>(null);
  // The end of a long thread may not be here yet: what is fetched on the way to it is nothing that came.
  const latest = Math.max(lastSeq, posts.at(-1)?.seq ?? 0);
  if (ready && from === null) setFrom(latest);
  const see = (seq: number) => {
    if (from !== null && seq > from) setFrom(seq);
  };
  if (from === null) return { ...none, see };
  const first = Math.max(from, readSeq) + 1;
  return {
    posts: posts.filter(({ seq, author, moved }) => seq >= first && author.id !== viewerId && !moved),
    below: { count: missingFrom(stretches, first), first },
    see,
  };
}

const none = { posts: [], below: { count: 0, first: 0 } };
