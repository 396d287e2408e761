import { LIMITS } from '@concert/contracts';
import type { PostRange } from './hooks/usePosts';

/** Some posts before the one that is sought, so that it does not stand there without what it answers. */
const CONTEXT = 3;

export const postsAround = (seq: number): PostRange => ({
  fromSeq: Math.max(1, seq - CONTEXT),
  first: LIMITS.pageSize,
});

/**
 * Where reading begins: at the post that an address leads to; else at the first unread one; at the end for those who
 * have read everything, and at the beginning for those who were never there.
 */
export function startOf(sought: number | null, readSeq: number, lastSeq: number): PostRange {
  if (sought !== null && sought <= lastSeq) return postsAround(sought);
  return readSeq >= lastSeq ? { last: LIMITS.pageSize } : postsAround(readSeq + 1);
}
