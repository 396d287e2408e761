import { Clock } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { RepresentationEntity } from './representation.entity.js';
import { RepresentationStore } from './representation.store.js';

@Injectable()
export class RepresentationLoaders {
  constructor(
    private readonly representations: RepresentationStore,
    private readonly clock: Clock,
  ) {}

  readonly ofSeat = (keys: readonly string[]): Promise<RepresentationEntity[][]> =>
    this.representations.ofSeats(keys);

  /** What persons say for their entities today. */
  readonly ofPerson = (personIds: readonly string[]): Promise<RepresentationEntity[][]> =>
    this.representations.ofPersons(personIds, this.clock.today());
}
