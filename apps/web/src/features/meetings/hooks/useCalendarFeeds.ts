import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import type { Query } from '../../../apollo/Answer';
import { problemOf, type Problem } from '../../../apollo/problem';
import { refresh } from '../../../apollo/refresh';
import { useAct } from '../../../apollo/use-act';
import {
  CalendarFeedsDocument,
  CreateCalendarFeedDocument,
  RevokeCalendarFeedDocument,
  type FeedFragment,
} from '../calendar.generated';

export type Feed = FeedFragment;

export function useCalendarFeeds(): Query<readonly Feed[]> {
  const { data, loading, error, refetch } = useQuery(CalendarFeedsDocument);
  return { data: data?.calendarFeeds, loading, error, refetch };
}

export const useRevokeFeed = () =>
  useAct(RevokeCalendarFeedDocument, { changes: [{ root: 'calendarFeeds' }] });

interface NewFeed {
  /** Gives the address, which nobody can read again; null when it was refused. */
  create: () => Promise<string | null>;
  busy: boolean;
  problem: Problem | null;
}

export function useCreateFeed(): NewFeed {
  const client = useApolloClient();
  // The address is a key: it is handed over and not kept.
  const [mutate, { loading, error }] = useMutation(CreateCalendarFeedDocument, { fetchPolicy: 'no-cache' });
  const create = async () => {
    try {
      const { data } = await mutate();
      refresh(client, [{ root: 'calendarFeeds' }]);
      return data?.createCalendarFeed.url ?? null;
    } catch {
      return null;
    }
  };
  return { create, busy: loading, problem: error ? problemOf(error) : null };
}
