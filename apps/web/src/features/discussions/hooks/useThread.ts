import { useQuery } from '@apollo/client/react';
import type { Query } from '../../../apollo/Answer';
import { problemOf } from '../../../apollo/problem';
import { useAct } from '../../../apollo/use-act';
import {
  CloseThreadDocument,
  EditPostDocument,
  FileCopiesDocument,
  HidePostDocument,
  MarkReadDocument,
  MergeThreadDocument,
  MovePostsDocument,
  MoveThreadDocument,
  PinThreadDocument,
  PostHistoryDocument,
  PostMoveTargetsDocument,
  RelabelThreadDocument,
  RenameThreadDocument,
  SplitThreadDocument,
  ThreadDocument,
  ThreadMoveTargetsDocument,
  WithdrawPostDocument,
  type FileCopiesQuery,
  type MoveDetailsFragment,
  type PostDetailsFragment,
  type PostHistoryQuery,
  type RelabellingDetailsFragment,
  type ThreadDetailsFragment,
  type ThreadMoveTargetsQuery,
} from '../thread.generated';
import type { ThreadRowFragment } from '../threads.generated';

export type Thread = ThreadDetailsFragment;
export type Post = PostDetailsFragment;
export type Reaction = Post['reactions'][number];
export type BodyName = ThreadMoveTargetsQuery['threadMoveTargets'][number];
export type Move = MoveDetailsFragment;
export type Relabelling = RelabellingDetailsFragment;
export type PostEdit = PostHistoryQuery['thread']['posts']['edges'][number]['node']['history'][number];

export type CopiedFile = FileCopiesQuery['thread']['posts']['edges'][number]['node']['attachments'][number];

/** `gone` when it does not exist, or not for the reader, which is the same. */
export function useThread(id: string): Query<Thread> & { gone: boolean } {
  const { data, loading, error, refetch } = useQuery(ThreadDocument, { variables: { id } });
  // Whom its label keeps out, or who has lost the seat, has lost the thread, even while its last answer is still in the cache.
  const gone = error !== undefined && problemOf(error).code === 'NOT_FOUND';
  return { data: gone ? undefined : data?.thread, loading, error, refetch, gone };
}

const changes = [{ root: 'threads' }, { root: 'threadsMoved' }];

/** What those who keep order do with a thread. */
export function useThreadActs() {
  return {
    pin: useAct(PinThreadDocument, { changes }),
    close: useAct(CloseThreadDocument, { changes }),
    rename: useAct(RenameThreadDocument, { changes }),
    relabel: useAct(RelabelThreadDocument, { changes }),
    move: useAct(MoveThreadDocument, { changes }),
  };
}

/** The bodies to which the viewer may move a thread; undefined while that is not known. */
export function useMoveTargets(id: string): Query<readonly BodyName[]> {
  const { data, loading, error, refetch } = useQuery(ThreadMoveTargetsDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
  });
  return { data: data?.threadMoveTargets, loading, error, refetch };
}

/** Moves posts of a thread, some to a new one or another, or all of them. */
export function useMovePosts(id: string) {
  const leaving = { changes: [{ type: 'Thread', id }, ...changes] };
  return {
    split: useAct(SplitThreadDocument, leaving),
    move: useAct(MovePostsDocument, leaving),
    merge: useAct(MergeThreadDocument, leaving),
  };
}

/** The threads to which posts of one may be moved, the latest first; undefined while that is not known. */
export function usePostMoveTargets(id: string, text: string): Query<readonly ThreadRowFragment[]> {
  const { data, previousData, loading, error, refetch } = useQuery(PostMoveTargetsDocument, {
    variables: { id, text: text || null },
    fetchPolicy: 'network-only',
  });
  return { data: (data ?? previousData)?.postMoveTargets, loading, error, refetch };
}

export const useMarkRead = () => useAct(MarkReadDocument);
export const useEditPost = () => useAct(EditPostDocument);
export const useWithdrawPost = () => useAct(WithdrawPostDocument);
export const useHidePost = () => useAct(HidePostDocument);

/** What a post said before; not kept in the cache, where the thread's posts are one list. */
export function usePostHistory(threadId: string, seq: number): Query<readonly PostEdit[]> {
  const { data, loading, error, refetch } = useQuery(PostHistoryDocument, {
    variables: { id: threadId, seq },
    fetchPolicy: 'no-cache',
  });
  return { data: data?.thread.posts.edges[0]?.node.history, loading, error, refetch };
}

/** Who took copies of the files of a post, as far as that is on record. */
export function useFileCopies(threadId: string, seq: number): Query<readonly CopiedFile[]> {
  const { data, loading, error, refetch } = useQuery(FileCopiesDocument, {
    variables: { id: threadId, seq },
    fetchPolicy: 'no-cache',
  });
  return { data: data?.thread.posts.edges[0]?.node.attachments, loading, error, refetch };
}
