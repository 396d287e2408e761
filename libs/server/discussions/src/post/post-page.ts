import { type Connection, decodeCursor, encodeCursor, invalid, pageSize } from '@concert/kernel';
import type { PostRange, PostRow } from './post.store.js';

/** Forward by `first` and `after`, or from a number on; backward by `last` and `before`. */
export interface PostPageRequest {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  fromSeq?: number | null;
}

const LARGEST_INTEGER = 2 ** 31 - 1;

/** Which numbers a page asks for. Posts have no gaps, so that their number alone says where a page stands. */
export function rangeOf({ first, after, last, before, fromSeq }: PostPageRequest): PostRange {
  const backward = given(last) || given(before);
  if (backward && (given(first) || given(after) || given(fromSeq)))
    throw invalid(given(last) ? 'last' : 'before', 'forwardAndBackward');
  if (backward)
    return {
      from: 1,
      to: given(before) ? seqOf(before, 'before') - 1 : LARGEST_INTEGER,
      limit: sizeOf(last, 'last'),
      newestFirst: true,
    };
  const from = Math.max(given(after) ? seqOf(after, 'after') + 1 : 1, fromSeq ?? 1);
  return { from, to: LARGEST_INTEGER, limit: sizeOf(first, 'first'), newestFirst: false };
}

/** Dresses posts in their connection; the neighbours of a page follow from the numbers. */
export function postConnection(posts: PostRow[], lastSeq: number): Connection<PostRow> {
  const edges = posts.map((node) => ({ node, cursor: encodeCursor([node.seq]) }));
  const [start, end] = [posts[0], posts.at(-1)];
  return {
    edges,
    pageInfo: {
      hasNextPage: end !== undefined && end.seq < lastSeq,
      hasPreviousPage: start !== undefined && start.seq > 1,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: Promise.resolve(lastSeq),
  };
}

const given = <Value>(value: Value | null | undefined): value is Value =>
  value !== null && value !== undefined;

function sizeOf(asked: number | null | undefined, field: 'first' | 'last'): number {
  try {
    return pageSize(asked);
  } catch {
    throw invalid(field, 'outOfRange');
  }
}

function seqOf(cursor: string, field: 'after' | 'before'): number {
  const [seq] = decodeCursor(cursor, 1);
  if (typeof seq !== 'number' || !Number.isInteger(seq) || seq < 0 || seq > LARGEST_INTEGER)
    throw invalid(field, 'notACursor');
  return seq;
}
