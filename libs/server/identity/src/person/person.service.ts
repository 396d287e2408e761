import { AuditLog, Events, notFound, stale, Transactions, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { PersonEntity } from './person.entity.js';
import { profileChanged } from './person.events.js';
import type { UpdateProfileInput } from './person.inputs.js';
import { PersonStore } from './person.store.js';

@Injectable()
export class PersonService {
  constructor(
    private readonly persons: PersonStore,
    private readonly tx: Transactions,
    private readonly audit: AuditLog,
    private readonly events: Events,
  ) {}

  async get(id: string): Promise<PersonEntity> {
    const person = await this.persons.find(id);
    if (!person) throw notFound('person');
    return person;
  }

  /** The names of persons by their ids; unknown ids are left out. */
  async namesOf(ids: readonly string[]): Promise<Map<string, string>> {
    const persons = await this.persons.byIds(ids);
    return new Map(persons.flatMap((person) => (person ? [[person.id, person.name] as const] : [])));
  }

  /** Takes effect in open windows with the next sign of life. */
  async choosePresence({ personId }: Viewer, hidden: boolean): Promise<PersonEntity> {
    await this.persons.setPresence(personId, hidden);
    return this.get(personId);
  }

  updateProfile(viewer: Viewer, input: UpdateProfileInput): Promise<PersonEntity> {
    return this.tx.run(async () => {
      const person = await this.persons.lock(viewer.personId);
      if (!person) throw notFound('person');
      if (person.version !== input.version) throw stale('person', person.version);
      const { version: _, ...changes } = input;
      const before = {
        name: person.name,
        title: person.title,
        languages: person.languages,
        timeZone: person.timeZone,
        locale: person.locale,
      };
      const saved = await this.persons.save(Object.assign(person, changes, { title: input.title ?? null }));
      await this.audit.add(viewer, {
        act: 'person.profileUpdated',
        subjectType: 'person',
        subjectId: person.id,
        subjectLabel: saved.name,
        before,
        after: changes,
      });
      this.events.add(profileChanged({ personId: person.id }));
      return saved;
    });
  }
}
