import { useQuery } from '@apollo/client/react';
import { LIMITS } from '@concert/contracts';
import { useAct } from '../../../apollo/use-act';
import { usePages } from '../../../apollo/use-pages';
import {
  InboundLogDocument,
  RetryInboundMailDocument,
  type InboundMailRowFragment,
} from '../inbound-log.generated';

export type InboundMail = InboundMailRowFragment;

/** What became of replies that came by mail, the latest first; asked anew whenever one looks. */
export function useInboundLog() {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(InboundLogDocument, {
    variables: { first: LIMITS.pageSize },
    fetchPolicy: 'cache-and-network',
  });
  const mails = (data ?? previousData)?.inboundMails;
  const pages = usePages(mails, (after) => fetchMore({ variables: { after } }));
  return { query: { data: mails, loading, error, refetch }, ...pages };
}

export const useRetryInboundMail = () => useAct(RetryInboundMailDocument);
