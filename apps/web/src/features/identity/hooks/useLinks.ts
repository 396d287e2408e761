import { useQuery } from '@apollo/client/react';
import { useLocation } from 'react-router';
import type { Query } from '../../../apollo/Answer';
import { useAct } from '../../../apollo/use-act';
import {
  AcceptInvitationDocument,
  InvitationOfferDocument,
  RequestPasswordResetDocument,
  ResetPasswordDocument,
  type InvitationOfferQuery,
} from '../links.generated';

type Offer = NonNullable<InvitationOfferQuery['invitation']>;

/** One-time tokens stand behind the #: that part of an address reaches no server log and no other site. */
export const useLinkToken = (): string => useLocation().hash.slice(1);

export const useRequestPasswordReset = () => useAct(RequestPasswordResetDocument);

export const useResetPassword = () => useAct(ResetPasswordDocument);

/** Null when the link is unknown, used or too old. */
export function useInvitationOffer(token: string): Query<Offer | null> {
  const { data, loading, error, refetch } = useQuery(InvitationOfferDocument, {
    variables: { token },
    fetchPolicy: 'no-cache',
  });
  return { data: data?.invitation, loading, error, refetch };
}

export const useAcceptInvitation = () => useAct(AcceptInvitationDocument);
