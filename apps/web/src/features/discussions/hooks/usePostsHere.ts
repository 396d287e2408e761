import { useFragment } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { nodesOf } from '../../../apollo/use-pages';
import { postsToShow } from '../posts-here';
import { PostsHereFragmentDoc, type PostsHereFragment } from '../thread.generated';
import type { Post } from './useThread';

/** The posts of a thread that are in the cache; whether something of them is missing there, so that they are the last that were complete. */
export function usePostsHere(threadId: string): { posts: readonly Post[]; outdated: boolean } {
  const [kept, setKept] = useState<PostsHereFragment['posts'] | null>(null);
  const here = useFragment({
    fragment: PostsHereFragmentDoc,
    fragmentName: 'PostsHere',
    from: { __typename: 'Thread', id: threadId },
  });
  const posts = here.complete ? here.data.posts : null;
  const shown = postsToShow({ complete: here.complete, data: here.data, posts }, kept);
  if (shown !== kept) setKept(shown);
  return {
    posts: useMemo(() => nodesOf(shown ?? undefined), [shown]),
    outdated: shown !== null && !here.complete,
  };
}
