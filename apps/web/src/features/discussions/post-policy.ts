import type { FieldPolicy, Reference } from '@apollo/client';

interface PostEdge {
  cursor: string;
  node: Reference;
}

interface PostPage {
  edges: readonly PostEdge[];
}

/**
 * Every page of a thread's posts falls into the one list of them, in the order of their numbers, whichever way it was
 * fetched and however often. Reading it gives all that is here; what is missing between shows in the numbers.
 */
export const postPolicy: FieldPolicy<PostPage> = {
  keyArgs: false,
  merge(existing, incoming, { readField }) {
    const bySeq = new Map<number, PostEdge>();
    for (const edge of [...(existing?.edges ?? []), ...incoming.edges])
      bySeq.set(readField<number>('seq', edge.node) ?? 0, edge);
    const edges = [...bySeq].sort(([one], [other]) => one - other).map(([, edge]) => edge);
    return { ...incoming, edges };
  },
};
