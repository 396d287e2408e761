import type { ApolloClient } from '@apollo/client';

/** What was said in a thread that is open to its reader no more leaves the browser, and open pages ask for it anew. */
export function loseThread(client: ApolloClient, threadId: string): void {
  void client.refetchQueries({
    updateCache(cache) {
      const id = cache.identify({ __typename: 'Thread', id: threadId });
      if (id) cache.evict({ id });
    },
  });
  client.cache.gc();
}
