import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { LIMITS } from '@concert/contracts';
import { problemOf, type Problem } from '../../../apollo/problem';
import { AFRESH } from '../../../apollo/refresh';
import { nodesOf } from '../../../apollo/use-pages';
import { useCatchUp, useLive } from '../../../realtime/use-live';
import { lookAgain } from '../fetch-posts';
import { stretchesOf } from '../post-window';
import { PostsDocument, type PostsQueryVariables } from '../thread.generated';
import { usePostsHere } from './usePostsHere';
import type { Post } from './useThread';

/** A part of a thread: from a number on, or counted back from the end. */
export type PostRange = Omit<PostsQueryVariables, 'id'>;

interface Came {
  posts: readonly Post[] | null;
  problem: Problem | null;
}

/** The posts of a thread that are here, and how to get the others. What is said meanwhile comes by itself. */
export function usePosts(threadId: string, lastSeq: number, from: PostRange) {
  const client = useApolloClient();
  const [start] = useState(from);
  const [loading, setLoading] = useState(true);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { posts, outdated } = usePostsHere(threadId);
  // From then on what comes later is fetched as it comes, and is no gap.
  const [following, setFollowing] = useState(false);
  if (!following && posts.length > 0 && posts.at(-1)?.seq === lastSeq) setFollowing(true);
  const stretches = useMemo(
    () =>
      stretchesOf(
        posts.map(({ seq }) => seq),
        following ? 0 : lastSeq,
      ),
    [posts, lastSeq, following],
  );

  const ask = useCallback(
    (range: PostRange): Promise<Came> =>
      client
        .query({
          query: PostsDocument,
          variables: { id: threadId, ...range },
          ...AFRESH,
        })
        .then(
          ({ data }) => ({ posts: nodesOf(data?.thread.posts), problem: null }),
          (error: unknown) => ({ posts: null, problem: problemOf(error) }),
        ),
    [client, threadId],
  );
  const load = useCallback(
    async (range: PostRange) => {
      const came = await ask(range);
      setProblem(came.problem);
      return came.posts;
    },
    [ask],
  );

  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    let left = false;
    void ask(start).then((came) => {
      if (left) return;
      setProblem(came.problem);
      setLoading(false);
    });
    return () => {
      left = true;
    };
  }, [ask, start, attempt]);
  const beginAgain = () => {
    setLoading(true);
    setAttempt(attempt + 1);
  };

  useEffect(() => {
    if (outdated) void lookAgain(stretches, load);
  }, [outdated, stretches, load]);

  const catchUp = useFollowing(load, posts, stretches.at(-1)?.loaded ?? false);
  useLive('post.added', (event) => {
    if (event.threadId === threadId) catchUp();
  });
  // What is in the middle is fetched again whether this page is open or not.
  useLive('posts.moved', (event) => {
    if (event.threadId === threadId) catchUp();
  });
  // Nor is it known what was changed, hidden or withdrawn meanwhile.
  useCatchUp(() => {
    catchUp();
    void lookAgain(stretches, load);
  });
  // Whether a post may still be changed depends on its thread.
  useLive('thread.changed', (event) => {
    if (event.threadId === threadId) void lookAgain(stretches, load);
  });

  return { posts, stretches, loading, problem, load, retry: posts.length > 0 ? catchUp : beginAgain };
}

/**
 * Once the end of the thread has been on the page, whatever comes after it is fetched, from the last post on before
 * which nothing is missing: one's own post may be here before those said meanwhile. Calls that come while one runs are
 * answered by one more, so that nothing is asked for twice and nothing is missed.
 */
function useFollowing(
  load: (range: PostRange) => Promise<readonly Post[] | null>,
  posts: readonly Post[],
  atEnd: boolean,
): () => void {
  const known = useRef<number | null>(null);
  const running = useRef(false);
  const again = useRef(false);
  useEffect(() => {
    if (known.current === null && !atEnd) return;
    known.current ??= posts.at(-1)?.seq ?? 0;
    for (const { seq } of posts) if (seq === known.current + 1) known.current = seq;
  }, [posts, atEnd]);
  return useCallback(() => {
    if (known.current === null) return;
    again.current = true;
    if (running.current) return;
    running.current = true;
    const run = async () => {
      while (again.current) {
        again.current = false;
        const came = await load({ fromSeq: (known.current ?? 0) + 1, first: LIMITS.pageSizeMax });
        known.current = Math.max(known.current ?? 0, came?.at(-1)?.seq ?? 0);
        if (came?.length === LIMITS.pageSizeMax) again.current = true;
      }
    };
    void run().finally(() => {
      running.current = false;
    });
  }, [load]);
}
