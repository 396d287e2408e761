import { Clock, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { EntityStore } from '../entity/entity.store.js';
import { inLanguage } from '../names/in-language.js';
import { DirectoryService, type PeopleScope } from './directory.service.js';
import { vcards } from './vcard.js';

/** The people of an entity or a body as cards for an address book, addresses by right. */
@Injectable()
export class PeopleCards {
  constructor(
    private readonly directory: DirectoryService,
    private readonly entities: EntityStore,
    private readonly clock: Clock,
  ) {}

  async write(viewer: Viewer, scope: PeopleScope): Promise<string> {
    const { locale } = await this.directory.reader(viewer);
    const people = await this.directory.listed(viewer, scope);
    const entities = new Map((await this.entities.all()).map((entity) => [entity.id, entity]));
    return vcards(
      people.map(({ person, entityId, email }) => {
        const entity = entities.get(entityId ?? '');
        return {
          id: person.id,
          name: person.name,
          title: person.title,
          organisation: entity ? [inLanguage(entity.name, locale), inLanguage(entity.acronym, locale)] : [],
          email,
          languages: person.languages,
          timeZone: person.timeZone,
          revised: this.clock.now(),
        };
      }),
    );
  }
}
