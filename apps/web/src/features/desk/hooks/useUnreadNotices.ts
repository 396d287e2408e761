import { useQuery } from '@apollo/client/react';
import { nodesOf } from '../../../apollo/use-pages';
import { UnreadNoticesDocument } from '../unread.generated';

/** Among the latest ones: enough to say that there is something, and about how much. */
export function useUnreadNotices(): number {
  const { data } = useQuery(UnreadNoticesDocument);
  return nodesOf(data?.notices).filter(({ readAt }) => readAt === null).length;
}
