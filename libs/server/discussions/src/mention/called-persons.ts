import { type Audience, type Capacity, type SeatGroup } from '@concert/contracts';
import { BodyService, EntityService, type SeatCalled, StandingService } from '@concert/governance';
import { Injectable } from '@nestjs/common';
import { mentionsIn, type WrittenMention } from './mentions-in.js';

export const CAPACITIES_OF: Record<SeatGroup, readonly Capacity[]> = {
  everybody: ['CHAIR', 'CO_CHAIR', 'VICE_CHAIR', 'MEMBER', 'OBSERVER'],
  chairs: ['CHAIR', 'CO_CHAIR'],
  officers: ['CHAIR', 'CO_CHAIR', 'VICE_CHAIR'],
  members: ['CHAIR', 'CO_CHAIR', 'VICE_CHAIR', 'MEMBER'],
  observers: ['OBSERVER'],
};

/** Where something is said, and to whom. */
export interface Hearing {
  bodyId: string;
  audience: Audience;
}

export interface Called {
  personIds: string[];
  /** Words of mentions that reach nobody, because nobody among them may read it. */
  unheard: string[];
}

/** Whom a text reaches by its mentions: of those it calls, the ones who may read what is said there. */
@Injectable()
export class CalledPersons {
  constructor(
    private readonly standing: StandingService,
    private readonly bodies: BodyService,
    private readonly entities: EntityService,
  ) {}

  async by(text: string, { bodyId, audience }: Hearing): Promise<Called> {
    const written = mentionsIn(text);
    if (written.length === 0) return { personIds: [], unheard: [] };
    const called = await Promise.all(written.map((mention) => this.meant(mention, bodyId)));
    const readers = new Set(await this.standing.readersAmong(called.flat(), bodyId, audience));
    return {
      personIds: [...readers],
      unheard: written
        .filter((_, index) => !called[index]?.some((personId) => readers.has(personId)))
        .map(({ words }) => words),
    };
  }

  /** An entity is called in the body in which something is said; nobody is meant by a code that is none. */
  private async meant({ mention }: WrittenMention, bodyId: string): Promise<string[]> {
    switch (mention.kind) {
      case 'person':
        return [mention.personId];
      case 'entity': {
        const entity = await this.entities.findByCode(mention.entityCode);
        const seats = entity ? await this.standing.rollCall([bodyId]) : [];
        return personsOf(seats.filter(({ entityId }) => entityId === entity?.id));
      }
      case 'seats': {
        const body = await this.bodies.findByCode(mention.bodyCode);
        const seats = body ? await this.standing.rollCall([body.id]) : [];
        const capacities = CAPACITIES_OF[mention.group];
        return personsOf(seats.filter(({ capacity }) => capacities.includes(capacity)));
      }
    }
  }
}

export const personsOf = (seats: readonly SeatCalled[]): string[] =>
  seats.flatMap(({ personId }) => (personId === null ? [] : [personId]));
