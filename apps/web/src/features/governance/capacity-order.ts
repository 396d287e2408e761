import { CAPACITIES, type Capacity } from '@concert/contracts';

/** Officers first, then members, then observers. */
export const CAPACITY_RANK: Record<Capacity, number> = {
  CHAIR: 0,
  CO_CHAIR: 1,
  VICE_CHAIR: 2,
  MEMBER: 3,
  OBSERVER: 4,
};

/** By capacity, and within one by code. */
export function bySeatRank(
  one: { capacity: Capacity; entity: { code: string } },
  other: { capacity: Capacity; entity: { code: string } },
): number {
  return (
    CAPACITY_RANK[one.capacity] - CAPACITY_RANK[other.capacity] ||
    one.entity.code.localeCompare(other.entity.code, 'en')
  );
}

/** One line for each capacity that is held, with the entities in it: "Vice-chairs: UNAOC, UNDP". */
export function groupByCapacity<Seat extends { capacity: Capacity; entity: { code: string } }>(
  seats: readonly Seat[],
): readonly { capacity: Capacity; seats: readonly Seat[] }[] {
  const ordered = [...seats].sort(bySeatRank);
  return CAPACITIES.map((capacity) => ({
    capacity,
    seats: ordered.filter((seat) => seat.capacity === capacity),
  })).filter((group) => group.seats.length > 0);
}
