import type { ApolloClient } from '@apollo/client';
import { AFRESH, type Change, forget, refresh, refreshQueries } from '../../apollo/refresh';
import type { RealtimeSource } from '../../assembly/feature';
import { personNow } from '../identity/public';
import { askAgainForPosts } from './fetch-posts';
import { outboxOf } from './outboxes';
import { PostsDocument, SeenByDocument, ThreadDocument } from './thread.generated';
import { UnreadInBodiesDocument } from './threads.generated';

/** Numbers that a thread in the cache can count on by itself. */
function count(
  client: ApolloClient,
  threadId: string,
  change: { lastSeq?: number; readSeq?: number; ownSeq?: number },
): void {
  const id = client.cache.identify({ __typename: 'Thread', id: threadId });
  if (!id) return;
  let movedAway = 0;
  client.cache.modify({
    id,
    fields: {
      lastSeq: (now: number, { readField }) => {
        movedAway = readField<number>('movedAway') ?? 0;
        return Math.max(now, change.lastSeq ?? 0);
      },
      // One's own post is read when everything before it was.
      readSeq: (now: number) => Math.max(now, change.readSeq ?? 0, change.ownSeq === now + 1 ? now + 1 : 0),
    },
  });
  // Traces of posts that were moved away are nothing unread, and only the server knows where they stand.
  if (movedAway > 0) return refresh(client, [{ type: 'Thread', id: threadId, field: 'unread' }]);
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

const RECOUNTED_AFTER = 200;

/** Lists of threads, and how many are unread in a body and on the desk; once for posts that come close together. */
function recounting(client: ApolloClient): (bodyId: string) => void {
  const waiting = new Set<string>();
  const recount = () => {
    const bodyIds = [...waiting];
    waiting.clear();
    refresh(client, [
      ...bodyIds.map((id) => ({ type: 'Body', id, field: 'unreadThreads' })),
      { root: 'threads' },
      { root: 'desk' },
    ]);
  };
  return (bodyId) => {
    if (waiting.size === 0) setTimeout(recount, RECOUNTED_AFTER);
    waiting.add(bodyId);
  };
}

const isHere = (client: ApolloClient, type: string, id: string): boolean => {
  const key = client.cache.identify({ __typename: type, id });
  return key !== undefined && key in (client.cache.extract() as Record<string, unknown>);
};

/** What has been shown with the discussions that hang on it. */
const anchors = (client: ApolloClient): Change[] =>
  Object.values(client.cache.extract() as Record<string, { __typename?: string; id?: string }>).flatMap(
    (thing) =>
      'threads' in thing && thing.__typename && thing.id
        ? [{ type: thing.__typename, id: thing.id, field: 'threads' }]
        : [],
  );

export const listen: RealtimeSource['listen'] = (live, client) => {
  const recount = recounting(client);
  const person = personNow(client);
  const outbox = person === null ? null : outboxOf(client, person);
  // What an earlier visit left behind goes out now, whatever page is open.
  outbox?.wake();
  // The page of the thread fetches the post itself: only it knows whether the posts before it are there.
  live.on('post.added', ({ threadId, bodyId, seq, authorId }) => {
    count(client, threadId, { lastSeq: seq, ...(authorId === person && { ownSeq: seq }) });
    recount(bodyId);
  });
  live.on('post.edited', ({ threadId, postId, seq }) => {
    if (!isHere(client, 'Post', postId)) return;
    const variables = { id: threadId, fromSeq: seq, first: 1 };
    // What could not be fetched now is fetched when the page is opened again.
    client.query({ query: PostsDocument, variables, ...AFRESH }).catch(() => undefined);
  });
  live.on('thread.started', ({ bodyId, anchored }) => {
    recount(bodyId);
    if (anchored) refresh(client, anchors(client));
  });
  live.on('thread.seen', ({ threadId }) => {
    refresh(client, [{ type: 'Thread', id: threadId, field: 'seenBy' }]);
    refreshQueries(client, [SeenByDocument]);
  });
  live.on('thread.changed', ({ threadId }) =>
    refresh(client, [{ type: 'Thread', id: threadId }, { root: 'threads' }]),
  );
  live.on('posts.moved', ({ threadId, bodyId }) => {
    refresh(client, [{ type: 'Thread', id: threadId }, { root: 'threads' }, { root: 'postMoveTargets' }]);
    recount(bodyId);
    void askAgainForPosts(client, threadId);
  });
  live.on('thread.moved', ({ threadId, bodyId, from }) => {
    refresh(client, [{ type: 'Thread', id: threadId }, { root: 'threads' }, { root: 'threadsMoved' }]);
    recount(bodyId);
    recount(from);
  });
  live.on('thread.gained', ({ bodyId }) => {
    recount(bodyId);
    refresh(client, [{ root: 'threadsMoved' }, ...anchors(client)]);
    // Whoever stands before its closed door is let in.
    refreshQueries(client, [ThreadDocument]);
  });
  live.on('thread.lost', ({ threadId, bodyId }) => {
    forget(client, 'Thread', threadId);
    recount(bodyId);
  });
  live.on('thread.read', ({ threadId, bodyId, seq }) => {
    count(client, threadId, { readSeq: seq });
    recount(bodyId);
  });
  live.onCatchUp(() => {
    outbox?.wake();
    refresh(client, [{ root: 'thread' }, { root: 'threads' }, { root: 'threadsMoved' }]);
    refreshQueries(client, [UnreadInBodiesDocument]);
  });
};
