import { INTERFACE_LOCALES, type Locale } from '@concert/contracts';
import { hash } from '@node-rs/argon2';
import { insertRows } from '../../reference-data/insert-rows.js';
import { stableId } from '../../reference-data/stable-id.js';
import type { Story } from '../story.js';
import type { Act, Trail } from '../trail.js';
import { GUEST } from '../threads/with-a-guest.js';
import { CAST, type Member } from './cast.js';
import { personId } from './person-id.js';

/** Published on the sign-in page: an account of the demonstration hides nothing. */
const PASSWORD = 'compact-demo';
const ARRIVED = '2024-01-08';
const LEFT_FOR = 'Took up another post.';

/** Everyone of the cast, with an account, an entity, duties and the bodies they speak in. */
export async function loadPeople(story: Story, trail: Trail): Promise<void> {
  const { database } = story;
  await insertRows(database, 'person', [...CAST.map((member) => personRow(story, member)), guestRow(story)]);
  // One hash for all: forty of them would take longer than the whole rest of the story.
  const shared = await hash(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  await insertRows(
    database,
    'password_credential',
    [
      ...CAST.map((member) => ({ key: member.key, since: arrival(story, member) })),
      { key: GUEST.key, since: guestCame(story) },
    ].map(({ key, since }) => ({ person_id: personId(key), hash: shared, changed_at: since })),
  );
  await insertRows(
    database,
    'affiliation',
    CAST.map((member) => ({
      id: stableId('demonstration', 'affiliation', member.key),
      ...periodOf(story, member),
      end_reason: member.leftDaysAgo === undefined ? null : LEFT_FOR,
    })),
  );
  const duties = CAST.flatMap((member) => dutyRows(story, member));
  await insertRows(database, 'duty', duties);
  const representations = CAST.flatMap((member) => representationRows(story, member));
  await insertRows(
    database,
    'representation',
    representations.map(({ bodyCode: _, ...row }) => row),
  );
  trail.add(...namings(representations), ...departures(story));
}

/** The audit of how mandates began: the secretariat entered them when the product was new. */
const namings = (rows: readonly ReturnType<typeof representationRows>[number][]): Act[] =>
  rows.map((row) => {
    const member = CAST.find(({ key }) => personId(key) === row.person_id);
    return {
      act: 'representation.named',
      subjectType: 'representation',
      subjectId: row.id,
      label: `${row.bodyCode} · ${member?.entity ?? ''}`,
      by: 'secretariat',
      at: new Date(row.created_at),
      after: { person: member?.name ?? '', role: row.role, from: row.valid_from },
    };
  });

const departures = (story: Story): Act[] =>
  CAST.flatMap((member) => {
    const on = left(story, member);
    if (on === null) return [];
    const by =
      CAST.find(({ entity, duties }) => entity === member.entity && duties?.includes('FOCAL_POINT'))?.key ??
      'secretariat';
    const subject = { subjectType: 'person', subjectId: personId(member.key), label: member.name };
    return [
      {
        ...subject,
        act: 'affiliation.ended',
        by,
        at: new Date(`${on}T09:00:00Z`),
        before: { entity: member.entity },
        after: { until: on },
        reason: LEFT_FOR,
      },
    ];
  });

const arrivalDay = (story: Story, { arrivedDaysAgo }: Member): string =>
  arrivedDaysAgo === undefined ? ARRIVED : story.day(-arrivedDaysAgo);

const arrival = (story: Story, member: Member): string => `${arrivalDay(story, member)}T08:00:00Z`;

const left = (story: Story, { leftDaysAgo }: Member): string | null =>
  leftDaysAgo === undefined ? null : story.day(-leftDaysAgo);

/** The first of their languages that the interface speaks. */
export const localeOf = (member: Member): Locale =>
  member.languages.find((language) => INTERFACE_LOCALES.some((spoken) => spoken === language)) ?? 'en';

const personRow = (story: Story, member: Member) => ({
  id: personId(member.key),
  email: `${member.key}@demo.example`,
  name: member.name,
  // In the language of the title itself.
  title: `${member.title} (${/[éè]|Chargée|Chef/.test(member.title) ? 'démonstration' : 'demonstration'})`,
  languages: member.languages,
  locale: localeOf(member),
  time_zone: member.timeZone,
  demonstration: true,
  guest: false,
  suspended_at: left(story, member),
  created_at: arrival(story, member),
  version: 1,
});

const guestCame = (story: Story): string => `${story.day(1 - GUEST.invitedDaysAgo)}T07:00:00Z`;

const guestRow = (story: Story) => ({
  id: personId(GUEST.key),
  email: `${GUEST.key}@demo.example`,
  name: GUEST.name,
  title: GUEST.title,
  languages: GUEST.languages,
  locale: 'en',
  time_zone: GUEST.timeZone,
  demonstration: true,
  guest: true,
  suspended_at: null,
  created_at: guestCame(story),
  version: 1,
});

const periodOf = (story: Story, member: Member) => ({
  person_id: personId(member.key),
  entity_id: story.entity(member.entity),
  valid_from: arrivalDay(story, member),
  valid_until: left(story, member),
  created_at: arrival(story, member),
});

const dutyRows = (story: Story, member: Member) =>
  (member.duties ?? []).map((duty) => ({
    id: stableId('demonstration', 'duty', member.key, duty),
    ...periodOf(story, member),
    duty,
  }));

const representationRows = (story: Story, member: Member) =>
  (member.speaksIn ?? []).map((mandate) => {
    const [body = '', role = 'REPRESENTATIVE'] = mandate.split(':');
    return {
      id: stableId('demonstration', 'representation', member.key, body),
      ...periodOf(story, member),
      body_id: story.body(body),
      bodyCode: body,
      role,
    };
  });
