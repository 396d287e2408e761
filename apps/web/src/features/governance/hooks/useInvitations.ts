import { useQuery } from '@apollo/client/react';
import { LIMITS } from '@concert/contracts';
import type { InvitationState } from '../../../apollo/schema.generated';
import { useAct } from '../../../apollo/use-act';
import { usePages } from '../../../apollo/use-pages';
import {
  InvitationsDocument,
  InviteDocument,
  PreviewInvitationsDocument,
  RevokeInvitationDocument,
  type InvitationRowFragment,
  type PreviewInvitationsMutation,
} from '../invitations.generated';

export type Invitation = InvitationRowFragment;
export type Preview = PreviewInvitationsMutation['previewInvitations'];
export type PreviewRow = Preview['rows'][number];

interface InvitationFilter {
  state?: InvitationState | null;
  entity?: string | null;
}

const changes = [{ root: 'invitations' }];

export function useInvitations({ state = null, entity = null }: InvitationFilter) {
  const { data, loading, error, refetch, fetchMore } = useQuery(InvitationsDocument, {
    variables: { state, entity, first: LIMITS.pageSize },
  });
  const pages = usePages(data?.invitations, (after) => fetchMore({ variables: { after } }));
  return { query: { data: data?.invitations, loading, error, refetch }, ...pages };
}

/** Reading a pasted list mails nobody; inviting does. */
export const usePreviewInvitations = () => useAct(PreviewInvitationsDocument);

export const useInvite = () => useAct(InviteDocument, { changes });

export const useRevokeInvitation = () => useAct(RevokeInvitationDocument, { changes });
