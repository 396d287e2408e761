import { labelClause, type Mandate, may, readableBy, standingIn } from '@concert/governance';

/**
 * Which meetings a person may see, as SQL for lists, counts and calendars alike: the same rule as `maySeeMeeting`.
 * `alias` is the alias of a meeting; the parameters are named, for TypeORM's query builder.
 */
export function visibleMeetings(alias: string, mandate: Mandate): [string, Record<string, unknown>] {
  if (mandate.secretariat) return ['TRUE', {}];
  const [label, parameters] = labelClause('sitting', readableBy(mandate));
  const sittings = (clause: string): string =>
    `EXISTS (SELECT FROM meeting_body sitting_body WHERE sitting_body.meeting_id = ${alias}.id AND ${clause})`;
  const audience = `EXISTS (SELECT FROM (SELECT sitting_body.body_id, ${alias}.audience) sitting WHERE ${label})`;
  return [
    `(${sittings('sitting_body.body_id = ANY(:meetingRunIn)')} OR (${alias}.convened_at IS NOT NULL AND ${sittings(audience)}))`,
    { ...parameters, meetingRunIn: runsMeetingsIn(mandate) },
  ];
}

/** The bodies in which a person may run meetings, besides all of them for the secretariat. */
export function runsMeetingsIn(mandate: Mandate): string[] {
  const bodyIds = [...new Set(mandate.voices.map((voice) => voice.bodyId))];
  return bodyIds.filter((bodyId) => may('runMeeting', standingIn(mandate, bodyId)));
}
