import { Clock } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { type SeatOnDay, SeatStore } from './seat.store.js';

@Injectable()
export class SeatLoaders {
  constructor(
    private readonly seats: SeatStore,
    private readonly clock: Clock,
  ) {}

  readonly ofBodyOnDay = (keys: readonly string[]): Promise<SeatOnDay[][]> => this.seats.onDayOfBodies(keys);
  readonly ofEntityOnDay = (keys: readonly string[]): Promise<SeatOnDay[][]> =>
    this.seats.onDayOfEntities(keys);

  /** The bodies in which an entity holds a seat, now or soon. */
  readonly bodiesOfEntity = (entityIds: readonly string[]): Promise<string[][]> =>
    this.seats.bodiesNotOver(entityIds, this.clock.today());
}
