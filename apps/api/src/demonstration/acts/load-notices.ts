import type { Audience, Locale, Translated } from '@concert/contracts';
import { insertRows } from '../../reference-data/insert-rows.js';
import { stableId } from '../../reference-data/stable-id.js';
import { ENTITIES } from '../../reference-data/entities.js';
import { COMING } from '../meetings/coming.js';
import { meetingId } from '../meetings/load-meetings.js';
import type { Item, Sitting } from '../meetings/sitting.js';
import type { Member } from '../people/cast.js';
import { byKey, type Voices } from '../people/voices.js';
import { localeOf } from '../people/load-people.js';
import { personId } from '../people/person-id.js';
import type { Story } from '../story.js';
import { SEAT_REQUESTS } from './seat-requests.js';

interface News {
  kind: string;
  key: string;
  body: string;
  audience: Audience | null;
  to: readonly Member[];
  title: (locale: Locale) => string;
  link: string;
  at: Date;
}

/** Notices older than this have been read. */
const READ_AFTER_MS = 3 * 24 * 3_600_000;

const CONFIDENTIAL: Partial<Record<Locale, string>> = { fr: 'Réunion confidentielle', ar: 'اجتماع سري' };

/** What people would have been told in the last days: meetings called, moved and cancelled, proposals, seat requests. */
export async function loadNotices(story: Story, voices: Voices): Promise<void> {
  const told = [
    ...requestNews(story, voices),
    ...COMING.filter(({ draft }) => !draft).flatMap((sitting) => meetingNews(sitting, story, voices)),
  ];
  const readBefore = new Date(story.at(0, '00:00').getTime() - READ_AFTER_MS);
  await insertRows(
    story.database,
    'notice',
    told.flatMap(({ to, title, body, kind, key, audience, link, at }) =>
      to.map((member) => ({
        id: stableId('demonstration', 'notice', kind, key, member.key),
        person_id: personId(member.key),
        kind,
        at,
        body_id: story.body(body),
        title: title(localeOf(member)),
        link,
        audience,
        read_at: at < readBefore ? new Date(at.getTime() + 5 * 3_600_000) : null,
      })),
    ),
  );
}

function requestNews(story: Story, voices: Voices): News[] {
  return SEAT_REQUESTS.filter(({ askedDaysAgo }) => askedDaysAgo < 30).map(({ body, by, askedDaysAgo }) => {
    const { entity } = byKey(by);
    return {
      kind: 'SEAT_REQUESTED',
      key: `${body}/${entity}`,
      body,
      audience: null,
      to: voices.deciders(body),
      title: (locale) =>
        inLocale(ENTITIES.find(({ code }) => code === entity)?.acronym ?? { en: entity }, locale),
      link: `/bodies/${body.toLowerCase()}`,
      at: story.workdayBefore(-askedDaysAgo, '09:40'),
    };
  });
}

function meetingNews(sitting: Sitting, story: Story, voices: Voices): News[] {
  const { body, audience = 'BODY', by } = sitting;
  const id = meetingId(sitting);
  const title = (locale: Locale): string =>
    sitting.classification === 'CONFIDENTIAL'
      ? (CONFIDENTIAL[locale] ?? 'Confidential meeting')
      : sitting.title;
  const about = { body, audience, title, link: `/meetings/${id}` };
  const bodies = [body, ...(sitting.joint ?? [])];
  const everyone = [...new Set(bodies.flatMap((code) => voices.readers(code, audience)))].filter(
    ({ key }) => key !== by,
  );
  const changed =
    sitting.cancelled !== undefined ? 'MEETING_CANCELLED' : sitting.moved ? 'MEETING_CHANGED' : null;
  return [
    { ...about, kind: 'MEETING_CONVENED', key: id, to: everyone, at: story.workdayBefore(-4, '14:00') },
    ...(changed
      ? [{ ...about, kind: changed, key: id, to: everyone, at: story.workdayBefore(-2, '10:00') }]
      : []),
    ...sitting.items
      .filter((item) => item.proposedBy !== undefined)
      .map((item) => proposalNews(item, sitting, about, story, voices)),
  ];
}

function proposalNews(
  item: Item,
  { body, by }: Sitting,
  about: Pick<News, 'body' | 'audience' | 'title' | 'link'>,
  story: Story,
  voices: Voices,
): News {
  const key = `${about.link}/${item.title}`;
  const proposer = byKey(item.proposedBy ?? by);
  if (item.waits) {
    const to = voices.officers(body).filter((member) => member.key !== proposer.key);
    return { ...about, kind: 'AGENDA_PROPOSED', key, to, at: story.workdayBefore(-3, '11:00') };
  }
  return {
    ...about,
    kind: 'AGENDA_PROPOSAL_DECIDED',
    key,
    to: [proposer],
    at: story.workdayBefore(-2, '16:00'),
  };
}

const inLocale = (text: Translated, locale: Locale): string => text[locale] ?? text.en;
