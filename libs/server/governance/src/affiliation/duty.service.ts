import { randomUUID } from 'node:crypto';
import { PersonService, type PersonEntity } from '@concert/identity';
import { Acts, conflict, invalid, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityEntity } from '../entity/entity.entity.js';
import { EntityService } from '../entity/entity.service.js';
import { standingChanged } from '../standing/standing.events.js';
import { StandingService } from '../standing/standing.service.js';
import type { SetFocalPointInput, SetSecretariatInput } from './affiliation.inputs.js';
import { AffiliationStore } from './affiliation.store.js';
import type { Duty } from './duty.entity.js';
import { SECRETARIAT_ENTITY } from './secretariat.js';

/** Gives persons the duties of a focal point or of the secretariat, and takes them back. */
@Injectable()
export class DutyService {
  constructor(
    private readonly affiliations: AffiliationStore,
    private readonly entities: EntityService,
    private readonly persons: PersonService,
    private readonly standing: StandingService,
    private readonly acts: Acts,
  ) {}

  setFocalPoint(viewer: Viewer, input: SetFocalPointInput): Promise<PersonEntity> {
    return this.acts.run(async () => {
      const entity = await this.entities.requireAdministered(viewer, input.entity);
      await this.entities.lock(entity.id);
      const person = await this.requirePersonOf(entity, input.person);
      if (input.focalPoint) await this.give(viewer, person, entity, 'FOCAL_POINT');
      else {
        const { secretariat } = await this.standing.mandate(viewer);
        // An entity left without a focal point can be helped by the secretariat alone, which therefore has to do it.
        if (!secretariat && (await this.isLast(entity.id, 'FOCAL_POINT', person.id)))
          throw conflict('lastFocalPoint');
        await this.take(viewer, person, entity, 'FOCAL_POINT');
      }
      return person;
    });
  }

  setSecretariat(viewer: Viewer, input: SetSecretariatInput): Promise<PersonEntity> {
    return this.acts.run(async () => {
      await this.standing.requireSecretariat(viewer);
      const entityId = (await this.affiliations.current(input.person, this.acts.today()))?.entityId;
      const entity = await this.entities.require(SECRETARIAT_ENTITY);
      await this.entities.lock(entity.id);
      if (input.secretariat) {
        if (entityId !== entity.id) throw invalid('person', 'notOfEntity', { entity: SECRETARIAT_ENTITY });
        const person = await this.persons.get(input.person);
        await this.give(viewer, person, entity, 'SECRETARIAT');
        return person;
      }
      await this.requireAnotherSecretariat(input.person);
      const person = await this.persons.get(input.person);
      await this.take(
        viewer,
        person,
        entityId ? await this.entities.getById(entityId) : entity,
        'SECRETARIAT',
      );
      return person;
    });
  }

  /** CONFLICT when nobody would be left to serve the bodies: only a command on the server could mend that. */
  async requireAnotherSecretariat(personId: string): Promise<void> {
    const all = await this.standing.secretariat();
    if (all.includes(personId) && all.every((other) => other === personId)) throw conflict('lastSecretariat');
  }

  /** Gives a duty by whatever right the caller has checked; inside a transaction. CONFLICT when the person has it. */
  async give(
    actor: Pick<Viewer, 'personId' | 'ip'> | null,
    person: PersonEntity,
    entity: EntityEntity,
    duty: Duty,
  ): Promise<void> {
    const today = this.acts.today();
    if (await this.affiliations.findDuty(person.id, entity.id, duty, today)) throw conflict('hasDuty');
    await this.affiliations.addDuty({
      id: randomUUID(),
      personId: person.id,
      entityId: entity.id,
      duty,
      validFrom: today,
      validUntil: null,
      createdAt: this.acts.now(),
    });
    await this.acts.record(actor, {
      ...subject('duty.given', person),
      after: { entity: entity.code, duty, from: today },
    });
    this.acts.tell(standingChanged({ personIds: [person.id] }));
  }

  private async take(viewer: Viewer, person: PersonEntity, entity: EntityEntity, duty: Duty): Promise<void> {
    const today = this.acts.today();
    const held = await this.affiliations.findDuty(person.id, entity.id, duty, today);
    if (!held) throw conflict('hasNoDuty');
    await this.affiliations.endDuty(held.id, today);
    await this.acts.record(viewer, {
      ...subject('duty.ended', person),
      before: { entity: entity.code, duty, from: held.validFrom },
      after: { until: today },
    });
    this.acts.tell(standingChanged({ personIds: [person.id] }));
  }

  private async isLast(entityId: string, duty: Duty, personId: string): Promise<boolean> {
    const [holders = []] = await this.affiliations.personsWithDuty([entityId], duty, this.acts.today());
    return holders.every((holder) => holder === personId);
  }

  private async requirePersonOf(entity: EntityEntity, personId: string): Promise<PersonEntity> {
    const affiliation = await this.affiliations.current(personId, this.acts.today());
    if (affiliation?.entityId !== entity.id) throw invalid('person', 'notOfEntity');
    return this.persons.get(personId);
  }
}

const subject = (act: string, person: PersonEntity) => ({
  act,
  subjectType: 'person',
  subjectId: person.id,
  subjectLabel: person.name,
});
