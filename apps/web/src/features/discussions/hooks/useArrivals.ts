import { useState } from 'react';
import type { Post } from './useThread';

/** Posts of others that came while the page was open and have not been read. */
export function useArrivals(
  posts: readonly Post[],
  viewerId: string,
  ready: boolean,
  readSeq: number,
): readonly Post[] {
  const [from, setFrom] = useState<number | null>(null);
  const latest = posts.at(-1)?.seq ?? 0;
  if (ready && from === null) setFrom(latest);
  if (from === null) return [];
  return posts.filter(
    ({ seq, author, moved }) => seq > from && seq > readSeq && author.id !== viewerId && !moved,
  );
}
