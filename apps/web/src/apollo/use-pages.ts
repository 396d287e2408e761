import { useCallback, useState } from 'react';

/** A list of which only the entries are wanted. */
interface Entries<Node> {
  edges: readonly { node: Node }[];
}

/** A connection as every list query selects it. */
export interface Connection<Node> extends Entries<Node> {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount?: number;
}

interface Pages<Node> {
  items: readonly Node[];
  total: number;
  hasMore: boolean;
  busy: boolean;
  more: () => void;
}

export const nodesOf = <Node>(connection: Entries<Node> | undefined): readonly Node[] =>
  connection?.edges.map(({ node }) => node) ?? [];

/** Reads a list in pages: what is here, how many there are, and how to get the rest. */
export function usePages<Node>(
  connection: Connection<Node> | undefined,
  fetchAfter: (cursor: string) => Promise<unknown>,
): Pages<Node> {
  const [busy, setBusy] = useState(false);
  const cursor = connection?.pageInfo.endCursor;
  const more = useCallback(() => {
    if (!cursor) return;
    setBusy(true);
    // A page that fails leaves the list as it was, with its button to ask again.
    fetchAfter(cursor)
      .catch(() => undefined)
      .finally(() => setBusy(false));
  }, [cursor, fetchAfter]);
  const items = nodesOf(connection);
  return {
    items,
    total: connection?.totalCount ?? items.length,
    hasMore: connection?.pageInfo.hasNextPage ?? false,
    busy,
    more,
  };
}
