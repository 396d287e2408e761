import { useQuery } from '@apollo/client/react';
import { LIMITS } from '@concert/contracts';
import { useAct } from '../../../apollo/use-act';
import { usePages } from '../../../apollo/use-pages';
import { MailLogDocument, RetryMailDocument, type MailRowFragment } from '../mail-log.generated';

export type LoggedMail = MailRowFragment;
export type MailState = LoggedMail['state'];

/** What became of the mails that fit the filter, the latest first; asked anew whenever one looks. */
export function useMailLog(filter: { state: MailState | null; address: string }) {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(MailLogDocument, {
    variables: { first: LIMITS.pageSize, state: filter.state, address: filter.address || null },
    fetchPolicy: 'cache-and-network',
  });
  const mails = (data ?? previousData)?.mails;
  const pages = usePages(mails, (after) => fetchMore({ variables: { after } }));
  return { query: { data: mails, loading, error, refetch }, ...pages };
}

export const useRetryMail = () => useAct(RetryMailDocument);
