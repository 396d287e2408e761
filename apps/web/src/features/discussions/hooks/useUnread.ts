import { useQuery } from '@apollo/client/react';
import { nodesOf } from '../../../apollo/use-pages';
import { UnreadInBodiesDocument } from '../threads.generated';

/** In how many discussions of a body something is unread; asked for once, whoever shows it, and kept by live events. */
export function useUnread(bodyId: string): number {
  const { data } = useQuery(UnreadInBodiesDocument, { fetchPolicy: 'cache-first' });
  return nodesOf(data?.bodies).find(({ id }) => id === bodyId)?.unreadThreads ?? 0;
}
