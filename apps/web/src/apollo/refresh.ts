import type { ApolloCache, ApolloClient, ObservableQuery, Reference } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import { filter, firstValueFrom } from 'rxjs';
import { oneAtATime } from './one-at-a-time';

/** What has changed on the server: a root field with all its lists, one object, or one field of it. */
export type Change = { root: string } | { type: string; id: string; field?: string };

/**
 * Marks what changed as outdated and asks again for what of it is on screen; the rest is asked for when next shown.
 * What is on screen stays there meanwhile, so nothing jumps.
 */
export function refresh(client: ApolloClient, changes: readonly Change[]): void {
  changeCache(client, (cache) => {
    for (const change of changes) {
      if ('root' in change) {
        cache.modify<Record<string, Reference>>({
          fields: { [change.root]: (_value, { INVALIDATE }) => INVALIDATE },
        });
        continue;
      }
      const id = cache.identify({ __typename: change.type, id: change.id });
      if (!id) continue;
      cache.modify<Record<string, unknown>>({
        id,
        fields: change.field
          ? { [change.field]: (_value, { INVALIDATE }) => INVALIDATE }
          : (_value, { INVALIDATE }) => INVALIDATE,
      });
    }
  });
}

/** Takes an object out of the browser that its reader may see no more, and asks again for whatever showed it. */
export function forget(client: ApolloClient, type: string, id: string): void {
  changeCache(client, (cache) => {
    const key = cache.identify({ __typename: type, id });
    if (key) cache.evict({ id: key });
  });
  client.cache.gc();
}

function changeCache(client: ApolloClient, updateCache: (cache: ApolloCache) => void): void {
  void client.refetchQueries({ updateCache, onQueryUpdated: askAgain });
  // Of a page whose first answer has not come, nobody knows yet whether it shows what changed.
  for (const query of client.getObservableQueries('active')) {
    const { loading, dataState } = query.getCurrentResult();
    if (loading && dataState === 'empty') askAgain(query);
  }
}

/** Asks again for everything on screen, or for those of these queries that are. */
export function refreshQueries(client: ApolloClient, queries: 'active' | DocumentNode[] = 'active'): void {
  for (const query of client.getObservableQueries(queries)) askAgain(query);
}

/** For a question whose last answer may be on its way still, and older than what is wanted now. */
export const AFRESH = { fetchPolicy: 'network-only', context: { queryDeduplication: false } } as const;

const asking = new WeakMap<ObservableQuery, () => void>();

/**
 * An answer that is on its way may be older than the change, and could come after a newer one: so it is waited for
 * first. Even then its request is not quite over, and Apollo would answer the same question from it: so the new one
 * goes out by itself.
 */
export function askAgain(query: ObservableQuery): void {
  let ask = asking.get(query);
  if (!ask) {
    ask = oneAtATime(async () => {
      // To look at a query that nobody looks at any more would begin it anew.
      if (!query.hasObservers()) return;
      await firstValueFrom(query.pipe(filter(({ loading }) => !loading)), { defaultValue: null });
      if (!query.hasObservers()) return;
      query.options.context = { ...query.options.context, ...AFRESH.context };
      await query.refetch();
    });
    asking.set(query, ask);
  }
  ask();
}
