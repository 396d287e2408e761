import { EntityLoaders, SeatChanges } from '@concert/governance';
import { PersonService } from '@concert/identity';
import type { Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { inLocale } from '../notice/teller.js';
import type { DeskRow } from './desk-row.js';
import type { DeskChangeType } from './desk.type.js';

/** Who came into a person's bodies or left them. */
@Injectable()
export class ChangedSeats {
  constructor(
    private readonly seats: SeatChanges,
    private readonly entities: EntityLoaders,
    private readonly persons: PersonService,
  ) {}

  async since(viewer: Viewer, since: Date, atMost: number): Promise<DeskRow<DeskChangeType>[]> {
    const seats = await this.seats.since(viewer, since, atMost);
    const { locale } = await this.persons.get(viewer.personId);
    const entities = await this.entities.byId(seats.map((seat) => seat.entityId));
    return seats.map((seat, index) => ({
      id: `seat:${seat.seatId}`,
      kind: 'SEAT_CHANGED',
      at: new Date(`${seat.on}T00:00:00Z`),
      title: inLocale(entities[index]?.name ?? { en: '' }, locale),
      subjectId: seat.seatId,
      count: null,
      bodyId: seat.bodyId,
    }));
  }
}
