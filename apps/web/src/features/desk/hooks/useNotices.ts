import { useQuery } from '@apollo/client/react';
import { LIMITS } from '@concert/contracts';
import { useAct } from '../../../apollo/use-act';
import { nodesOf, usePages } from '../../../apollo/use-pages';
import {
  MarkNoticeReadDocument,
  NoticesDocument,
  UnreadNoticesDocument,
  type NoticeRowFragment,
} from '../notices.generated';

export type Notice = NoticeRowFragment;

export function useNotices() {
  const { data, loading, error, refetch, fetchMore } = useQuery(NoticesDocument, {
    variables: { first: LIMITS.pageSize },
  });
  const pages = usePages(data?.notices, (after) => fetchMore({ variables: { after } }));
  return { query: { data: data?.notices, loading, error, refetch }, ...pages };
}

/** Among the latest ones: enough to say that there is something, and about how much. */
export function useUnreadNotices(): number {
  const { data } = useQuery(UnreadNoticesDocument);
  return nodesOf(data?.notices).filter(({ readAt }) => readAt === null).length;
}

export const useMarkNoticeRead = () => useAct(MarkNoticeReadDocument);
