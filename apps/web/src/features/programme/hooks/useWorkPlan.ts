import { useQuery } from '@apollo/client/react';
import type { Query } from '../../../apollo/Answer';
import { useAct } from '../../../apollo/use-act';
import {
  AcceptWorkPlanImportDocument,
  AddActivityDocument,
  PlanOutputsDocument,
  PlanVersionsDocument,
  PublishWorkPlanDocument,
  RemoveActivityDocument,
  UpdateActivityDocument,
  WorkPlanDocument,
  type PlanChangeRowFragment,
  type PlanVersionRowFragment,
  type WorkPlanQuery,
} from '../plan.generated';

export type WorkPlan = NonNullable<WorkPlanQuery['workPlan']>;
export type PlannedActivity = WorkPlan['activities'][number];
export type PlanChange = PlanChangeRowFragment;
export type PlanVersion = PlanVersionRowFragment;
export type PlanActions = WorkPlanQuery['body']['planActions'];

/** The plan, or none yet, and what the viewer may do in either case. */
export interface PlanPlace {
  plan: WorkPlan | null;
  may: PlanActions;
}

export function useWorkPlan(body: string, programme: string): Query<PlanPlace> {
  const { data, loading, error, refetch } = useQuery(WorkPlanDocument, { variables: { body, programme } });
  return {
    data: data && { plan: data.workPlan, may: data.body.planActions },
    loading,
    error,
    refetch,
  };
}

export function usePlanVersions(body: string, programme: string): Query<readonly PlanVersion[]> {
  const { data, loading, error, refetch } = useQuery(PlanVersionsDocument, {
    variables: { body, programme },
  });
  return { data: data && (data.workPlan?.versions ?? []), loading, error, refetch };
}

export type OutputChoice = {
  id: string;
  number: string;
  title: { en: string; fr: string | null; ar: string | null };
};

/** The outputs of a programme that an activity can be tied to. */
export function usePlanOutputs(programme: string): readonly OutputChoice[] {
  const { data } = useQuery(PlanOutputsDocument, { variables: { programme }, fetchPolicy: 'cache-first' });
  return (data?.programme.priorities ?? []).flatMap(({ outcomes }) =>
    outcomes.flatMap(({ outputs }) => outputs),
  );
}

const changes = [
  { root: 'workPlan' },
  { root: 'activities' },
  { root: 'activity' },
  { root: 'programme' },
  { root: 'programmes' },
];

export const useAddActivity = () => useAct(AddActivityDocument, { changes });
export const useUpdateActivity = () => useAct(UpdateActivityDocument, { changes });
export const useRemoveActivity = () => useAct(RemoveActivityDocument, { changes });
export const usePublishWorkPlan = () => useAct(PublishWorkPlanDocument, { changes });
export const useAcceptImport = () => useAct(AcceptWorkPlanImportDocument, { changes });
