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
  read(existing, { readField }) {
    if (!existing) return existing;
    const thread = readField('id');
    const edges = existing.edges.filter(({ node }) => readField('threadId', node) === thread);
    return edges.length === existing.edges.length ? existing : { ...existing, edges };
  },
  merge(existing, incoming, { readField }) {
    const bySeq = new Map<number, PostEdge>();
    const [first] = incoming.edges;
    const thread = first && readField('threadId', first.node);
    // A post that was moved is no longer of this thread, and its number may be that of another one here.
    const here = existing?.edges.filter(({ node }) => !first || readField('threadId', node) === thread);
    for (const edge of [...(here ?? []), ...incoming.edges])
      bySeq.set(readField<number>('seq', edge.node) ?? 0, edge);
    const edges = [...bySeq].sort(([one], [other]) => one - other).map(([, edge]) => edge);
    return { ...incoming, edges };
  },
};
