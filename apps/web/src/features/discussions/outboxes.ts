import type { ApolloClient } from '@apollo/client';
import { problemOf } from '../../apollo/problem';
import { forget, refresh } from '../../apollo/refresh';
import { readDraft, removeDraft, writeDraft } from '../../drafts/draft-store';
import { personNow } from '../identity/public';
import { Outbox } from './outbox';
import type { OutboxShelf, OutgoingPost } from './outgoing-post';
import { PostDocument, PostsDocument, type PostDetailsFragment } from './thread.generated';

const SHELF = 'outbox';

/**
 * Kept with the drafts of the person, so that signing out counts them and nobody else sees them
 * (docs/decisions/0026-unsent-posts.md).
 */
function shelfOf(person: string): OutboxShelf {
  const read = (): OutgoingPost[] => readDraft<OutgoingPost[]>(localStorage, person, SHELF)?.value ?? [];
  // Read anew each time: another tab may have put its own posts there.
  const write = (posts: OutgoingPost[]): boolean => {
    if (posts.length > 0)
      return writeDraft(localStorage, person, SHELF, {
        value: posts,
        base: null,
        at: new Date().toISOString(),
      });
    removeDraft(localStorage, person, SHELF);
    return true;
  };
  return {
    read,
    put: (post) => {
      const posts = read();
      const known = posts.some(({ id }) => id === post.id);
      return write(known ? posts.map((one) => (one.id === post.id ? post : one)) : [...posts, post]);
    },
    drop: (id) => void write(read().filter((post) => post.id !== id)),
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

function senderOf(client: ApolloClient, author: string) {
  return async ({ id, threadId, text, language, as, files = [] }: OutgoingPost) => {
    // Whoever has signed in here since must not be made the author.
    if (personNow(client) !== author) return { code: 'UNAUTHENTICATED', details: {} } as const;
    try {
      const attachments = files.map((file) => file.id);
      const input = { id, threadId, text, language, as, author, attachments };
      const { data } = await client.mutate({ mutation: PostDocument, variables: { input } });
      if (data) keep(client, threadId, data.post);
      return null;
    } catch (error) {
      const problem = problemOf(error);
      // What stands against it may have come while nothing was heard from the server.
      if (problem.code === 'CONFLICT' || problem.code === 'FORBIDDEN')
        refresh(client, [{ type: 'Thread', id: threadId }]);
      if (problem.code === 'NOT_FOUND') forget(client, 'Thread', threadId);
      return problem;
    }
  };
}

/** Beyond it another tab is taken to hang: the order is worth less than that the post goes out. */
const TURN_WITHIN = 20_000;

/** One tab at a time sends to a thread, where the browser can see to it. */
function inTurnOf(person: string) {
  return async (threadId: string, work: () => Promise<void>): Promise<void> => {
    if (!('locks' in navigator)) return work();
    let mine = false;
    const run = () => {
      mine = true;
      return work();
    };
    const signal = AbortSignal.timeout(TURN_WITHIN);
    try {
      await navigator.locks.request(`concert.outbox.${person}.${threadId}`, { signal }, run);
    } catch (error) {
      if (mine) throw error;
      await work();
    }
  };
}

const outboxes = new Map<string, Outbox>();

/** The one outbox of a person in this tab; whatever waits in it goes out as soon as there is a network. */
export function outboxOf(client: ApolloClient, person: string): Outbox {
  const known = outboxes.get(person);
  if (known) return known;
  const outbox = new Outbox(senderOf(client, person), shelfOf(person), inTurnOf(person));
  outboxes.set(person, outbox);
  window.addEventListener('online', () => outbox.wake());
  return outbox;
}
