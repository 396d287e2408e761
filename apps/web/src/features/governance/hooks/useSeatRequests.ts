import { useQuery } from '@apollo/client/react';
import { LIMITS } from '@concert/contracts';
import type { SeatRequestState } from '../../../apollo/schema.generated';
import { useAct } from '../../../apollo/use-act';
import { useOvertaken } from '../../../apollo/use-overtaken';
import { usePages } from '../../../apollo/use-pages';
import {
  DecideSeatRequestDocument,
  RequestSeatDocument,
  SeatRequestsDocument,
  WithdrawSeatRequestDocument,
  type SeatRequestRowFragment,
} from '../seat-requests.generated';

export type SeatRequest = SeatRequestRowFragment;

interface SeatRequestFilter {
  state?: SeatRequestState | null;
  body?: string | null;
}

/** Those the viewer may see: their entity's own, and those they may decide. */
export function useSeatRequests({ state = null, body = null }: SeatRequestFilter) {
  const { data, loading, error, refetch, fetchMore } = useQuery(SeatRequestsDocument, {
    variables: { state, body, first: LIMITS.pageSize },
  });
  const pages = usePages(data?.seatRequests, (after) => fetchMore({ variables: { after } }));
  return { query: { data: data?.seatRequests, loading, error, refetch }, ...pages };
}

export const useRequestSeat = () => useAct(RequestSeatDocument, { changes: [{ root: 'seatRequests' }] });

/** Deciding or taking back; either way the lists of requests and the body's seats are no longer what they were. */
export function useSeatRequestActs(request: Pick<SeatRequest, 'body'>) {
  const refused = useOvertaken();
  const changes = [{ root: 'seatRequests' }, { root: 'desk' }, { type: 'Body', id: request.body.id }];
  return {
    decide: useAct(DecideSeatRequestDocument, { changes, refused }),
    withdraw: useAct(WithdrawSeatRequestDocument, { changes, refused }),
  };
}
