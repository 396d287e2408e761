import { may, type Mandate, standingIn } from '../standing/standing.js';
import type { SeatRequestEntity } from './seat-request.entity.js';

type Known = Pick<SeatRequestEntity, 'bodyId' | 'entityId' | 'askedById' | 'state'>;

/** A focal point asks for their entity, and so does whoever speaks for it in any body; an expert does not speak for it. */
export function mayAskForSeats(mandate: Mandate): boolean {
  return (
    mandate.entityId !== null &&
    (mandate.focalPoint || mandate.voices.some((voice) => voice.role !== 'EXPERT'))
  );
}

const decides = (mandate: Mandate, request: Pick<Known, 'bodyId'>): boolean =>
  may('decideSeatRequest', standingIn(mandate, request.bodyId));

const asks = (mandate: Mandate, request: Known): boolean =>
  mandate.entityId === request.entityId && (mandate.focalPoint || mandate.personId === request.askedById);

/** A request is between those who decide it, the person who asked and the focal points of their entity. */
export const seesSeatRequest = (mandate: Mandate, request: Known): boolean =>
  decides(mandate, request) || asks(mandate, request);

export const mayDecide = (mandate: Mandate, request: Known): boolean =>
  request.state === 'PENDING' && decides(mandate, request);

export const mayWithdraw = (mandate: Mandate, request: Known): boolean =>
  request.state === 'PENDING' && asks(mandate, request);

/** Which requests a person sees, as the parameters of one clause. */
export interface VisibleRequests {
  everything: boolean;
  bodyIds: string[];
  entityId: string | null;
  /** Of the own entity: all, or only those asked by this person. */
  askedById: string | null;
}

export function visibleRequests(mandate: Mandate): VisibleRequests {
  const bodyIds = [...new Set(mandate.voices.map((voice) => voice.bodyId))].filter((bodyId) =>
    decides(mandate, { bodyId }),
  );
  return {
    everything: mandate.secretariat,
    bodyIds,
    entityId: mandate.entityId,
    askedById: mandate.focalPoint ? null : mandate.personId,
  };
}
