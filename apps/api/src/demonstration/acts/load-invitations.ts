import { createHash, randomBytes } from 'node:crypto';
import type { Locale, RepresentationRole } from '@concert/contracts';
import { insertRows } from '../../reference-data/insert-rows.js';
import { stableId } from '../../reference-data/stable-id.js';
import { personId } from '../people/person-id.js';
import type { Story } from '../story.js';
import type { Trail } from '../trail.js';

interface Invited {
  email: string;
  name: string;
  entity: string;
  body?: string;
  role?: RepresentationRole;
  focalPoint?: boolean;
  locale: Locale;
  by: string;
  sentDaysAgo: number;
  revokedDaysAgo?: number;
  /** Who they became. */
  accepted?: { person: string; daysAgo: number };
}

const DAYS_VALID = 14;

const INVITED: readonly Invited[] = [
  {
    email: 'oriane.vastelune@demo.example',
    name: 'Oriane Vastelune',
    entity: 'UNICEF',
    body: 'WG8',
    role: 'ALTERNATE',
    locale: 'fr',
    by: 'focalpoint',
    sentDaysAgo: 3,
  },
  {
    email: 'dagmar.hollenbrueck@demo.example',
    name: 'Dagmar Hollenbrück',
    entity: 'IAEA',
    body: 'WG3',
    role: 'REPRESENTATIVE',
    focalPoint: true,
    locale: 'en',
    by: 'secretariat',
    sentDaysAgo: 6,
  },
  {
    email: 'idris.qalamoun@demo.example',
    name: 'Idris Qalamoun',
    entity: 'UNESCO',
    body: 'WG1',
    role: 'EXPERT',
    locale: 'ar',
    by: 'dorian.fennelhart',
    sentDaysAgo: 1,
  },
  {
    email: 'pemba.lhatsewa@demo.example',
    name: 'Pemba Lhatsewa',
    entity: 'WHO',
    body: 'WG3',
    role: 'REPRESENTATIVE',
    focalPoint: true,
    locale: 'en',
    by: 'secretariat',
    sentDaysAgo: 9,
  },
  {
    email: 'celestine.arbouzan@demo.example',
    name: 'Célestine Arbouzan',
    entity: 'IOM',
    body: 'WG1',
    role: 'ALTERNATE',
    locale: 'fr',
    by: 'joaquim.seabrunca',
    sentDaysAgo: 2,
  },
  {
    email: 'tomasz.brzeskwin@demo.example',
    name: 'Tomasz Brzeskwin',
    entity: 'OSAA',
    locale: 'en',
    by: 'secretariat',
    sentDaysAgo: 40,
  },
  {
    email: 'wrong.address@demo.example',
    name: 'Ludovica Sperantini',
    entity: 'UNICRI',
    body: 'WG5',
    role: 'ALTERNATE',
    locale: 'en',
    by: 'fiorenzo.baldacchiara',
    sentDaysAgo: 21,
    revokedDaysAgo: 20,
  },
  {
    email: 'outsider@demo.example',
    name: 'Matthis Grünhollern',
    entity: 'UNICEF',
    locale: 'en',
    by: 'focalpoint',
    sentDaysAgo: 146,
    accepted: { person: 'outsider', daysAgo: 140 },
  },
];

/** Invitations on their way, and some that came to an end. Their links open nothing: nobody was given the tokens. */
export async function loadInvitations(story: Story, trail: Trail): Promise<void> {
  const rows = INVITED.map((invited) => invitationRow(invited, story));
  await insertRows(story.database, 'invitation', rows);
  await insertRows(
    story.database,
    'one_time_link',
    rows.map(({ id, created_at, expires_at, accepted_at }) => ({
      id: stableId('demonstration', 'link', id),
      purpose: 'INVITATION',
      token_hash: createHash('sha256').update(randomBytes(32)).digest('base64url'),
      subject: { invitationId: id },
      created_at,
      expires_at,
      used_at: accepted_at,
    })),
  );
  trail.add(
    ...INVITED.map((invited, index) => ({
      act: 'invitation.sent',
      subjectType: 'invitation',
      subjectId: rows[index]?.id ?? '',
      label: invited.email,
      by: invited.by,
      at: rows[index]?.created_at ?? story.at(-1, '10:00'),
      after: {
        entity: invited.entity,
        body: invited.body ?? null,
        role: invited.role ?? null,
        focalPoint: invited.focalPoint ?? false,
      },
    })),
  );
}

function invitationRow(invited: Invited, story: Story) {
  const createdAt = story.workdayBefore(-invited.sentDaysAgo, '11:30');
  return {
    id: stableId('demonstration', 'invitation', invited.email),
    email: invited.email,
    name: invited.name,
    entity_id: story.entity(invited.entity),
    body_id: invited.body === undefined ? null : story.body(invited.body),
    role: invited.role ?? null,
    focal_point: invited.focalPoint ?? false,
    locale: invited.locale,
    invited_by_id: personId(invited.by),
    created_at: createdAt,
    expires_at: new Date(createdAt.getTime() + DAYS_VALID * 24 * 3_600_000),
    accepted_at: invited.accepted ? story.workdayBefore(-invited.accepted.daysAgo, '09:15') : null,
    person_id: invited.accepted ? personId(invited.accepted.person) : null,
    revoked_at:
      invited.revokedDaysAgo === undefined ? null : story.workdayBefore(-invited.revokedDaysAgo, '16:05'),
  };
}
