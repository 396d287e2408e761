import type { Audience } from '@concert/contracts';
import type { SeatCalled } from '@concert/governance';
import { CAPACITIES_OF } from '../mention/called-persons.js';

const HEARING = {
  COMPACT: CAPACITIES_OF.everybody,
  BODY: CAPACITIES_OF.everybody,
  MEMBERS: CAPACITIES_OF.members,
  OFFICERS: CAPACITIES_OF.officers,
} as const;

/** The persons of each entity whose seats in a body may read what is said there to an audience; none where it has named nobody. */
export function hearingEntities(
  seats: readonly SeatCalled[],
  bodyId: string,
  audience: Audience,
): Map<string, Set<string>> {
  const entities = new Map<string, Set<string>>();
  for (const seat of seats) {
    if (seat.bodyId !== bodyId || !HEARING[audience].includes(seat.capacity)) continue;
    const persons = entities.get(seat.entityId) ?? new Set();
    entities.set(seat.entityId, persons);
    // An expert speaks from the seat without its office.
    if (seat.personId && !(audience === 'OFFICERS' && seat.role === 'EXPERT')) persons.add(seat.personId);
  }
  return entities;
}
