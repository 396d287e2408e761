import { isReference, type ApolloClient, type Reference } from '@apollo/client';
import { LIMITS } from '@concert/contracts';
import { AFRESH } from '../../apollo/refresh';
import { stretchesOf, type Stretch } from './post-window';
import { PostsDocument, PostsHereFragmentDoc } from './thread.generated';

/** Asks again for the posts of those stretches that are here, page by page. */
export async function lookAgain(
  stretches: readonly Stretch[],
  load: (range: { fromSeq: number; first: number }) => Promise<unknown>,
): Promise<void> {
  for (const { loaded, from, to } of stretches) {
    if (!loaded) continue;
    for (let fromSeq = from; fromSeq <= to; fromSeq += LIMITS.pageSizeMax)
      await load({ fromSeq, first: Math.min(LIMITS.pageSizeMax, to - fromSeq + 1) });
  }
}

/** Asks again for what of a thread is in the cache, on its page or from an earlier visit; what has left it goes. */
export async function askAgainForPosts(client: ApolloClient, threadId: string): Promise<void> {
  const here = client.cache.readFragment({
    id: client.cache.identify({ __typename: 'Thread', id: threadId }),
    fragment: PostsHereFragmentDoc,
    fragmentName: 'PostsHere',
  });
  const seqs = here?.posts.edges.map(({ node }) => node.seq) ?? [];
  await lookAgain(stretchesOf(seqs, 0), (range) =>
    client
      .query({ query: PostsDocument, variables: { id: threadId, ...range }, ...AFRESH })
      // What could not be fetched now is fetched when the connection is back or the page is opened again.
      .catch(() => undefined),
  );
  client.cache.gc();
}

/** Takes posts of a thread out of the cache, and with it off the page; they are fetched again when they are wanted. */
export function dropPosts(client: ApolloClient, threadId: string, leaves: (seq: number) => boolean): void {
  client.cache.modify<{ posts: { edges: readonly { node: Reference }[] } }>({
    id: client.cache.identify({ __typename: 'Thread', id: threadId }),
    fields: {
      posts: (here, { readField }) =>
        isReference(here)
          ? here
          : { ...here, edges: here.edges.filter(({ node }) => !leaves(readField<number>('seq', node) ?? 0)) },
    },
  });
  client.cache.gc();
}
