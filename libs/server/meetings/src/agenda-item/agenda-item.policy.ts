import { AUDIENCES, type Audience } from '@concert/contracts';
import { may, mayRead, type Standing } from '@concert/governance';
import type { MeetingEntity } from '../meeting/meeting.entity.js';
import { isAhead, narrower, takesProposals } from '../meeting/meeting.policy.js';
import type { AgendaItemEntity } from './agenda-item.entity.js';
import type { AgendaItemActionsType } from './agenda-item.type.js';

type Placed = Pick<AgendaItemEntity, 'state' | 'audience' | 'proposedForId'>;
type MeetingLabel = Pick<MeetingEntity, 'audience'>;

export const isOnAgenda = (item: Pick<AgendaItemEntity, 'state'>): boolean =>
  item.state !== 'PROPOSED' && item.state !== 'DECLINED';

/** Whether someone speaks for the entity that proposed the item. */
const isOwn = (item: Pick<AgendaItemEntity, 'proposedForId'>, standing: Standing): boolean =>
  item.proposedForId !== null && standing.voices.some((voice) => voice.entityId === item.proposedForId);

/**
 * Whether someone who may see the meeting may see the item: by its own label, never by more people than the meeting
 * itself. A proposal is seen by those who decide it, and by its label in the entity that made it.
 */
export function maySeeItem(item: Placed, meeting: MeetingLabel, standing: Standing): boolean {
  const reads = mayRead(narrower(meeting.audience, item.audience), standing);
  return isOnAgenda(item) ? reads : may('runMeeting', standing) || (reads && isOwn(item, standing));
}

/** What someone of this standing may do with an item as it and its meeting are now. */
export function agendaItemActions(
  item: Placed,
  meeting: Pick<MeetingEntity, 'state' | 'endsAt'>,
  standing: Standing,
  now: Date,
): AgendaItemActionsType {
  const runs = may('runMeeting', standing) && isAhead(meeting, now);
  const proposed = item.state === 'PROPOSED';
  const ownProposal =
    proposed && isOwn(item, standing) && may('proposeAgendaItem', standing) && takesProposals(meeting, now);
  return {
    edit: (runs && item.state === 'ACCEPTED') || ownProposal,
    remove: (runs && item.state === 'ACCEPTED') || ownProposal,
    decide: runs && proposed,
    pinPapers: runs && item.state === 'ACCEPTED',
  };
}

/** For whom someone may put an item up: no more people than the meeting, and never without themselves. */
export const itemAudiences = (meeting: MeetingLabel, standing: Standing): Audience[] =>
  AUDIENCES.filter(
    (audience) => narrower(audience, meeting.audience) === audience && mayRead(audience, standing),
  );
