import type { Audience, Capacity, Mention, SeatGroup } from '@concert/contracts';
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
    const meant = await this.meant(written, bodyId);
    const called = written.map(({ mention }) => meant(mention));
    const readers = new Set(await this.standing.readersAmong(called.flat(), bodyId, audience));
    return {
      personIds: [...readers],
      unheard: written
        .filter((_, index) => !called[index]?.some((personId) => readers.has(personId)))
        .map(({ words }) => words),
    };
  }

  /** An entity is called in the body in which something is said; nobody is meant by a code that is none. */
  private async meant(
    written: readonly WrittenMention[],
    bodyId: string,
  ): Promise<(mention: Mention) => string[]> {
    const codes = written.flatMap(({ mention }) => (mention.kind === 'seats' ? [mention.bodyCode] : []));
    const bodies = await this.bodies.findByCodes(codes);
    const anyEntity = written.some(({ mention }) => mention.kind === 'entity');
    const entities = anyEntity ? await this.entities.all() : [];
    const seats = await this.standing.rollCall([bodyId, ...bodies.map(({ id }) => id)]);
    return (mention) => {
      if (mention.kind === 'person') return [mention.personId];
      if (mention.kind === 'entity') {
        const entity = entities.find(({ code }) => sameCode(code, mention.entityCode));
        return personsOf(seats.filter((seat) => seat.bodyId === bodyId && seat.entityId === entity?.id));
      }
      const body = bodies.find(({ code }) => sameCode(code, mention.bodyCode));
      const capacities = CAPACITIES_OF[mention.group];
      return personsOf(
        seats.filter((seat) => seat.bodyId === body?.id && capacities.includes(seat.capacity)),
      );
    };
  }
}

export const sameCode = (code: string, written: string): boolean =>
  code.toLowerCase() === written.toLowerCase();

export const personsOf = (seats: readonly SeatCalled[]): string[] =>
  seats.flatMap(({ personId }) => (personId === null ? [] : [personId]));
