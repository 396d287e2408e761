import { type PersonEntity, PersonService } from '@concert/identity';
import { Clock, type Page, type PageRequest, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { BodyService } from '../body/body.service.js';
import { EntityService } from '../entity/entity.service.js';
import { StandingService } from '../standing/standing.service.js';
import { PeopleStore } from './people.store.js';

/** The people of the Compact, open to everyone in it; their addresses are not. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly people: PeopleStore,
    private readonly persons: PersonService,
    private readonly entities: EntityService,
    private readonly bodies: BodyService,
    private readonly standing: StandingService,
    private readonly clock: Clock,
  ) {}

  async list(
    viewer: Viewer,
    page: PageRequest,
    filter: { entity?: string | null; body?: string | null; text?: string | null },
  ): Promise<Page<PersonEntity>> {
    await this.standing.requireAffiliated(viewer);
    const entityId = filter.entity ? (await this.entities.require(filter.entity)).id : null;
    const bodyId = filter.body ? (await this.bodies.require(filter.body)).id : null;
    return this.people.list({ entityId, bodyId, text: filter.text ?? null }, this.clock.today(), page);
  }

  /** Also someone who has left: what they wrote stays under their name. */
  async get(viewer: Viewer, id: string): Promise<PersonEntity> {
    if (id !== viewer.personId) await this.standing.requireAffiliated(viewer);
    return this.persons.get(id);
  }
}
