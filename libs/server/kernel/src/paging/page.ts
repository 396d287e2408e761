import { LIMITS } from '@concert/contracts';
import { invalid } from '../errors/domain-error.js';

/** What a client asks for: so many, after that cursor. */
export interface PageRequest {
  first?: number | null;
  after?: string | null;
}

/** A slice of a list. The total is counted only when asked for. */
export interface Page<Node> {
  nodes: Node[];
  /** The sort values of a node, from which its cursor is made. */
  keyOf: (node: Node) => unknown[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  count: () => Promise<number>;
}

/** The wire form of a page: `{ edges { node cursor } pageInfo totalCount }`. */
export interface Connection<Node> {
  edges: { node: Node; cursor: string }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  readonly totalCount: Promise<number>;
}

export function pageSize(first: number | null | undefined): number {
  if (first === null || first === undefined) return LIMITS.pageSize;
  if (!Number.isInteger(first) || first < 1 || first > LIMITS.pageSizeMax)
    throw invalid('first', 'outOfRange', { min: 1, max: LIMITS.pageSizeMax });
  return first;
}

export const encodeCursor = (key: unknown[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** The sort values in a cursor; anything that is not one of ours is INVALID_INPUT. */
export function decodeCursor(cursor: string, length: number): unknown[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(key) &&
      key.length === length &&
      key.every((part) => part === null || ['string', 'number', 'boolean'].includes(typeof part))
    )
      return key;
  } catch {
    // Falls through to the one refusal below.
  }
  throw invalid('after', 'notACursor');
}

export function toConnection<Node, Out = Node>(
  page: Page<Node>,
  as: (node: Node) => Out = (node) => node as unknown as Out,
): Connection<Out> {
  const edges = page.nodes.map((node) => ({ node: as(node), cursor: encodeCursor(page.keyOf(node)) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    // A getter, so that the count runs only when the query asks for it.
    get totalCount() {
      return page.count();
    },
  };
}

/** A page of a list that is small by nature and already in memory (pillars, bodies). */
export function pageInMemory<Node extends { id: string }>(all: Node[], request: PageRequest): Page<Node> {
  const first = pageSize(request.first ?? LIMITS.pageSizeMax);
  const afterId = request.after ? decodeCursor(request.after, 1)[0] : undefined;
  const start = afterId === undefined ? 0 : all.findIndex((node) => node.id === afterId) + 1;
  return {
    nodes: all.slice(start, start + first),
    keyOf: (node) => [node.id],
    hasNextPage: start + first < all.length,
    hasPreviousPage: start > 0,
    count: () => Promise.resolve(all.length),
  };
}
