import { useApolloClient } from '@apollo/client/react';
import { useCallback, useContext, useSyncExternalStore } from 'react';
import { DraftOwner } from '../../../drafts/draft-owner';
import type { Outbox, UnsentPost } from '../outbox';
import { outboxOf } from '../outboxes';

/** The viewer's posts in a thread that have not arrived yet. */
export function useOutbox(threadId: string): { unsent: readonly UnsentPost[]; outbox: Outbox } {
  const outbox = outboxOf(useApolloClient(), useContext(DraftOwner));
  const unsent = useSyncExternalStore(
    outbox.subscribe,
    useCallback(() => outbox.of(threadId), [outbox, threadId]),
  );
  return { unsent, outbox };
}
