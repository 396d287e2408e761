import { useQuery } from '@apollo/client/react';
import type { Query } from '../../../apollo/Answer';
import { useAct } from '../../../apollo/use-act';
import { useOvertaken } from '../../../apollo/use-overtaken';
import { nodesOf } from '../../../apollo/use-pages';
import {
  AddAgendaItemDocument,
  DecideAgendaProposalDocument,
  MoveAgendaItemDocument,
  PaperChoicesDocument,
  PinPaperDocument,
  ProposalDocument,
  ProposeAgendaItemDocument,
  RemoveAgendaItemDocument,
  UnpinPaperDocument,
  UpdateAgendaItemDocument,
  type PaperChoicesQuery,
  type ProposalQuery,
} from '../agenda.generated';

export type Proposal = ProposalQuery['agendaItem'];
export type PaperChoice = PaperChoicesQuery['documents']['edges'][number]['node'];

/** Building an agenda. An act on one item can change the numbers of all, so the meeting is asked for again. */
export function useAgendaActs(meetingId: string) {
  const changes = [{ type: 'Meeting', id: meetingId }];
  return {
    add: useAct(AddAgendaItemDocument, { changes }),
    propose: useAct(ProposeAgendaItemDocument, { changes }),
    update: useAct(UpdateAgendaItemDocument, { changes }),
    // These two answer with the whole agenda.
    remove: useAct(RemoveAgendaItemDocument),
    move: useAct(MoveAgendaItemDocument),
    pin: useAct(PinPaperDocument, { changes }),
    unpin: useAct(UnpinPaperDocument, { changes }),
  };
}

export function useDecideProposal(meetingId: string) {
  const refused = useOvertaken();
  const changes = [{ type: 'Meeting', id: meetingId }, { root: 'desk' }];
  return useAct(DecideAgendaProposalDocument, { changes, refused });
}

export function useProposal(id: string): Query<Proposal> {
  const { data, loading, error, refetch } = useQuery(ProposalDocument, { variables: { id } });
  return { data: data?.agendaItem, loading, error, refetch };
}

/** Papers of a body that can be put before a meeting. */
export function usePaperChoices(body: string, text: string): Query<readonly PaperChoice[]> {
  const { data, previousData, loading, error, refetch } = useQuery(PaperChoicesDocument, {
    variables: { body, text: text || null },
  });
  const documents = (data ?? previousData)?.documents;
  return { data: documents && nodesOf(documents), loading, error, refetch };
}
