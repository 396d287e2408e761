import { Clock } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { PeopleStore } from './people.store.js';

@Injectable()
export class PeopleLoaders {
  constructor(
    private readonly people: PeopleStore,
    private readonly clock: Clock,
  ) {}

  /** The bodies a person speaks in today. */
  readonly bodiesOfPerson = async (personIds: readonly string[]): Promise<Set<string>[]> => {
    const bodies = await this.people.bodiesOf(personIds, this.clock.today());
    return personIds.map((id) => bodies.get(id) ?? new Set());
  };
}
