import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { ask, expect, HEADERS } from './journey.js';

/** The longest that a name of a person or a place may be. */
const LONGEST = 200;

const filled = (words: string): string => words.repeat(LONGEST).slice(0, LONGEST).trim();

/** Names as long as they may be: one that can be broken between words, one that offers no place to break it. */
export const LONG = {
  'with spaces': filled('Interinstitutional coordination of border management '),
  'without a space': filled('Grenzschutzkoordinierungsarbeitsgruppe'),
} as const;

export interface LongStory {
  body: string;
  entity: string;
  thread: string;
  meeting: string;
  item: string;
  document: string;
  activity: string;
  activityNumber: string;
  person: string;
}

interface Created {
  id: string;
}

/**
 * A body, an entity, a person and one of everything they have, each of that name. The person chairs the body for
 * the entity they belong to; everything is theirs to act on.
 */
export async function longStory(secretariat: Page, chair: Page, name: string): Promise<LongStory> {
  const code = `LONG${randomUUID().slice(0, 8)}`.toUpperCase();
  const [body, entity] = [`${code}BODY`, `${code}UNIT`];
  const text = { en: name };
  const day = '2020-01-01';
  await made(secretariat, 'foundBody', 'FoundBodyInput', {
    ...{ code: body, kind: 'TASK_TEAM', name: text, established: day },
  });
  await made(secretariat, 'addEntity', 'AddEntityInput', {
    ...{ code: entity, name: text, acronym: text, kind: 'SECRETARIAT', compactStatus: 'MEMBER', from: day },
  });
  const { viewer } = await ask<{
    viewer: {
      person: { id: string; languages: string[]; timeZone: string };
      entity: { code: string };
      profileVersion: number;
    };
  }>(chair, '{ viewer { person { id languages timeZone } entity { code } profileVersion } }');
  const own = viewer.entity.code;
  const seat = { body, from: day };
  await made(secretariat, 'appoint', 'AppointInput', { ...seat, entity: own, capacity: 'CHAIR' });
  await made(secretariat, 'appoint', 'AppointInput', { ...seat, entity, capacity: 'MEMBER' });
  await made(secretariat, 'nameRepresentative', 'NameRepresentativeInput', {
    ...{ body, entity: own, person: viewer.person.id, role: 'REPRESENTATIVE' },
  });
  const { languages, timeZone } = viewer.person;
  await ask(chair, 'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { locale } }', {
    input: { name, title: name, languages, locale: 'en', timeZone, version: viewer.profileVersion },
  });
  const label = { audience: 'BODY', classification: 'UNCLASSIFIED' };
  const thread = await made(chair, 'startThread', 'StartThreadInput', {
    ...{ ...label, body, title: name, text: name, postId: randomUUID() },
  });
  const meeting = await made(chair, 'draftMeeting', 'DraftMeetingInput', {
    ...{ ...label, body, title: name, place: name, timeZone: 'UTC' },
    ...{ startsAt: '2031-04-07T09:00:00Z', endsAt: '2031-04-07T11:00:00Z' },
  });
  const item = await made(chair, 'addAgendaItem', 'AgendaItemInput', {
    ...{ meetingId: meeting, title: name, annotation: name, kind: 'DECISION', presenter: entity },
  });
  const document = await made(chair, 'addDocument', 'AddDocumentInput', {
    ...{ ...label, body, title: name, language: 'en', note: name, uploadId: await uploaded(chair, name) },
  });
  const { addActivity } = await ask<{ addActivity: { id: string; number: string } }>(
    chair,
    'mutation ($input: AddActivityInput!) { addActivity(input: $input) { id number } }',
    {
      input: {
        ...{ body, programme: '2025-2026', title: text, leadEntity: entity, place: name, description: name },
        ...{ startsOn: '2026-03-02', endsOn: '2026-05-29', contributors: [own] },
      },
    },
  );
  return {
    ...{ body, entity, thread, meeting, item, document },
    ...{ activity: addActivity.id, activityNumber: addActivity.number, person: viewer.person.id },
  };
}

async function made(page: Page, act: string, input: string, value: Record<string, unknown>): Promise<string> {
  const query = `mutation ($input: ${input}!) { made: ${act}(input: $input) { id } }`;
  return (await ask<{ made: Created }>(page, query, { input: value })).made.id;
}

async function uploaded(page: Page, name: string): Promise<string> {
  const answer = await page.request.post('/files', {
    headers: HEADERS,
    multipart: {
      file: { name: `${name.slice(0, 190)}.txt`, mimeType: 'text/plain', buffer: Buffer.from(randomUUID()) },
    },
  });
  expect(answer.ok(), 'the file is taken').toBe(true);
  return ((await answer.json()) as { uploadId: string }).uploadId;
}

/** What one could press if nothing lay over it and it were not pushed out of sight: its middle belongs to something else. */
export function coveredOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const dialog = document.querySelector('[role=dialog]');
    const within = dialog ?? document.body;
    for (const control of within.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary',
    )) {
      if (!control.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      control.scrollIntoView({ block: 'center', inline: 'nearest' });
      const [first] = control.getClientRects();
      if (!first || first.width < 2 || first.height < 2) continue;
      const x = first.left + first.width / 2;
      const y = first.top + first.height / 2;
      const top = document.elementFromPoint(x, y);
      if (top && (control.contains(top) || top.contains(control) || control.closest('label')?.contains(top)))
        continue;
      const name = control.getAttribute('aria-label') ?? control.textContent ?? '';
      found.push(
        `${control.tagName} "${name.trim().slice(0, 40)}" at ${Math.round(x)}, ${Math.round(y)} under ${top?.tagName ?? 'nothing'}`,
      );
    }
    return found;
  });
}
