import { useState } from 'react';
import type { Post, Thread } from './useThread';

/** Posts of others that came while the page was open and have not been read. */
export function useArrivals(
  posts: readonly Post[],
  viewerId: string,
  ready: boolean,
  { readSeq, lastSeq }: Pick<Thread, 'readSeq' | 'lastSeq'>,
): readonly Post[] {
  const [from, setFrom] = useState<number | null>(null);
  // The end of a long thread may not be here yet: what is fetched on the way to it is nothing that came.
  const latest = Math.max(lastSeq, posts.at(-1)?.seq ?? 0);
  if (ready && from === null) setFrom(latest);
  if (from === null) return [];
  return posts.filter(
    ({ seq, author, moved }) => seq > from && seq > readSeq && author.id !== viewerId && !moved,
  );
}
