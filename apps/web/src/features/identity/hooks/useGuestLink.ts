import { useQuery } from '@apollo/client/react';
import type { Query } from '../../../apollo/Answer';
import { useAct } from '../../../apollo/use-act';
import {
  AcceptGuestInvitationDocument,
  GuestOfferDocument,
  type GuestOfferQuery,
} from '../guest-link.generated';

type GuestOffer = NonNullable<GuestOfferQuery['guestOffer']>;

/** Null when the link is unknown. */
export function useGuestOffer(token: string): Query<GuestOffer | null> {
  const { data, loading, error, refetch } = useQuery(GuestOfferDocument, {
    variables: { token },
    fetchPolicy: 'no-cache',
  });
  return { data: data?.guestOffer, loading, error, refetch };
}

export const useAcceptGuestInvitation = () => useAct(AcceptGuestInvitationDocument);
