import { defineEvent } from '@concert/kernel';

interface ProposalNews {
  agendaItemId: string;
  meetingId: string;
  bodyId: string;
  byPersonId: string;
}

/** A member proposed an item: it waits for those who run the meeting. `fromPostId` is the post it was made of, if any. */
export const agendaItemProposed = defineEvent<ProposalNews & { fromPostId: string | null }>(
  'meetings.agendaItemProposed',
);
/** It was taken off the agenda, or a proposal was taken back: there is nothing left of it. */
export const agendaItemRemoved = defineEvent<{ agendaItemId: string }>('meetings.agendaItemRemoved');
/** For the person who proposed it. */
export const agendaProposalDecided = defineEvent<
  ProposalNews & { proposedById: string; accepted: boolean; reason: string | null }
>('meetings.agendaProposalDecided');
