import { Injectable } from '@nestjs/common';
import { FindableBodies } from '../body/findable-bodies.store.js';
import { FindableEntities } from '../entity/findable-entities.store.js';
import { FindablePeople } from '../people/findable-people.store.js';

/** The bodies, entities and people of the Compact, as search reads them. */
@Injectable()
export class FindableDirectory {
  constructor(
    readonly bodies: FindableBodies,
    readonly entities: FindableEntities,
    readonly people: FindablePeople,
  ) {}
}
