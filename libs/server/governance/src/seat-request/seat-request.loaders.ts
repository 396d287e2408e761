import { Injectable } from '@nestjs/common';
import { SeatRequestStore } from './seat-request.store.js';

@Injectable()
export class SeatRequestLoaders {
  constructor(private readonly requests: SeatRequestStore) {}

  /** The bodies an entity has asked for a seat in and waits. */
  readonly pendingBodiesOfEntity = (entityIds: readonly string[]): Promise<string[][]> =>
    this.requests.pendingBodies(entityIds);
}
