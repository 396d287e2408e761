import { useQuery } from '@apollo/client/react';
import type { Query } from '../../../apollo/Answer';
import { useAct } from '../../../apollo/use-act';
import {
  AddTermsOfReferenceDocument,
  AppointDocument,
  BodyHeadDocument,
  BodyOverviewDocument,
  ChangeCapacityDocument,
  DissolveBodyDocument,
  EndSeatDocument,
  PutTermsInForceDocument,
  RenameBodyDocument,
  SetBodyOptionsDocument,
  type BodyHeadFragment,
  type BodyOverviewQuery,
  type SeatRowFragment,
  type TermsVersionFragment,
} from '../body.generated';

export type Body = BodyHeadFragment;
export type BodyOverview = BodyOverviewQuery['body'];
export type SeatRow = SeatRowFragment;
export type TermsVersion = TermsVersionFragment;

/**
 * A day of the past must not mix with today in the cache: the same body has another name and other officers then, and
 * the cache knows a body by its id alone.
 */
const policyFor = (asOf: string | null) => (asOf ? 'no-cache' : 'cache-and-network');

export function useBody(code: string, asOf: string | null): Query<Body> {
  const { data, loading, error, refetch } = useQuery(BodyHeadDocument, {
    variables: { code, asOf },
    fetchPolicy: policyFor(asOf),
  });
  return { data: data?.body, loading, error, refetch };
}

export function useBodyOverview(code: string, asOf: string | null): Query<BodyOverview> {
  const { data, loading, error, refetch } = useQuery(BodyOverviewDocument, {
    variables: { code, asOf },
    fetchPolicy: policyFor(asOf),
  });
  return { data: data?.body, loading, error, refetch };
}

/** What is done to a body and its seats; all of it changes what its page and the lists show. */
export function useBodyActs(bodyId: string) {
  const body = [{ type: 'Body', id: bodyId }];
  const list = [...body, { root: 'bodies' }];
  return {
    rename: useAct(RenameBodyDocument, { changes: list }),
    dissolve: useAct(DissolveBodyDocument, { changes: list }),
    setOptions: useAct(SetBodyOptionsDocument, { changes: body }),
    addTerms: useAct(AddTermsOfReferenceDocument, { changes: body }),
    putTermsInForce: useAct(PutTermsInForceDocument, { changes: body }),
    appoint: useAct(AppointDocument, { changes: body }),
    endSeat: useAct(EndSeatDocument, { changes: body }),
    changeCapacity: useAct(ChangeCapacityDocument, { changes: body }),
  };
}
