import { insertRows } from '../../reference-data/insert-rows.js';
import { stableId } from '../../reference-data/stable-id.js';
import { personId } from '../people/person-id.js';
import type { Story } from '../story.js';
import type { Trail } from '../trail.js';
import { threadIdOf } from './conversation.js';
import { GUEST, WITH_A_GUEST } from './with-a-guest.js';

const CAME_AFTER_DAYS = 1;

/** Lets the guest of the story into their thread, which has been told, with what they have read of it. */
export async function loadGuests(story: Story, trail: Trail): Promise<void> {
  const threadId = threadIdOf(WITH_A_GUEST);
  const invitedAt = story.workdayBefore(-GUEST.invitedDaysAgo, '09:30');
  const { name, organisation, reason } = GUEST;
  const lastDay = story.day(GUEST.lastDayIn);
  await insertRows(story.database, 'thread_guest', [
    {
      id: stableId('demonstration', 'guest', threadId, GUEST.key),
      thread_id: threadId,
      email: `${GUEST.key}@demo.example`,
      name,
      organisation,
      locale: 'en',
      may_post: true,
      reason,
      audience: 'BODY',
      last_day: lastDay,
      invited_by_id: personId(GUEST.invitedBy),
      invited_at: invitedAt,
      person_id: personId(GUEST.key),
      accepted_at: story.workdayBefore(CAME_AFTER_DAYS - GUEST.invitedDaysAgo, '08:00'),
      ended_at: null,
      ended_by_id: null,
      version: 2,
    },
  ]);
  const seq = WITH_A_GUEST.posts.findLastIndex(({ by }) => by === GUEST.key) + 1;
  await insertRows(story.database, 'read_mark', [
    { person_id: personId(GUEST.key), thread_id: threadId, seq, read_at: story.workdayBefore(-1, '10:00') },
  ]);
  trail.add({
    act: 'guest.invited',
    subjectType: 'thread',
    subjectId: threadId,
    label: WITH_A_GUEST.title,
    by: GUEST.invitedBy,
    at: invitedAt,
    after: { email: `${GUEST.key}@demo.example`, organisation, lastDay, mayPost: true },
    reason,
  });
}
