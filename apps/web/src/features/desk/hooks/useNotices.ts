import { useQuery } from '@apollo/client/react';
import { LIMITS } from '@concert/contracts';
import { useAct } from '../../../apollo/use-act';
import { usePages } from '../../../apollo/use-pages';
import { MarkNoticeReadDocument, NoticesDocument, type NoticeRowFragment } from '../notices.generated';

export type Notice = NoticeRowFragment;

export function useNotices() {
  const { data, loading, error, refetch, fetchMore } = useQuery(NoticesDocument, {
    variables: { first: LIMITS.pageSize },
  });
  const pages = usePages(data?.notices, (after) => fetchMore({ variables: { after } }));
  return { query: { data: data?.notices, loading, error, refetch }, ...pages };
}

export const useMarkNoticeRead = () => useAct(MarkNoticeReadDocument);
