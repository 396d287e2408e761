import { Injectable } from '@nestjs/common';
import type { PersonEntity } from './person.entity.js';
import { PersonStore } from './person.store.js';

@Injectable()
export class PersonLoaders {
  constructor(private readonly persons: PersonStore) {}

  readonly byId = (ids: readonly string[]): Promise<(PersonEntity | null)[]> => this.persons.byIds(ids);
}
