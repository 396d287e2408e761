import { useTranslation } from 'react-i18next';

/** Kinds of changes and notices, as the server names them. */
const KINDS = [
  'POST_ADDED',
  'THREAD_STARTED',
  'DOCUMENT_ADDED',
  'DOCUMENT_REVISED',
  'MEETING_CONVENED',
  'MEETING_CHANGED',
  'MEETING_CANCELLED',
  'PAPER_PINNED',
  'PROPOSAL_ACCEPTED',
  'PROPOSAL_DECLINED',
  'WORK_PLAN_PUBLISHED',
  'PROGRESS_REPORTED',
  'SEAT_REQUESTED',
  'SEAT_REQUEST_ACCEPTED',
  'SEAT_REQUEST_DECLINED',
  'SEAT_CHANGED',
  'REPRESENTATION_CHANGED',
  'BODY_CHANGED',
  'AGENDA_PROPOSED',
  'AGENDA_PROPOSAL_DECIDED',
  'INVITATION_ACCEPTED',
  'MENTIONED',
  'POSTS_ADDED',
] as const;

/** The word for a kind; nothing for one that only a newer server knows, whose title must speak for itself. */
export function useKindWord(): (kind: string) => string | null {
  const { t } = useTranslation('desk');
  return (kind) => {
    const known = KINDS.find((one) => one === kind);
    return known ? t(`change.${known}`) : null;
  };
}
