import { Accounts, PersonService, type PersonEntity } from '@concert/identity';
import { Acts, notFound, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { EntityService } from '../entity/entity.service.js';
import { RepresentationStore } from '../representation/representation.store.js';
import { standingChanged } from '../standing/standing.events.js';
import type { EndAffiliationInput } from './affiliation.inputs.js';
import { AffiliationStore } from './affiliation.store.js';
import { DutyService } from './duty.service.js';

/** A person leaves their entity and loses everything at once: rights, duties, sessions and open sockets. */
@Injectable()
export class EndAffiliation {
  constructor(
    private readonly affiliations: AffiliationStore,
    private readonly representations: RepresentationStore,
    private readonly entities: EntityService,
    private readonly duties: DutyService,
    private readonly persons: PersonService,
    private readonly accounts: Accounts,
    private readonly acts: Acts,
  ) {}

  end(viewer: Viewer, input: EndAffiliationInput): Promise<PersonEntity> {
    return this.acts.run(async () => {
      const entity = await this.entities.requireAdministered(viewer, input.entity);
      await this.entities.lock(entity.id);
      const today = this.acts.today();
      const affiliation = await this.affiliations.current(input.person, today);
      if (affiliation?.entityId !== entity.id) throw notFound('person');
      await this.duties.requireAnotherSecretariat(input.person);
      await this.affiliations.end(affiliation.id, today, input.reason);
      await this.affiliations.endAllDuties(input.person, today);
      await this.representations.endAllOfPerson(input.person, today);
      await this.accounts.suspend(input.person);
      const person = await this.persons.get(input.person);
      await this.acts.record(viewer, {
        act: 'affiliation.ended',
        subjectType: 'person',
        subjectId: person.id,
        subjectLabel: person.name,
        before: { entity: entity.code, from: affiliation.validFrom },
        after: { until: today },
        reason: input.reason,
      });
      this.acts.tell(standingChanged({ personIds: [person.id] }));
      return person;
    });
  }
}
