import { LIMITS } from '@concert/contracts';
import { type PersonEntity, PersonService } from '@concert/identity';
import { Clock, encodeCursor, invalid, type Page, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { AffiliationStore } from '../affiliation/affiliation.store.js';
import { PeopleService } from '../people/people.service.js';
import { seesEmail } from '../people/people.policy.js';
import { PeopleStore } from '../people/people.store.js';
import type { RepresentationEntity } from '../representation/representation.entity.js';
import { RepresentationStore } from '../representation/representation.store.js';
import { StandingService } from '../standing/standing.service.js';

/** A person as the reader may see them. */
export interface ListedPerson {
  person: PersonEntity;
  entityId: string | null;
  representations: RepresentationEntity[];
  /** Null where the reader may not see it. */
  email: string | null;
}

export interface PeopleScope {
  entity?: string | null;
  body?: string | null;
}

/** The people of the Compact, whole lists at once, for files that are taken away; by the same rights as on the screen. */
@Injectable()
export class DirectoryService {
  constructor(
    private readonly people: PeopleService,
    private readonly persons: PersonService,
    private readonly store: PeopleStore,
    private readonly affiliations: AffiliationStore,
    private readonly representations: RepresentationStore,
    private readonly standing: StandingService,
    private readonly clock: Clock,
  ) {}

  async listed(viewer: Viewer, scope: PeopleScope): Promise<ListedPerson[]> {
    const persons = await this.all(viewer, scope);
    const ids = persons.map(({ id }) => id);
    const today = this.clock.today();
    const mandate = await this.standing.mandate(viewer);
    const entities = await this.affiliations.entityOf(ids, today);
    const representations = await this.representations.ofPersons(ids, today);
    const bodies = await this.store.bodiesOf(ids, today);
    return persons.map((person, index) => {
      const entityId = entities[index] ?? null;
      const seen = seesEmail(mandate, {
        id: person.id,
        entityId,
        bodyIds: bodies.get(person.id) ?? new Set(),
      });
      return {
        person,
        entityId,
        representations: representations[index] ?? [],
        email: seen ? person.email : null,
      };
    });
  }

  /** A whole address book is not handed out: an entity or a body has to be named. */
  requireScope({ entity, body }: PeopleScope): void {
    if (!entity && !body) throw invalid('body', 'required');
  }

  async reader(viewer: Viewer): Promise<PersonEntity> {
    await this.standing.requireAffiliated(viewer);
    return this.persons.get(viewer.personId);
  }

  private async all(viewer: Viewer, scope: PeopleScope): Promise<PersonEntity[]> {
    const persons: PersonEntity[] = [];
    let after: string | null = null;
    do {
      const page: Page<PersonEntity> = await this.people.list(
        viewer,
        { first: LIMITS.pageSizeMax, after },
        scope,
      );
      persons.push(...page.nodes);
      const last = page.nodes.at(-1);
      after = page.hasNextPage && last ? encodeCursor(page.keyOf(last)) : null;
    } while (after !== null);
    return persons;
  }
}
