import type { Audience } from '@concert/contracts';
import type { MeetingEntity } from '../meeting/meeting.entity.js';
import { narrower } from '../meeting/meeting.policy.js';
import type { AgendaItemEntity } from './agenda-item.entity.js';

const SERIES: Record<Audience, string> = { COMPACT: '', BODY: 'B', MEMBERS: 'M', OFFICERS: 'O' };

/**
 * The numbers of an agenda: 1, 2, 3 for what everyone at the meeting may see, and for each narrower audience a series
 * of its own (M1, O1, O2). So an item has one number for everyone who may see it, and nobody sees a gap where
 * something is kept from them.
 */
export function numbersOf(
  meeting: Pick<MeetingEntity, 'audience'>,
  agenda: readonly Pick<AgendaItemEntity, 'id' | 'audience'>[],
): Map<string, string> {
  const counts = new Map<Audience, number>();
  return new Map(
    agenda.map((item) => {
      const audience = narrower(meeting.audience, item.audience);
      const count = (counts.get(audience) ?? 0) + 1;
      counts.set(audience, count);
      return [item.id, `${audience === meeting.audience ? '' : SERIES[audience]}${count}`];
    }),
  );
}
