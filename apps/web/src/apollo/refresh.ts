import type { ApolloClient, Reference } from '@apollo/client';

/** What has changed on the server: a root field with all its lists, or one object. */
export type Change = { root: string } | { type: string; id: string };

/**
 * Marks what changed as outdated and asks again for what of it is on screen; the rest is asked for when next shown.
 * What is on screen stays there meanwhile, so nothing jumps.
 */
export function refresh(client: ApolloClient, changes: readonly Change[]): void {
  void client.refetchQueries({
    updateCache(cache) {
      for (const change of changes) {
        if ('root' in change)
          cache.modify<Record<string, Reference>>({
            fields: { [change.root]: (_value, { INVALIDATE }) => INVALIDATE },
          });
        else {
          const id = cache.identify({ __typename: change.type, id: change.id });
          if (id) cache.modify({ id, fields: (_value, { INVALIDATE }) => INVALIDATE });
        }
      }
    },
  });
}
