import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import type { Query } from '../../../apollo/Answer';
import { AFRESH } from '../../../apollo/refresh';
import { useAct } from '../../../apollo/use-act';
import { usePages } from '../../../apollo/use-pages';
import {
  CatchUpDocument,
  MarkCaughtUpDocument,
  MoreCatchUpChangesDocument,
  MoreCatchUpThreadsDocument,
  NoteCatchUpDocument,
  type CatchUpQuery,
  type CatchUpThreadFragment,
  type MoreCatchUpThreadsQueryVariables,
} from '../catch-up.generated';

export type CatchUp = CatchUpQuery['catchUp'];
export type CatchUpBody = CatchUp['bodies'][number];
export type CatchUpThread = CatchUpThreadFragment;

/** What happened since an instant; since one was last told when there is none. */
export function useCatchUp(since: string | null): Query<CatchUp> {
  const { data, loading, error, refetch } = useQuery(CatchUpDocument, {
    variables: { since },
    // What it tells is of the moment at which it is asked.
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  return { data: data?.catchUp, loading, error, refetch };
}

/** The threads and the other changes of one body, each page by page. */
export function useCatchUpPages({ body, threads, changes }: CatchUpBody, since: string) {
  const client = useApolloClient();
  const fetchMore =
    (query: TypedDocumentNode<unknown, MoreCatchUpThreadsQueryVariables>) => (after: string) =>
      client.query({ query, variables: { body: body.code, since, after }, ...AFRESH });
  return {
    threads: usePages(threads, fetchMore(MoreCatchUpThreadsDocument)),
    changes: usePages(changes, fetchMore(MoreCatchUpChangesDocument)),
  };
}

const changes = [{ root: 'catchUp' }, { root: 'threads' }, { root: 'desk' }];

export const useMarkCaughtUp = () => useAct(MarkCaughtUpDocument, { changes });

/** Long enough to have looked, not merely passed through. */
const LOOKED_MS = 4_000;

/** The next time begins where this telling ended: noted when one goes on, or it would be empty when loaded again. */
export function useToldWhenLeft(until: string | undefined): void {
  const [note] = useMutation(NoteCatchUpDocument, { onError: () => undefined });
  useEffect(() => {
    if (until === undefined) return;
    const from = Date.now();
    return () => {
      if (Date.now() - from > LOOKED_MS) void note({ variables: { input: { until } } });
    };
  }, [until, note]);
}
