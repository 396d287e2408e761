import { hash } from '@node-rs/argon2';
import { insertRows } from '../../reference-data/insert-rows.js';
import { stableId } from '../../reference-data/stable-id.js';
import { MARK, type Story } from '../story.js';
import { CAST, type Member } from './cast.js';

/** Published on the sign-in page: an account of the demonstration hides nothing. */
const PASSWORD = 'compact-demo';
const ARRIVED = '2024-01-08';

export const personId = (key: string): string => stableId('demonstration', 'person', key);

/** Everyone of the cast, with an account, an entity, duties and the bodies they speak in. */
export async function loadPeople(story: Story): Promise<void> {
  const { database } = story;
  await insertRows(
    database,
    'person',
    CAST.map((member) => personRow(story, member)),
  );
  // One hash for all: forty of them would take longer than the whole rest of the story.
  const shared = await hash(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  await insertRows(
    database,
    'password_credential',
    CAST.map(({ key }) => ({ person_id: personId(key), hash: shared, changed_at: arrived })),
  );
  await insertRows(
    database,
    'affiliation',
    CAST.map((member) => ({
      id: stableId('demonstration', 'affiliation', member.key),
      ...periodOf(story, member),
      end_reason: member.leftDaysAgo === undefined ? null : 'Took up another post.',
    })),
  );
  await insertRows(
    database,
    'duty',
    CAST.flatMap((member) => dutyRows(story, member)),
  );
  await insertRows(
    database,
    'representation',
    CAST.flatMap((member) => representationRows(story, member)),
  );
}

const arrived = `${ARRIVED}T08:00:00Z`;

const left = (story: Story, { leftDaysAgo }: Member): string | null =>
  leftDaysAgo === undefined ? null : story.day(-leftDaysAgo);

const personRow = (story: Story, member: Member) => ({
  id: personId(member.key),
  email: `${member.key}@demo.example`,
  name: member.name,
  title: `${member.title} (${MARK.toLowerCase()})`,
  languages: member.languages,
  locale: member.languages.find((language) => ['en', 'fr', 'ar'].includes(language)) ?? 'en',
  time_zone: member.timeZone,
  demonstration: true,
  suspended_at: left(story, member),
  created_at: arrived,
  version: 1,
});

const periodOf = (story: Story, member: Member) => ({
  person_id: personId(member.key),
  entity_id: story.entity(member.entity),
  valid_from: ARRIVED,
  valid_until: left(story, member),
  created_at: arrived,
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
      role,
    };
  });
