import { AUDIENCES, type Audience } from '@concert/contracts';
import { may, mayRead, type Standing } from '@concert/governance';
import type { MeetingActionsType } from './meeting.type.js';
import type { MeetingEntity } from './meeting.entity.js';

/** What a person may act as in a sitting: in a joint one, what they may act as in any of its bodies. */
export function jointly(standings: readonly [Standing, ...Standing[]]): Standing {
  return {
    bodyId: standings[0].bodyId,
    kinds: new Set(standings.flatMap((standing) => [...standing.kinds])),
    voices: standings.flatMap((standing) => standing.voices),
  };
}

/** A meeting that was never convened exists for those who run meetings only. */
export function maySeeMeeting(
  meeting: Pick<MeetingEntity, 'audience' | 'convenedAt'>,
  standing: Standing,
): boolean {
  return may('runMeeting', standing) || (meeting.convenedAt !== null && mayRead(meeting.audience, standing));
}

/** The narrower of two audiences. */
export const narrower = (one: Audience, other: Audience): Audience =>
  AUDIENCES.indexOf(one) > AUDIENCES.indexOf(other) ? one : other;

type Stage = Pick<MeetingEntity, 'state' | 'endsAt'>;

/** Whether its time, place and agenda may still change: until it sits, when the meeting itself adopts its agenda. */
export const isAhead = (meeting: Stage, now: Date): boolean =>
  meeting.state === 'DRAFT' || (meeting.state === 'CONVENED' && meeting.endsAt > now);

/** Members propose items for a meeting they have been convened to and that is not over. */
export const takesProposals = (meeting: Stage, now: Date): boolean =>
  meeting.state === 'CONVENED' && meeting.endsAt > now;

/** What someone of this standing may do with the meeting as it is now. */
export function meetingActions(meeting: Stage, standing: Standing, now: Date): MeetingActionsType {
  const runs = may('runMeeting', standing);
  return {
    edit: runs && isAhead(meeting, now),
    convene: runs && meeting.state === 'DRAFT' && meeting.endsAt > now,
    cancel: runs && isAhead(meeting, now),
    buildAgenda: runs && isAhead(meeting, now),
    proposeAgendaItem: may('proposeAgendaItem', standing) && takesProposals(meeting, now),
    decideAgendaItem: runs && isAhead(meeting, now),
  };
}
