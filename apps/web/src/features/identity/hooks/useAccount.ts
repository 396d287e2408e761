import { useMutation, useQuery } from '@apollo/client/react';
import type { Query } from '../../../apollo/Answer';
import { useAct } from '../../../apollo/use-act';
import {
  ChangePasswordDocument,
  ChoosePresenceDocument,
  EndOtherSessionsDocument,
  EndSessionDocument,
  PresenceDocument,
  SessionsDocument,
  UpdateProfileDocument,
  type SessionsQuery,
} from '../account.generated';

export type Session = SessionsQuery['sessions'][number];

const sessionsChanged = [{ root: 'sessions' }];

/** Whether others see what the reader looks at; undefined while that is not known. */
export function usePresence() {
  const { data } = useQuery(PresenceDocument);
  return { hidden: data?.viewer?.hidesPresence, ...useAct(ChoosePresenceDocument) };
}

export const useUpdateProfile = () => useAct(UpdateProfileDocument);

export const useChangePassword = () => useAct(ChangePasswordDocument, { changes: sessionsChanged });

export function useSessions() {
  const { data, loading, error, refetch } = useQuery(SessionsDocument);
  const query: Query<readonly Session[]> = { data: data?.sessions, loading, error, refetch };
  const end = useAct(EndSessionDocument, { changes: sessionsChanged });
  const [endOthers, { loading: endingOthers }] = useMutation(EndOtherSessionsDocument, {
    refetchQueries: [SessionsDocument],
    onError: () => undefined,
  });
  return { query, end, endOthers: () => void endOthers(), endingOthers };
}
