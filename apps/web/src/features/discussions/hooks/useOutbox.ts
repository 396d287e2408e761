import { useApolloClient } from '@apollo/client/react';
import { useCallback, useContext, useSyncExternalStore } from 'react';
import { DraftOwner } from '../../../drafts/draft-owner';
import type { Outbox, UnsentPost } from '../outbox';
import { outboxOf } from '../outboxes';

interface OutboxView {
  unsent: readonly UnsentPost[];
  outbox: Outbox;
}

function useView(choose: (outbox: Outbox) => readonly UnsentPost[]): OutboxView {
  const outbox = outboxOf(useApolloClient(), useContext(DraftOwner));
  const unsent = useSyncExternalStore(outbox.subscribe, () => choose(outbox));
  return { unsent, outbox };
}

/** The viewer's posts in a thread that have not arrived yet. */
export const useOutbox = (threadId: string): OutboxView =>
  useView(useCallback((outbox: Outbox) => outbox.of(threadId), [threadId]));

/** The viewer's posts that were refused, in whatever thread. */
export const useRefused = (): OutboxView => useView(refusedIn);

const refusedIn = (outbox: Outbox) => outbox.refused();
