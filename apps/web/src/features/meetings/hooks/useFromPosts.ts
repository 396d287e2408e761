import { useQuery } from '@apollo/client/react';
import type { Query } from '../../../apollo/Answer';
import { useAct } from '../../../apollo/use-act';
import { useCatchUp, useLive } from '../../../realtime/use-live';
import { AddAgendaItemDocument, ProposeAgendaItemDocument } from '../agenda.generated';
import {
  AgendaChoicesDocument,
  MadeOfThreadDocument,
  type AgendaChoicesQuery,
  type MadeOfThreadQuery,
} from '../from-posts.generated';

export type MadeOfThread = MadeOfThreadQuery['thread'];
export type MadeItem = MadeOfThread['agendaItems'][number];
export type AgendaChoice = AgendaChoicesQuery['agendaChoices'][number];

/** What was put before meetings of what is said in a thread; undefined while that is not known. */
export function useMadeOfThread(id: string): MadeOfThread | undefined {
  const { data, error, refetch } = useQuery(MadeOfThreadDocument, { variables: { id } });
  // Without words: what is missing is beside the thread, which says itself what is wrong.
  const again = () => void refetch().catch(() => undefined);
  useLive('meeting.changed', again);
  useCatchUp(again);
  return error ? undefined : data?.thread;
}

/** The meetings before which a post can be put by the viewer; asked each time, for meetings come and go. */
export function useAgendaChoices(postId: string): Query<readonly AgendaChoice[]> {
  const { data, loading, error, refetch } = useQuery(AgendaChoicesDocument, {
    variables: { postId },
    fetchPolicy: 'network-only',
  });
  return { data: data?.agendaChoices, loading, error, refetch };
}

/** Puts what was said on an agenda, or proposes it. */
export function usePutFromPost(threadId: string, { id, puts }: AgendaChoice) {
  const changes = [
    { type: 'Meeting', id },
    { type: 'Thread', id: threadId, field: 'agendaItems' },
  ];
  const add = useAct(AddAgendaItemDocument, { changes });
  const propose = useAct(ProposeAgendaItemDocument, { changes });
  return puts ? add : propose;
}
