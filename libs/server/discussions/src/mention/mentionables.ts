import { type Audience, isMeant, mentionAddress, SEAT_GROUPS, type SeatGroup } from '@concert/contracts';
import {
  type BodyEntity,
  BodyService,
  EntityLoaders,
  mayRead,
  type SeatCalled,
  StandingService,
} from '@concert/governance';
import { PersonLoaders } from '@concert/identity';
import type { Viewer } from '@concert/kernel';
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
    const kinds = [
      await this.people([...hearers]),
      await this.seated(heard),
      SEAT_GROUPS.map((group) => together(body.code, group, heard)).filter(
        ({ found }) => found.personCount > 0,
      ),
    ];
    const wanted = text.trim().toLowerCase();
    return kinds
      .flatMap((candidates) => fitting(wanted, candidates).slice(0, AT_MOST))
      .sort((a, b) => a.fit - b.fit)
      .map(({ found }) => found);
  }

  private async people(personIds: readonly string[]): Promise<Candidate[]> {
    const persons = (await this.persons.byId(personIds)).filter((person) => person !== null);
    return persons.map(({ id: personId, name }) => ({
      names: [name],
      found: { ...NOBODY, address: mentionAddress({ kind: 'person', personId }), personCount: 1, personId },
    }));
  }

  private async seated(heard: readonly SeatCalled[]): Promise<Candidate[]> {
    const ids = [...new Set(heard.map(({ entityId }) => entityId))];
    const entities = (await this.entities.byId(ids)).filter((entity) => entity !== null);
    return entities.map(({ id: entityId, code, name, acronym }) => ({
      names: [code, ...Object.values(acronym), ...Object.values(name)],
      found: {
        ...NOBODY,
        address: mentionAddress({ kind: 'entity', entityCode: code }),
        personCount: countOf(heard.filter((seat) => seat.entityId === entityId)),
        entityId,
      },
    }));
  }

  private async requireHearing(viewer: Viewer, code: string, audience: Audience): Promise<BodyEntity> {
    const body = await this.bodies.require(code);
    await this.standing.require(viewer, body.id, (standing) => mayRead(audience, standing));
    return body;
  }
}

interface Candidate {
  found: Mentionable;
  names: (string | null | undefined)[];
}

const NOBODY: Omit<Mentionable, 'address'> = { personCount: 0, personId: null, entityId: null, seats: null };

const countOf = (seats: readonly SeatCalled[]): number => new Set(personsOf(seats)).size;

/** Those who speak from the seats of one group. */
const together = (bodyCode: string, group: SeatGroup, heard: readonly SeatCalled[]): Candidate => ({
  // As they are written (`@WG1 chairs`), and as the list shows them.
  names: [group, `${bodyCode} ${group} of in`],
  found: {
    ...NOBODY,
    address: mentionAddress({ kind: 'seats', bodyCode, group }),
    personCount: countOf(heard.filter(({ capacity }) => CAPACITIES_OF[group].includes(capacity))),
    seats: group,
  },
});

interface Fitting extends Candidate {
  fit: 0 | 1;
}

/** The best first: those of whom a name begins so (0), then those of whom words in a name do (1). */
function fitting(wanted: string, candidates: readonly Candidate[]): Fitting[] {
  return candidates
    .flatMap((candidate): Fitting[] => {
      const names = candidate.names.flatMap((name) => name?.toLowerCase() ?? []);
      if (names.some((name) => name.startsWith(wanted))) return [{ ...candidate, fit: 0 }];
      return names.some((name) => isMeant(name, wanted)) ? [{ ...candidate, fit: 1 }] : [];
    })
    .sort((a, b) => a.fit - b.fit);
}
