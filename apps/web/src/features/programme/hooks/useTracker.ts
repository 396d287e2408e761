import { useQuery } from '@apollo/client/react';
import { LIMITS } from '@concert/contracts';
import type { Query } from '../../../apollo/Answer';
import { usePages } from '../../../apollo/use-pages';
import {
  ActivitiesDocument,
  type ActivitiesQuery,
  type ActivityRowFragment,
  type CountRowFragment,
} from '../tracker.generated';
import type { TrackerAddress } from './useTrackerAddress';

export type ActivityRow = ActivityRowFragment;
export type CountRow = CountRowFragment;
export type Activities = ActivitiesQuery['activities'];
export type Counts = Activities['counts'];

/** A picture of few bars says little: it takes as many rows as may be asked for at once. */
const IN_A_PICTURE = LIMITS.pageSizeMax;

/** Activities of all bodies by the filters of the address, with the figures of the whole list. */
export function useTracker({ filter, sort, descending, view }: TrackerAddress) {
  const first = view === 'table' ? LIMITS.pageSize : IN_A_PICTURE;
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(ActivitiesDocument, {
    variables: { filter, sort, descending, first },
  });
  // While the next filter is being answered, the last answer stays: a list that blinks cannot be read.
  const activities = (data ?? previousData)?.activities;
  const pages = usePages(activities && { ...activities, totalCount: activities.counts.total }, (after) =>
    fetchMore({ variables: { after } }),
  );
  return { query: { data: activities, loading, error, refetch }, ...pages };
}

/** Enough to see what an entity is about. */
const OF_AN_ENTITY = 5;

/** The published activities that an entity leads or contributes to, the last to end first. */
export function useEntityActivities(entity: string): Query<Activities> {
  const { data, loading, error, refetch } = useQuery(ActivitiesDocument, {
    variables: {
      filter: { entity, published: true },
      sort: 'ENDS_ON',
      descending: true,
      first: OF_AN_ENTITY,
    },
  });
  return { data: data?.activities, loading, error, refetch };
}
