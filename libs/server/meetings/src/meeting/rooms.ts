import type { Audience } from '@concert/contracts';
import { audienceRoom } from '@concert/governance';
import type { MeetingEntity } from './meeting.entity.js';

/** The sockets that may hear of a change only this audience may see. Nobody but those who run it hears of a draft. */
export function roomsOf(
  meeting: Pick<MeetingEntity, 'audience' | 'convenedAt'>,
  bodyIds: readonly string[],
  audience: Audience = meeting.audience,
): string[] {
  const heardBy = meeting.convenedAt === null ? 'OFFICERS' : audience;
  return [...new Set(bodyIds.map((bodyId) => audienceRoom(bodyId, heardBy)))];
}
