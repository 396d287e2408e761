import { useQuery } from '@apollo/client/react';
import { LIMITS } from '@concert/contracts';
import { usePages } from '../../../apollo/use-pages';
import { SearchDocument, type HitFragment, type SearchQuery } from '../search.generated';
import type { SearchAddress } from './useSearchAddress';

export type Hit = HitFragment;
export type KindCount = NonNullable<SearchQuery['search']['counts']>[number];

/** What is found; nothing is asked as long as nothing is looked for. */
export function useHits({ fields: { text }, filter }: SearchAddress) {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(SearchDocument, {
    variables: { text, filter, first: LIMITS.pageSize, counted: true },
    skip: text.trim() === '',
    // What may be read can have changed since.
    fetchPolicy: 'cache-and-network',
  });
  // While the next words are being looked for, the last answer stays: a list that blinks cannot be read.
  const before = error ? undefined : previousData;
  const found = text.trim() === '' ? undefined : (data ?? before)?.search;
  const counts: readonly KindCount[] = found?.counts ?? [];
  const pages = usePages(found && { ...found, totalCount: totalOf(counts, filter.kinds ?? null) }, (after) =>
    fetchMore({ variables: { after, counted: false } }),
  );
  // What is shown answers what was asked before.
  const old = found !== undefined && data === undefined;
  return { query: { data: found, loading, error, refetch }, old, counts, ...pages };
}

const totalOf = (counts: readonly KindCount[], kinds: readonly string[] | null): number =>
  counts.reduce((sum, { kind, count }) => sum + (kinds === null || kinds.includes(kind) ? count : 0), 0);
