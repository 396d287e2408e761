import type { Capacity } from '@concert/contracts';
import { CAPACITY_RANK } from './capacity-order';

interface SeatedBody<Entity> {
  seats: readonly { capacity: Capacity; entity: Entity }[];
}

export interface MatrixRow<Entity> {
  entity: Entity;
  /** Capacities in each body, in the order of the columns; more than one where an entity sits twice. */
  cells: readonly (readonly Capacity[])[];
  /** In how many of the bodies the entity sits. */
  seats: number;
}

/** Entities by bodies, the busiest first. Entities that only sit in `others` (the Committee) have empty rows. */
export function seatMatrix<Entity extends { id: string; code: string }>(
  columns: readonly SeatedBody<Entity>[],
  others: readonly SeatedBody<Entity>[] = [],
): readonly MatrixRow<Entity>[] {
  const entities = new Map<string, Entity>();
  for (const { seats } of [...columns, ...others])
    for (const { entity } of seats) entities.set(entity.id, entity);
  const rows = [...entities.values()].map((entity) => {
    const cells = columns.map(({ seats }) =>
      seats
        .filter((seat) => seat.entity.id === entity.id)
        .map(({ capacity }) => capacity)
        .sort((one, other) => CAPACITY_RANK[one] - CAPACITY_RANK[other]),
    );
    return { entity, cells, seats: cells.filter((cell) => cell.length > 0).length };
  });
  return rows.sort(
    (one, other) => other.seats - one.seats || one.entity.code.localeCompare(other.entity.code, 'en'),
  );
}
