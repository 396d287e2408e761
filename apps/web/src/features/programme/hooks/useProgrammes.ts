import { useQuery } from '@apollo/client/react';
import { LIMITS } from '@concert/contracts';
import type { Query } from '../../../apollo/Answer';
import { useAct } from '../../../apollo/use-act';
import { nodesOf, usePages } from '../../../apollo/use-pages';
import {
  AddOutcomeDocument,
  AddOutputDocument,
  AddPriorityDocument,
  OpenProgrammeDocument,
  ProgrammeDocument,
  ProgrammeNamesDocument,
  ProgrammesDocument,
  ResultActivitiesDocument,
  RewordResultDocument,
  SetProgrammeStateDocument,
  type OutcomeRowFragment,
  type OutputRowFragment,
  type PriorityRowFragment,
  type ProgrammeNamesQuery,
  type ProgrammeQuery,
  type ProgrammesQuery,
} from '../programmes.generated';

export type ProgrammeName = ProgrammeNamesQuery['programmes']['edges'][number]['node'];
export type Programme = ProgrammeQuery['programme'];
export type ProgrammeRow = ProgrammesQuery['programmes']['edges'][number]['node'];
export type Priority = PriorityRowFragment;
export type Outcome = OutcomeRowFragment;
export type Output = OutputRowFragment;

/** Every programme by name, the newest period first, with the bodies whose plan in it the viewer may see. */
export function useProgrammeNames(): Query<readonly ProgrammeName[]> {
  const { data, loading, error, refetch } = useQuery(ProgrammeNamesDocument);
  return { data: data && nodesOf(data.programmes), loading, error, refetch };
}

export function useProgrammes() {
  const { data, loading, error, refetch, fetchMore } = useQuery(ProgrammesDocument, {
    variables: { first: LIMITS.pageSize },
  });
  const pages = usePages(data?.programmes, (after) => fetchMore({ variables: { after } }));
  return { query: { data: data?.programmes, loading, error, refetch }, ...pages };
}

export function useProgramme(code: string): Query<Programme> {
  const { data, loading, error, refetch } = useQuery(ProgrammeDocument, { variables: { code } });
  return { data: data?.programme, loading, error, refetch };
}

/** Activities tied to one place of a programme; `none` for those tied to nowhere. As published: the same for everyone. */
export function useResultActivities(programme: string, result: string) {
  const { data, loading, error, refetch, fetchMore } = useQuery(ResultActivitiesDocument, {
    variables: { filter: { programme, result, published: true }, first: LIMITS.pageSize },
  });
  const pages = usePages(data?.activities, (after) => fetchMore({ variables: { after } }));
  return { query: { data: data?.activities, loading, error, refetch }, ...pages };
}

const changes = [{ root: 'programme' }, { root: 'programmes' }];

export function useResultActs() {
  return {
    addPriority: useAct(AddPriorityDocument, { changes }),
    addOutcome: useAct(AddOutcomeDocument, { changes }),
    addOutput: useAct(AddOutputDocument, { changes }),
    reword: useAct(RewordResultDocument, { changes }),
  };
}

export const useOpenProgramme = () => useAct(OpenProgrammeDocument, { changes });
export const useSetProgrammeState = () => useAct(SetProgrammeStateDocument, { changes });
