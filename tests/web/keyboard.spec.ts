import type { Page } from '@playwright/test';
import { ask, emailOf, expect, PASSWORD, test, unique } from './journey.js';
import { tabTo } from './keyboard.js';

test('with the keyboard alone one signs in, finds a meeting in the palette and reorders its agenda', async ({
  as,
  page,
}) => {
  const title = unique('Sitting on passenger data');
  const [first, second] = [unique('Where we stand'), unique('What to decide')];
  await draftMeeting(await as('noor.sarafande'), title, [first, second]);

  await page.goto('/sign-in');
  await tabTo(page, page.getByRole('textbox', { name: 'E-mail address' }));
  await page.keyboard.type(emailOf('noor.sarafande'));
  await tabTo(page, page.getByLabel(/^Password/));
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'My desk' })).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type(title);
  await expect(page.getByRole('textbox', { name: 'Name of a place, body, entity or action' })).toHaveValue(
    title,
  );
  await expect(page.getByRole('dialog').getByText(title)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  const items = page.getByRole('list', { name: 'Provisional agenda' }).getByRole('listitem');
  await expect(items).toHaveText([new RegExp(first), new RegExp(second)]);
  const handle = page.getByRole('button', { name: new RegExp(`Change the place of ${second}`) });
  await tabTo(page, handle);
  const said = (text: string) => page.getByRole('status').filter({ hasText: text });
  await page.keyboard.press('Space');
  await expect(said(`${second} is lifted from place 2 of 2`)).toBeAttached();
  await page.keyboard.press('ArrowUp');
  await expect(said(`${second} would be number 1 of 2`)).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(said(`${second} stays where it was`)).toBeAttached();
  await expect(items).toHaveText([new RegExp(first), new RegExp(second)]);

  // However fast the keys follow one another.
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await expect(items).toHaveText([new RegExp(second), new RegExp(first)]);
  await expect(said(`${second} is now number 1 of 2`)).toBeAttached();
  await expect(handle).toBeFocused();

  await page.reload();
  await expect(items).toHaveText([new RegExp(second), new RegExp(first)]);
});

test('focus skips to the content, follows the page and returns from a dialog', async ({ as }) => {
  const page = await as('samuel.otterbrae');
  await page.goto('/bodies');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('main').getByRole('link', { name: 'WG6 National and Regional' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Strategies/ })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();

  // Tabs are parts of one page: who walks along them stays among them.
  const tab = page.getByRole('navigation', { name: 'Parts of this body’s page' });
  await tabTo(page, tab.getByRole('link', { name: 'Meetings' }));
  await page.keyboard.press('Enter');
  await expect(tab.getByRole('link', { name: 'Meetings' })).toBeFocused();

  const button = page.getByRole('button', { name: /^Account of|^SO/ });
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('textbox', { name: 'Name of a place, body, entity or action' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(tab.getByRole('link', { name: 'Meetings' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(button).not.toBeFocused();
});

async function draftMeeting(page: Page, title: string, items: readonly string[]): Promise<void> {
  const day = new Date(Date.now() + 50 * 24 * 3_600_000).toISOString().slice(0, 10);
  const { draftMeeting: meeting } = await ask<{ draftMeeting: { id: string } }>(
    page,
    'mutation ($input: DraftMeetingInput!) { draftMeeting(input: $input) { id } }',
    {
      input: {
        body: 'WG2',
        title,
        startsAt: `${day}T14:00:00Z`,
        endsAt: `${day}T16:00:00Z`,
        timeZone: 'America/New_York',
      },
    },
  );
  for (const item of items) {
    await ask(page, 'mutation ($input: AgendaItemInput!) { addAgendaItem(input: $input) { id } }', {
      input: { meetingId: meeting.id, title: item, kind: 'DISCUSSION' },
    });
  }
}
