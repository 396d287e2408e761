import { insertRows } from '../../reference-data/insert-rows.js';
import { stableId } from '../../reference-data/stable-id.js';
import { personId } from '../people/person-id.js';
import { byKey } from '../people/voices.js';
import { MARK, type Story } from '../story.js';
import type { Act, Trail } from '../trail.js';
import { type Asked, SEAT_REQUESTS } from './seat-requests.js';

/** Requests that wait for an answer and some that have had theirs, with the seats that came of them. */
export async function loadSeatRequests(story: Story, trail: Trail): Promise<void> {
  const told = SEAT_REQUESTS.map((asked) => tell(asked, story));
  await insertRows(
    story.database,
    'seat',
    told.flatMap(({ seat }) => (seat ? [seat] : [])),
  );
  await insertRows(
    story.database,
    'seat_request',
    told.map(({ request }) => request),
  );
  trail.add(...told.flatMap(({ acts }) => acts));
}

function tell(asked: Asked, story: Story) {
  const { entity } = byKey(asked.by);
  const id = stableId('demonstration', 'seat-request', asked.body, entity);
  const { answer } = asked;
  const decidedAt = answer ? story.workdayBefore(-answer.daysAgo, '15:10') : null;
  const askedAt = story.workdayBefore(-asked.askedDaysAgo, '09:40');
  const seatId =
    answer?.state === 'ACCEPTED'
      ? stableId('demonstration', 'seat', asked.body, entity, asked.capacity)
      : null;
  const request = {
    id,
    body_id: story.body(asked.body),
    entity_id: story.entity(entity),
    capacity: asked.capacity,
    motivation: asked.motivation,
    representative_id: personId(asked.by),
    state: answer?.state ?? 'PENDING',
    asked_by_id: personId(asked.by),
    asked_at: askedAt,
    decided_by_id: answer ? personId(answer.by) : null,
    decided_at: decidedAt,
    reason: answer?.reason ?? null,
    seat_id: seatId,
    version: answer ? 2 : 1,
  };
  const seat = seatId && {
    id: seatId,
    entity_id: story.entity(entity),
    body_id: story.body(asked.body),
    capacity: asked.capacity,
    valid_from: decidedAt?.toISOString().slice(0, 10),
    reason: `${MARK}: seat request accepted.`,
    created_at: decidedAt,
    created_by_id: request.decided_by_id,
  };
  return { request, seat, acts: acts(asked, entity, request) };
}

function acts(
  asked: Asked,
  entity: string,
  request: { id: string; asked_at: Date; decided_at: Date | null; seat_id: string | null },
): Act[] {
  const subject = { subjectType: 'seatRequest', subjectId: request.id, label: `${asked.body} · ${entity}` };
  const first: Act = {
    ...subject,
    act: 'seatRequest.asked',
    by: asked.by,
    at: request.asked_at,
    after: { capacity: asked.capacity },
  };
  const { answer } = asked;
  if (!answer || !request.decided_at) return [first];
  return [
    first,
    {
      ...subject,
      act: `seatRequest.${answer.state.toLowerCase()}`,
      by: answer.by,
      at: request.decided_at,
      before: { asked: asked.capacity },
      ...(answer.reason === undefined ? {} : { reason: answer.reason }),
      ...(request.seat_id === null ? {} : { after: { given: asked.capacity, seatId: request.seat_id } }),
    },
  ];
}
