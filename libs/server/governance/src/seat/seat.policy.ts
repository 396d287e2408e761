import type { Capacity } from '@concert/contracts';
import { conflict, type DomainError, invalid } from '@concert/kernel';
import type { BodyEntity } from '../body/body.entity.js';
import { existsOn } from '../body/body-on-day.js';
import type { EntityEntity } from '../entity/entity.entity.js';

export interface WantedSeat {
  body: Pick<BodyEntity, 'kind' | 'established' | 'dissolved'>;
  entity: Pick<EntityEntity, 'validFrom' | 'validUntil'>;
  capacity: Capacity;
  from: string;
  /** In which capacities the entity will sit there at that time already. */
  beside: readonly Capacity[];
}

/** Why a seat cannot begin; null when it can. Overlaps of the same capacity are refused by the database itself. */
export function refusalOfSeat({ body, entity, capacity, from, beside }: WantedSeat): DomainError | null {
  if (body.kind === 'COMMITTEE' && (capacity === 'MEMBER' || capacity === 'OBSERVER'))
    return conflict('derivedComposition');
  if (!existsOn(body, from)) return conflict('bodyDissolved', { dissolved: body.dissolved });
  if (body.established !== null && from < body.established)
    return invalid('from', 'beforeEstablished', { established: body.established });
  if (entity.validUntil !== null && entity.validUntil <= from)
    return conflict('entityLeft', { left: entity.validUntil });
  if (entity.validFrom !== null && from < entity.validFrom)
    return invalid('from', 'beforeJoining', { joined: entity.validFrom });
  const mixed =
    capacity === 'OBSERVER' ? beside.some((other) => other !== 'OBSERVER') : beside.includes('OBSERVER');
  // An observer is never counted, a member always: nobody can be both at once.
  return mixed ? conflict('memberAndObserver') : null;
}
