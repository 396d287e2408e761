import { useQuery } from '@apollo/client/react';
import { LIMITS, type AnchorKind } from '@concert/contracts';
import type { Query } from '../../../apollo/Answer';
import { useAct } from '../../../apollo/use-act';
import { usePages } from '../../../apollo/use-pages';
import {
  StartThreadDocument,
  ThreadChoicesDocument,
  ThreadsDocument,
  ThreadsMovedDocument,
  type ThreadChoicesQuery,
  type ThreadRowFragment,
  type ThreadsMovedQuery,
  type VoiceChoiceFragment,
} from '../threads.generated';

export type ThreadRow = ThreadRowFragment;
/** A body with the audiences for which the viewer may start a thread there. */
export type ThreadChoices = ThreadChoicesQuery['body'];
export type ThreadMove = ThreadsMovedQuery['threadsMoved'][number];
export type VoiceChoice = VoiceChoiceFragment;

/** The threads of a body that the viewer may see, pinned ones first, then by their latest post. */
export function useThreads(body: string, text: string) {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(ThreadsDocument, {
    variables: { body, text: text || null, first: LIMITS.pageSize },
  });
  // While other letters are being looked for, the last answer stays: a list that blinks cannot be read.
  const threads = (data ?? previousData)?.threads;
  const pages = usePages(threads, (after) => fetchMore({ variables: { after } }));
  return { query: { data: threads, loading, error, refetch }, ...pages };
}

/** The threads that have left a body not long ago, as far as the viewer may see them where they are. */
export function useThreadsMoved(body: string): readonly ThreadMove[] {
  return useQuery(ThreadsMovedDocument, { variables: { body } }).data?.threadsMoved ?? noMoves;
}

const noMoves: readonly ThreadMove[] = [];

/** For whom a thread may be started; undefined while that is not known. */
export function useThreadChoices(code: string): Query<ThreadChoices> {
  const { data, loading, error, refetch } = useQuery(ThreadChoicesDocument, { variables: { code } });
  return { data: data?.body, loading, error, refetch };
}

const changes = [{ root: 'threads' }];

const TYPES: Record<AnchorKind, string> = {
  DOCUMENT: 'Document',
  AGENDA_ITEM: 'AgendaItem',
  ACTIVITY: 'Activity',
};

/** Starts a thread; what it hangs on shows it from then on. */
export const useStartThread = (anchor?: { kind: AnchorKind; id: string }) =>
  useAct(StartThreadDocument, {
    changes: anchor ? [...changes, { type: TYPES[anchor.kind], id: anchor.id }] : changes,
  });
