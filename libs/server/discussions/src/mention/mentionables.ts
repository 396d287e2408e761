import { type Audience, type Mention, mentionAddress, SEAT_GROUPS, type SeatGroup } from '@concert/contracts';
import {
  type BodyEntity,
  BodyService,
  EntityLoaders,
  type EntityEntity,
  mayRead,
  StandingService,
} from '@concert/governance';
import { PersonLoaders, type PersonEntity } from '@concert/identity';
import { type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { type Called, CalledPersons, CAPACITIES_OF, personsOf } from './called-persons.js';

const AT_MOST = 8;

export interface Mentionable {
  address: string;
  personCount: number;
  personId: string | null;
  entityId: string | null;
  seats: SeatGroup | null;
}

/** Who can be called in a text, and who would be, before it is said. */
@Injectable()
export class Mentionables {
  constructor(
    private readonly standing: StandingService,
    private readonly bodies: BodyService,
    private readonly persons: PersonLoaders,
    private readonly entities: EntityLoaders,
    private readonly called: CalledPersons,
  ) {}

  /** Whom a text would reach, were it said there. FORBIDDEN for those who may not read it themselves. */
  async reachedBy(viewer: Viewer, code: string, audience: Audience, text: string): Promise<Called> {
    const body = await this.requireHearing(viewer, code, audience);
    const { personIds, unheard } = await this.called.by(text, { bodyId: body.id, audience });
    return { personIds: personIds.filter((personId) => personId !== viewer.personId), unheard };
  }

  /** FORBIDDEN for those who may not read it themselves. Persons first, then entities, then seats together. */
  async find(viewer: Viewer, code: string, audience: Audience, text: string): Promise<Mentionable[]> {
    const body = await this.requireHearing(viewer, code, audience);
    const seats = await this.standing.rollCall([body.id]);
    const secretariat = await this.standing.secretariat();
    const hearers = new Set(
      await this.standing.readersAmong([...personsOf(seats), ...secretariat], body.id, audience),
    );
    hearers.delete(viewer.personId);
    const heard = seats.filter(({ personId }) => personId !== null && hearers.has(personId));
    const wanted = text.trim().toLowerCase();
    const option = (
      mention: Mention,
      personIds: readonly string[],
      of: Partial<Mentionable>,
    ): Mentionable => ({
      address: mentionAddress(mention),
      personCount: new Set(personIds).size,
      personId: null,
      entityId: null,
      seats: null,
      ...of,
    });
    const people = (await this.persons.byId([...hearers]))
      .filter((person): person is PersonEntity => person !== null && begins(wanted, person.name))
      .map(({ id }) => option({ kind: 'person', personId: id }, [id], { personId: id }));
    const entityIds = [...new Set(heard.map(({ entityId }) => entityId))];
    const entities = (await this.entities.byId(entityIds))
      .filter(
        (entity): entity is EntityEntity =>
          entity !== null &&
          begins(wanted, entity.code, ...Object.values(entity.name), ...Object.values(entity.acronym)),
      )
      .map(({ id, code: entityCode }) =>
        option({ kind: 'entity', entityCode }, personsOf(heard.filter(({ entityId }) => entityId === id)), {
          entityId: id,
        }),
      );
    const groups = SEAT_GROUPS.map((group) => ({
      group,
      personIds: personsOf(heard.filter(({ capacity }) => CAPACITIES_OF[group].includes(capacity))),
    }))
      .filter(({ group, personIds }) => personIds.length > 0 && begins(wanted, group, body.code))
      .map(({ group, personIds }) =>
        option({ kind: 'seats', bodyCode: body.code, group }, personIds, { seats: group }),
      );
    return [people, entities, groups].flatMap((options) => options.slice(0, AT_MOST));
  }

  private async requireHearing(viewer: Viewer, code: string, audience: Audience): Promise<BodyEntity> {
    const body = await this.bodies.require(code);
    await this.standing.require(viewer, body.id, (standing) => mayRead(audience, standing));
    return body;
  }
}

/** Whether one of the names, or a word in one, begins so. */
const begins = (wanted: string, ...names: (string | null | undefined)[]): boolean =>
  names.some((name) =>
    name
      ?.toLowerCase()
      .split(/[\s-]+/)
      .some((_word, index, words) => words.slice(index).join(' ').startsWith(wanted)),
  );
