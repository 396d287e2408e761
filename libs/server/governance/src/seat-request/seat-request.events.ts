import { defineEvent } from '@concert/kernel';

export interface SeatRequestHappened {
  requestId: string;
  bodyId: string;
  entityId: string;
  askedById: string;
  /** Who did it. */
  byId: string;
}

export const seatRequested = defineEvent<SeatRequestHappened>('governance.seatRequested');
export const seatRequestDecided = defineEvent<SeatRequestHappened>('governance.seatRequestDecided');
export const seatRequestWithdrawn = defineEvent<SeatRequestHappened>('governance.seatRequestWithdrawn');
