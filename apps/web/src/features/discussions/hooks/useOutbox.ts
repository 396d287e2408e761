import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useContext, useEffect, useSyncExternalStore } from 'react';
import { problemOf } from '../../../apollo/problem';
import { DraftOwner } from '../../../drafts/draft-owner';
import { readDraft, removeDraft, writeDraft } from '../../../drafts/draft-store';
import { useCatchUp } from '../../../realtime/use-live';
import { Outbox, type OutboxShelf, type OutgoingPost, type UnsentPost } from '../outbox';
import { PostDocument, PostsDocument, type PostDetailsFragment } from '../thread.generated';

const SHELF = 'outbox';

/** Kept with the drafts of the person, so that signing out counts them and nobody else sees them. */
function shelfOf(person: string): OutboxShelf {
  const read = (): OutgoingPost[] => readDraft<OutgoingPost[]>(localStorage, person, SHELF)?.value ?? [];
  // Read anew each time: another tab may have put its own posts there.
  const write = (posts: OutgoingPost[]) => {
    if (posts.length === 0) removeDraft(localStorage, person, SHELF);
    else writeDraft(localStorage, person, SHELF, { value: posts, base: null, at: new Date().toISOString() });
  };
  return {
    read,
    put: (post) => write([...read().filter(({ id }) => id !== post.id), post]),
    drop: (id) => write(read().filter((post) => post.id !== id)),
  };
}

/** Puts a post that the server has answered among those of its thread. */
function keep(client: ApolloClient, threadId: string, post: PostDetailsFragment): void {
  const lastSeq = post.seq;
  const edges = [{ __typename: 'PostEdge', cursor: '', node: post }];
  const posts = { __typename: 'PostConnection', edges };
  client.writeQuery({
    query: PostsDocument,
    variables: { id: threadId, fromSeq: post.seq },
    data: { thread: { __typename: 'Thread', id: threadId, lastSeq, posts } } as never,
  });
}

function senderOf(client: ApolloClient) {
  return async ({ id, threadId, text, language, as }: OutgoingPost) => {
    try {
      const input = { id, threadId, text, language, as };
      const { data } = await client.mutate({ mutation: PostDocument, variables: { input } });
      if (data) keep(client, threadId, data.post);
      return null;
    } catch (error) {
      return problemOf(error);
    }
  };
}

const outboxes = new Map<string, Outbox>();

function outboxOf(client: ApolloClient, person: string): Outbox {
  let outbox = outboxes.get(person);
  if (!outbox) outboxes.set(person, (outbox = new Outbox(senderOf(client), shelfOf(person))));
  return outbox;
}

/** The viewer's posts in a thread that have not arrived yet. */
export function useOutbox(threadId: string): { unsent: readonly UnsentPost[]; outbox: Outbox } {
  const client = useApolloClient();
  const outbox = outboxOf(client, useContext(DraftOwner));
  const unsent = useSyncExternalStore(
    outbox.subscribe,
    useCallback(() => outbox.of(threadId), [outbox, threadId]),
  );
  const wake = useCallback(() => outbox.wake(), [outbox]);
  useCatchUp(wake);
  // What an earlier visit left behind goes out now; what waits for the network goes out with it.
  useEffect(() => {
    wake();
    window.addEventListener('online', wake);
    return () => window.removeEventListener('online', wake);
  }, [wake]);
  return { unsent, outbox };
}
