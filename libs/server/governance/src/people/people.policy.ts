import type { Mandate } from '../standing/standing.js';

interface Someone {
  id: string;
  entityId: string | null;
  /** The bodies they speak in. */
  bodyIds: ReadonlySet<string>;
}

/** An address is for the person, the focal points of their entity, the secretariat, and those who share a body. */
export function seesEmail(mandate: Mandate, person: Someone): boolean {
  if (mandate.personId === person.id) return true;
  if (mandate.entityId === null) return false;
  if (mandate.secretariat || (mandate.focalPoint && mandate.entityId === person.entityId)) return true;
  return mandate.voices.some((voice) => person.bodyIds.has(voice.bodyId));
}
