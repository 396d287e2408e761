import type { Audience } from '@concert/contracts';
import { type Mandate, mayRead, standingIn } from './standing.js';

/** What of a labelled kind of thing a person may read: the parameters of the one clause every list uses. */
export interface Readable {
  everything: boolean;
  compact: boolean;
  byAudience: Record<Exclude<Audience, 'COMPACT'>, string[]>;
}

export function readableBy(mandate: Mandate): Readable {
  const bodies = [...new Set(mandate.voices.map((voice) => voice.bodyId))];
  const where = (audience: Audience): string[] =>
    bodies.filter((bodyId) => mayRead(audience, standingIn(mandate, bodyId)));
  return {
    everything: mandate.secretariat,
    compact: mandate.entityId !== null,
    byAudience: { BODY: where('BODY'), MEMBERS: where('MEMBERS'), OFFICERS: where('OFFICERS') },
  };
}

/**
 * The label as SQL, for lists, counts, search and feeds alike. `alias` is the alias of a row with `body_id` and
 * `audience`; the parameters are named, for TypeORM's query builder.
 */
export function labelClause(alias: string, readable: Readable): [string, Record<string, unknown>] {
  if (readable.everything) return ['TRUE', {}];
  if (!readable.compact) return ['FALSE', {}];
  const { BODY, MEMBERS, OFFICERS } = readable.byAudience;
  return [
    `(${alias}.audience = 'COMPACT' OR (${alias}.audience = 'BODY' AND ${alias}.body_id = ANY(:labelBody))
      OR (${alias}.audience = 'MEMBERS' AND ${alias}.body_id = ANY(:labelMembers)) OR (${alias}.audience = 'OFFICERS' AND ${alias}.body_id = ANY(:labelOfficers)))`,
    { labelBody: BODY, labelMembers: MEMBERS, labelOfficers: OFFICERS },
  ];
}

/** The label as a room of sockets: everyone who may read things of that audience in that body. */
export const audienceRoom = (bodyId: string, audience: Audience): string =>
  audience === 'COMPACT' ? 'compact' : `body:${bodyId}:${audience}`;
