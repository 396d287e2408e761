import { EventHandlers, personRoom, Realtime } from '@concert/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  seatRequestDecided,
  seatRequested,
  type SeatRequestHappened,
  seatRequestWithdrawn,
} from './seat-request.events.js';
import { SeatRequestParties } from './seat-request-parties.js';

/** Tells the browsers of those a request is between, and nobody else’s, that it has changed. */
@Injectable()
export class SeatRequestRealtime implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly realtime: Realtime,
    private readonly parties: SeatRequestParties,
  ) {}

  onModuleInit(): void {
    for (const event of [seatRequested, seatRequestDecided, seatRequestWithdrawn]) {
      this.handlers.on(event, 'governance.seatRequest', (happened) => this.tell(happened));
    }
  }

  private async tell(request: SeatRequestHappened): Promise<void> {
    const persons = [
      ...(await this.parties.deciders(request.bodyId)),
      ...(await this.parties.askers(request)),
    ];
    const rooms = [...new Set(persons)].map(personRoom);
    if (rooms.length > 0)
      this.realtime.emit(rooms, 'seat-request.changed', {
        seatRequestId: request.requestId,
        bodyId: request.bodyId,
      });
  }
}
