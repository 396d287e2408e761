import type { Audience } from '@concert/contracts';
import { audienceRoom } from './readable.js';
import { type Mandate, mayRead, standingIn } from './standing.js';

/** The rooms that a person's standing opens; `bodyIds` are all bodies there are, for the secretariat reads in each. */
export function roomsOf(mandate: Mandate, bodyIds: readonly string[]): string[] {
  if (mandate.entityId === null) return [];
  const own = mandate.secretariat ? bodyIds : [...new Set(mandate.voices.map((voice) => voice.bodyId))];
  const audiences: Audience[] = ['BODY', 'MEMBERS', 'OFFICERS'];
  return [
    'compact',
    ...own.flatMap((bodyId) =>
      audiences
        .filter((audience) => mayRead(audience, standingIn(mandate, bodyId)))
        .map((audience) => audienceRoom(bodyId, audience)),
    ),
  ];
}
