import type { ApolloClient, Reference } from '@apollo/client';
import { refresh } from '../../apollo/refresh';
import type { RealtimeSource } from '../../assembly/feature';
import { PostsDocument } from './thread.generated';

/** Numbers that a thread in the cache can count on by itself. */
function count(client: ApolloClient, threadId: string, change: { lastSeq?: number; readSeq?: number }): void {
  const id = client.cache.identify({ __typename: 'Thread', id: threadId });
  if (!id) return;
  const furthest = (next: number | undefined) => (now: number) => Math.max(now, next ?? 0);
  client.cache.modify({
    id,
    fields: { lastSeq: furthest(change.lastSeq), readSeq: furthest(change.readSeq) },
  });
  client.cache.modify({
    id,
    fields: {
      unread: (now: number, { readField }) => {
        const [last, read] = [readField<number>('lastSeq'), readField<number>('readSeq')];
        return last === undefined || read === undefined ? now : Math.max(0, last - read);
      },
    },
  });
}

/** Lists of threads, and how many are unread in a body and on the desk. */
function recount(client: ApolloClient, bodyId: string): void {
  void client.refetchQueries({
    updateCache(cache) {
      const id = cache.identify({ __typename: 'Body', id: bodyId });
      if (id) cache.modify({ id, fields: { unreadThreads: (_count, { INVALIDATE }) => INVALIDATE } });
      cache.modify<Record<string, Reference>>({
        fields: {
          threads: (_list, { INVALIDATE }) => INVALIDATE,
          desk: (_desk, { INVALIDATE }) => INVALIDATE,
        },
      });
    },
  });
}

const isHere = (client: ApolloClient, type: string, id: string): boolean => {
  const key = client.cache.identify({ __typename: type, id });
  return key !== undefined && key in (client.cache.extract() as Record<string, unknown>);
};

export const listen: RealtimeSource['listen'] = (live, client) => {
  // The page of the thread fetches the post itself: only it knows whether the posts before it are there.
  live.on('post.added', ({ threadId, bodyId, seq }) => {
    count(client, threadId, { lastSeq: seq });
    recount(client, bodyId);
  });
  live.on('post.edited', ({ threadId, postId, seq }) => {
    if (!isHere(client, 'Post', postId)) return;
    const variables = { id: threadId, fromSeq: seq, first: 1 };
    // What could not be fetched now is fetched when the page is opened again.
    client.query({ query: PostsDocument, variables, fetchPolicy: 'network-only' }).catch(() => undefined);
  });
  live.on('thread.started', ({ bodyId }) => recount(client, bodyId));
  live.on('thread.changed', ({ threadId }) =>
    refresh(client, [{ type: 'Thread', id: threadId }, { root: 'threads' }]),
  );
  live.on('thread.read', ({ threadId, bodyId, seq }) => {
    count(client, threadId, { readSeq: seq });
    recount(client, bodyId);
  });
  live.onCatchUp(() => refresh(client, [{ root: 'thread' }, { root: 'threads' }]));
};
