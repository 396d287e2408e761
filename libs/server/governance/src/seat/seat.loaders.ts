import { Injectable } from '@nestjs/common';
import type { EffectiveSeatEntity } from './effective-seat.entity.js';
import { SeatStore } from './seat.store.js';

@Injectable()
export class SeatLoaders {
  constructor(private readonly seats: SeatStore) {}

  readonly ofBodyOnDay = (keys: readonly string[]): Promise<EffectiveSeatEntity[][]> => this.seats.onDayOfBodies(keys);
  readonly ofEntityOnDay = (keys: readonly string[]): Promise<EffectiveSeatEntity[][]> => this.seats.onDayOfEntities(keys);
}
