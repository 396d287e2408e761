import { useQuery } from '@apollo/client/react';
import type { Query } from '../../../apollo/Answer';
import { problemOf } from '../../../apollo/problem';
import { useAct } from '../../../apollo/use-act';
import {
  ActivityDocument,
  CancelActivityDocument,
  ReportProgressDocument,
  type ActivityDetailsFragment,
  type ActivityQuery,
  type ReportRowFragment,
} from '../activity.generated';

export type Activity = ActivityQuery['activity'];
export type ActivityDetails = ActivityDetailsFragment;
export type Report = ReportRowFragment;

export function useActivity(id: string): Query<Activity> {
  const { data, loading, error, refetch } = useQuery(ActivityDocument, { variables: { id } });
  // A proposal that was taken back is gone at once, even while its last answer is still in the cache.
  const gone = error !== undefined && problemOf(error).code === 'NOT_FOUND';
  return { data: gone ? undefined : data?.activity, loading, error, refetch };
}

const changes = [
  { root: 'activity' },
  { root: 'activities' },
  { root: 'workPlan' },
  { root: 'programme' },
  { root: 'desk' },
];

export const useReportProgress = () => useAct(ReportProgressDocument, { changes });
export const useCancelActivity = () => useAct(CancelActivityDocument, { changes });
