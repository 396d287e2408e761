import { insertRows } from '../../reference-data/insert-rows.js';
import { stableId } from '../../reference-data/stable-id.js';
import { personId } from '../people/person-id.js';
import { MARK, type Story } from '../story.js';
import type { Trail } from '../trail.js';
import { MEMBERSHIPS } from './memberships.js';

/** Bodies in which observers may speak. */
const OUTSPOKEN = ['CC', 'WG7'];

/** The ordinary members and observers of every group, and who of them may speak. */
export async function loadSeats(story: Story, trail: Trail): Promise<void> {
  await insertRows(
    story.database,
    'seat',
    MEMBERSHIPS.map((membership) => ({
      id: stableId('demonstration', 'seat', membership.body, membership.entity, membership.capacity),
      entity_id: story.entity(membership.entity),
      body_id: story.body(membership.body),
      capacity: membership.capacity,
      valid_from: membership.from,
      valid_until: membership.until ?? null,
      reason: `${MARK}: invented membership.`,
      end_reason: membership.endReason ?? null,
      created_at: `${membership.from}T09:00:00Z`,
      created_by_id: personId('secretariat'),
    })),
  );
  await story.database.query(
    'UPDATE body SET observers_may_speak = TRUE, version = version + 1 WHERE id = ANY($1)',
    [OUTSPOKEN.map((code) => story.body(code))],
  );
  trail.add(
    ...OUTSPOKEN.map((code) => ({
      act: 'body.optionsSet',
      subjectType: 'body',
      subjectId: story.body(code),
      label: code,
      by: 'secretariat',
      at: new Date('2024-01-12T11:00:00Z'),
      after: { observersMaySpeak: true },
    })),
  );
}
