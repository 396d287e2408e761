import type { DeskActProps } from '../../../assembly/feature';
import { useProposal } from '../hooks/useAgenda';
import { ProposalActs } from './ProposalActs';

/** Decides a proposal where it stands on the desk. */
export function ProposalDeskAct({ subjectId, onDone }: DeskActProps) {
  const { data } = useProposal(subjectId);
  return data ? <ProposalActs meetingId={data.meeting.id} item={data} onDone={onDone} /> : null;
}
