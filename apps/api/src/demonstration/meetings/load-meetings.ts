import { insertRows } from '../../reference-data/insert-rows.js';
import { stableId } from '../../reference-data/stable-id.js';
import { revisionId } from '../papers/load-papers.js';
import { byKey } from '../people/voices.js';
import { personId } from '../people/person-id.js';
import type { Story } from '../story.js';
import { COMING } from './coming.js';
import { PAST } from './past.js';
import type { Item, Sitting } from './sitting.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Bodies did not begin to meet with this product: the next number follows on the meetings before it. */
const HELD_BEFORE: Readonly<Record<string, number>> = {
  CC: 11,
  WG1: 26,
  WG2: 24,
  WG3: 25,
  WG4: 22,
  WG5: 21,
  WG6: 20,
  WG7: 23,
  WG8: 22,
};

/** A year of meetings on both sides of the anchor, their agendas, proposals and papers. */
export async function loadMeetings(story: Story): Promise<void> {
  const told = numbered([...PAST, ...COMING]).map(([sitting, number]) => tell(sitting, number, story));
  const { database } = story;
  await insertRows(
    database,
    'meeting',
    told.map(({ meeting }) => meeting),
  );
  await insertRows(
    database,
    'meeting_body',
    told.flatMap(({ bodies }) => bodies),
  );
  await insertRows(
    database,
    'agenda_item',
    told.flatMap(({ items }) => items),
  );
  await insertRows(
    database,
    'agenda_paper',
    told.flatMap(({ papers }) => papers),
  );
}

export const meetingId = ({ body, title, days }: Sitting): string =>
  stableId('demonstration', 'meeting', body, title, days);

/** A number is given when a meeting is convened, and each audience of a body counts for itself. */
function numbered(sittings: readonly Sitting[]): [Sitting, number | null][] {
  const last = new Map<string, number>();
  return [...sittings]
    .sort((a, b) => a.days - b.days)
    .map((sitting) => {
      if (sitting.draft) return [sitting, null];
      const series = `${sitting.body}/${sitting.audience ?? 'BODY'}`;
      const before = sitting.audience === undefined ? (HELD_BEFORE[sitting.body] ?? 0) : 0;
      const number = (last.get(series) ?? before) + 1;
      last.set(series, number);
      return [sitting, number];
    });
}

function tell(sitting: Sitting, number: number | null, story: Story) {
  const id = meetingId(sitting);
  const startsAt = story.atWork(sitting.days, sitting.time, sitting.zone);
  // Called three weeks ahead, and what lies ahead was called before the story begins.
  const convenedAt = new Date(
    Math.min(startsAt.getTime() - 21 * DAY, story.workdayBefore(-4, '14:00').getTime()),
  );
  const changedAt = sitting.moved || sitting.cancelled ? story.workdayBefore(-2, '10:00') : convenedAt;
  const agenda = sitting.items.filter((item) => !item.waits && item.declined === undefined);
  const meeting = {
    id,
    body_id: story.body(sitting.body),
    title: sitting.title,
    number,
    state: stateOf(sitting),
    starts_at: startsAt,
    ends_at: new Date(startsAt.getTime() + sitting.minutes * MINUTE),
    time_zone: sitting.zone,
    place: sitting.place ?? null,
    link: sitting.link ?? null,
    audience: sitting.audience ?? 'BODY',
    classification: sitting.classification ?? 'UNCLASSIFIED',
    cancel_reason: sitting.cancelled ?? null,
    created_at: new Date(convenedAt.getTime() - 5 * DAY),
    created_by_id: personId(sitting.by),
    convened_at: sitting.draft ? null : convenedAt,
    convened_by_id: sitting.draft ? null : personId(sitting.by),
    calendar_changed_at: sitting.draft ? new Date(convenedAt.getTime() - 5 * DAY) : changedAt,
    calendar_sequence: sitting.moved || sitting.cancelled ? 1 : 0,
    agenda_version: agenda.length + 1,
    version: sitting.draft ? 1 : changedAt === convenedAt ? 2 : 3,
  };
  const items = sitting.items.map((item) => itemRow(item, agenda.indexOf(item), meeting, sitting, story));
  const bodies = [sitting.body, ...(sitting.joint ?? [])].map((body, position) => ({
    meeting_id: id,
    body_id: story.body(body),
    position,
  }));
  return {
    meeting,
    bodies,
    items,
    papers: sitting.items.flatMap((item, index) => paperRows(item, items[index], sitting)),
  };
}

function stateOf({ draft, cancelled, days }: Sitting): string {
  if (draft) return 'DRAFT';
  if (cancelled !== undefined) return 'CANCELLED';
  return days < 0 ? 'CLOSED' : 'CONVENED';
}

const OUTCOME: Readonly<Record<Item['kind'], string>> = {
  DECISION: 'DECIDED',
  DISCUSSION: 'TAKEN_UP',
  INFORMATION: 'NOTED',
  OTHER_MATTERS: 'TAKEN_UP',
};

function itemRow(
  item: Item,
  position: number,
  meeting: { id: string; created_at: Date },
  sitting: Sitting,
  story: Story,
) {
  const proposed = item.proposedBy === undefined ? null : byKey(item.proposedBy);
  const decided = proposed !== null && !item.waits;
  const state =
    position < 0
      ? item.declined === undefined
        ? 'PROPOSED'
        : 'DECLINED'
      : sitting.days < 0
        ? OUTCOME[item.kind]
        : 'ACCEPTED';
  return {
    id: stableId('demonstration', 'agenda-item', meeting.id, item.title),
    meeting_id: meeting.id,
    position: position < 0 ? null : position,
    title: item.title,
    annotation: item.annotation ?? null,
    kind: item.kind,
    state,
    presenter_id: item.presenter === undefined ? null : story.entity(item.presenter),
    minutes: item.minutes,
    audience: item.audience ?? sitting.audience ?? 'BODY',
    classification: item.classification ?? sitting.classification ?? 'UNCLASSIFIED',
    proposed_by_id: proposed === null ? null : personId(proposed.key),
    proposed_for_id: proposed === null ? null : story.entity(proposed.entity),
    created_at: proposed === null ? meeting.created_at : story.workdayBefore(-3, '11:00'),
    created_by_id: personId(proposed?.key ?? sitting.by),
    decided_at: decided ? story.workdayBefore(-2, '16:00') : null,
    decided_by_id: decided ? personId(sitting.by) : null,
    decline_reason: item.declined ?? null,
    version: decided ? 2 : 1,
  };
}

const paperRows = (item: Item, row: { id: string; created_at: Date } | undefined, sitting: Sitting) =>
  (row ? (item.papers ?? []) : []).map(([key, language, number]) => ({
    id: stableId('demonstration', 'agenda-paper', row?.id ?? '', key, language),
    agenda_item_id: row?.id,
    revision_id: revisionId(key, language, number),
    created_at: row?.created_at,
    created_by_id: personId(sitting.by),
  }));
