import { Clock, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { StandingService } from '../standing/standing.service.js';
import { type ChangedSeat, SeatStore } from './seat.store.js';

/** Which seats began or ended of late in the bodies a person sits in; in all bodies for the secretariat. */
@Injectable()
export class SeatChanges {
  constructor(
    private readonly seats: SeatStore,
    private readonly standing: StandingService,
    private readonly clock: Clock,
  ) {}

  /** By the day on which it took effect, the latest first. */
  async since(viewer: Viewer, since: Date, atMost: number): Promise<ChangedSeat[]> {
    const { secretariat, voices } = await this.standing.mandate(viewer);
    const bodyIds = secretariat ? null : [...new Set(voices.map((voice) => voice.bodyId))];
    return this.seats.changedBetween(bodyIds, since.toISOString().slice(0, 10), this.clock.today(), atMost);
  }
}
