import type { Page } from '@playwright/test';
import { ask, expect, test, unique, visit } from './journey.js';

const PLAN = '/bodies/wg1/work-plan?programme=2025-2026';
const NOTICE = 'Someone else has removed this while you were writing';
const ADD_ANEW = 'Add it anew';

test('an activity taken out of the draft while someone edits it leaves their editor open: what is typed can be copied and added anew', async ({
  as,
}) => {
  const [chair, vice] = [await as('chair.wg1'), await as('vicechair.wg1')];
  await vice.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const activity = await planned(chair, unique('Soon taken back'));
  await visit(vice, PLAN);
  await vice.getByRole('button', { name: `Edit ${activity.number}` }).click();
  const form = vice.getByRole('form', { name: activity.number });
  const [title, place] = [unique('Written meanwhile'), unique('Port of')];
  await form.getByLabel('Title (English)').fill(title);

  await takenOut(chair, activity);
  await expect(form.getByRole('alert')).toContainText(NOTICE);
  await expect(form.getByLabel('Title (English)')).toHaveValue(title);
  // Nothing is torn away from under the fingers: one goes on typing.
  await form.getByLabel('Place').fill(place);
  await form.getByRole('button', { name: 'Copy what I typed' }).click();
  await expect(vice.getByText('Copied.')).toBeVisible();
  const copied = await vice.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(title);
  expect(copied).toContain(place);

  await form.getByRole('button', { name: ADD_ANEW }).click();
  await expect(form).toBeHidden();
  await expect(vice.getByRole('link', { name: title })).toBeFocused();
  await expect(vice.getByText(place)).toBeVisible();
});

test('on the page of an activity as well: added anew, it has a page of its own, and given up, nothing of it stays', async ({
  as,
}) => {
  const [chair, vice] = [await as('chair.wg1'), await as('vicechair.wg1')];
  const [kept, dropped] = [
    await planned(chair, unique('Gone and back')),
    await planned(chair, unique('Gone for good')),
  ];
  const title = unique('Back under another name');
  await edited(vice, kept.id, title);
  await takenOut(chair, kept);
  await expect(vice.getByRole('alert')).toContainText(NOTICE);
  await vice.getByRole('button', { name: ADD_ANEW }).click();
  await expect(vice.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(vice).not.toHaveURL(new RegExp(kept.id));

  await edited(vice, dropped.id, title);
  await takenOut(chair, dropped);
  await expect(vice.getByRole('alert')).toContainText(NOTICE);
  await vice.getByRole('button', { name: 'Cancel' }).click();
  await expect(vice.getByRole('heading', { level: 1, name: 'There is no such page' })).toBeVisible();
});

test('the last item of an agenda, removed while someone edits it, can be added anew from what they typed', async ({
  as,
}) => {
  const [chair, vice] = [await as('chair.wg1'), await as('vicechair.wg1')];
  const { meeting, item } = await agendaOfOne(chair);
  await visit(vice, `/meetings/${meeting}`);
  await vice.getByRole('button', { name: 'Edit: Only item' }).click();
  const dialog = vice.getByRole('dialog');
  const [title, annotation] = [unique('Only item, put better'), unique('Why it is needed')];
  await dialog.getByLabel('Title').fill(title);
  await ask(chair, 'mutation ($input: RemoveAgendaItemInput!) { removeAgendaItem(input: $input) { id } }', {
    input: item,
  });
  await expect(dialog.getByRole('alert')).toContainText(NOTICE);
  await dialog.getByLabel('Annotation').fill(annotation);
  await dialog.getByRole('button', { name: ADD_ANEW }).click();
  await expect(dialog).toBeHidden();
  await expect(vice.getByRole('listitem').filter({ hasText: title })).toContainText(annotation);
});

interface Versioned {
  id: string;
  version: number;
}

/** Puts an activity into the draft of the first group. */
async function planned(page: Page, title: string): Promise<Versioned & { number: string }> {
  const { addActivity } = await ask<{ addActivity: Versioned & { number: string } }>(
    page,
    'mutation ($input: AddActivityInput!) { addActivity(input: $input) { id version number } }',
    {
      input: {
        ...{ body: 'WG1', programme: '2025-2026', title: { en: title }, leadEntity: 'UNODC' },
        ...{ startsOn: '2026-03-02', endsOn: '2026-05-29' },
      },
    },
  );
  return addActivity;
}

async function takenOut(page: Page, { id, version }: Versioned): Promise<void> {
  await ask(page, 'mutation ($input: RemoveActivityInput!) { removeActivity(input: $input) }', {
    input: { id, version },
  });
}

/** Opens the activity's page and types another title. */
async function edited(page: Page, id: string, title: string): Promise<void> {
  await visit(page, `/activities/${id}`);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByLabel('Title (English)').fill(title);
}

async function agendaOfOne(page: Page): Promise<{ meeting: string; item: Versioned }> {
  const { draftMeeting } = await ask<{ draftMeeting: { id: string } }>(
    page,
    'mutation ($input: DraftMeetingInput!) { draftMeeting(input: $input) { id } }',
    {
      input: {
        ...{ body: 'WG1', title: unique('A meeting about one thing'), timeZone: 'UTC' },
        ...{ startsAt: '2031-04-07T09:00:00Z', endsAt: '2031-04-07T11:00:00Z' },
      },
    },
  );
  const { addAgendaItem } = await ask<{ addAgendaItem: Versioned }>(
    page,
    'mutation ($input: AgendaItemInput!) { addAgendaItem(input: $input) { id version } }',
    { input: { meetingId: draftMeeting.id, title: 'Only item', kind: 'DISCUSSION' } },
  );
  return { meeting: draftMeeting.id, item: addAgendaItem };
}
