import { useQuery } from '@apollo/client/react';
import type { Query } from '../../../apollo/Answer';
import { useAct } from '../../../apollo/use-act';
import {
  EndGuestDocument,
  GuestThreadsDocument,
  InviteGuestDocument,
  ProlongGuestDocument,
  ThreadGuestsDocument,
  type GuestRowFragment,
  type GuestThreadsQuery,
} from '../guests.generated';

export type Guest = GuestRowFragment;
export type GuestThread = GuestThreadsQuery['guestThreads'][number];

/** Who from outside was asked into a thread; asked anew whenever one looks. */
export function useGuests(id: string): Query<readonly Guest[]> {
  const { data, loading, error, refetch } = useQuery(ThreadGuestsDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  return { data: data?.thread.guests, loading, error, refetch };
}

/** What those who keep order do about the guests of a thread. */
export function useGuestActs(threadId: string) {
  const changes = [{ type: 'Thread', id: threadId, field: 'guests' }];
  return {
    invite: useAct(InviteGuestDocument, { changes }),
    prolong: useAct(ProlongGuestDocument, { changes }),
    end: useAct(EndGuestDocument, { changes }),
  };
}

/** The threads a guest is let into. */
export function useGuestThreads(): Query<readonly GuestThread[]> {
  const { data, loading, error, refetch } = useQuery(GuestThreadsDocument, {
    fetchPolicy: 'cache-and-network',
  });
  return { data: data?.guestThreads, loading, error, refetch };
}
