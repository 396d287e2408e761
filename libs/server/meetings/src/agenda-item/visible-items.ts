import { AUDIENCES } from '@concert/contracts';
import { labelClause, type Mandate, readableBy } from '@concert/governance';
import { runsMeetingsIn, visibleMeetings } from '../meeting/visible-meetings.js';

const RANKS = `ARRAY[${AUDIENCES.map((audience) => `'${audience}'`).join(', ')}]`;

/** The audience under which an item is seen: that of its meeting or its own, whichever is narrower. */
export const narrowerAudience = (item: string, meeting: string): string =>
  `(CASE WHEN array_position(${RANKS}, ${item}.audience) > array_position(${RANKS}, ${meeting}.audience) THEN ${item}.audience ELSE ${meeting}.audience END)`;

/**
 * Which agenda items and proposals a person may see, as SQL: the same rule as `maySeeItem`. `item` and `meeting` are the
 * aliases of an item and of its meeting; the parameters are named, for TypeORM's query builder.
 */
export function visibleItems(
  item: string,
  meeting: string,
  mandate: Mandate,
): [string, Record<string, unknown>] {
  if (mandate.secretariat) return ['TRUE', {}];
  const [visible, parameters] = visibleMeetings(meeting, mandate);
  const [label, labels] = labelClause('seen', readableBy(mandate));
  const sitting = (clause: string): string =>
    `EXISTS (SELECT FROM meeting_body own_body WHERE own_body.meeting_id = ${meeting}.id AND ${clause})`;
  const reads = `EXISTS (SELECT FROM (SELECT own_body.body_id, ${narrowerAudience(item, meeting)} AS audience) seen WHERE ${label})`;
  const own = `own_body.body_id::text || ':' || ${item}.proposed_for_id = ANY(:itemVoices)`;
  return [
    `(${visible} AND (${sitting('own_body.body_id = ANY(:meetingRunIn)')}
      OR (${sitting(reads)} AND (${item}.state NOT IN ('PROPOSED', 'DECLINED') OR ${sitting(own)}))))`,
    {
      ...parameters,
      ...labels,
      meetingRunIn: runsMeetingsIn(mandate),
      itemVoices: mandate.voices.map(({ bodyId, entityId }) => `${bodyId}:${entityId}`),
    },
  ];
}
