import type { Mandate } from '../standing/standing.js';

/** Its own focal points administer an entity's people, and the secretariat those of every entity. */
export const administers = (mandate: Mandate, entityId: string): boolean =>
  mandate.secretariat || (mandate.focalPoint && mandate.entityId === entityId);
