import type { Page } from '@playwright/test';
import { faultsOf } from './axe.js';
import { expect, settled, test, visit } from './journey.js';
import { addressOf, PAGES, PUBLIC_PAGES, SECRETARIAT_PAGES } from './pages.js';

/** One of each make: short, long, with a danger, with files, with people to be told. */
const DIALOGS = {
  'to appoint': { address: '/bodies/wg3', button: 'Appoint an entity' },
  'to give terms of reference': { address: '/bodies/wg3', button: 'New terms of reference' },
  'to dissolve': { address: '/bodies/wg3', button: 'Dissolve' },
  'to invite': { address: '/secretariat/invitations', button: 'Invite a person' },
  'to draft a meeting': { address: '/bodies/wg3/meetings', button: 'Draft a meeting' },
  'to put a document in': { address: '/bodies/wg3/documents', button: 'Put a document in' },
};

/** In the dark scheme only colours differ. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

test.describe('nothing on any page shuts out who uses a keyboard or a screen reader', () => {
  for (const place of Object.keys(PAGES)) {
    test(`${place}, for a chair`, async ({ looking }) => {
      await examine(await looking('chair.wg1'), place);
    });
  }

  for (const place of Object.keys({ ...PAGES, ...SECRETARIAT_PAGES })) {
    test(`${place}, for the secretariat`, async ({ looking }) => {
      await examine(await looking('haruka.minamozuki'), place);
    });
  }

  for (const place of Object.keys(PAGES)) {
    test(`${place}, in Arabic`, async ({ looking }) => {
      const page = await looking('tariq.almansuriya');
      await visit(page, await addressOf(page, place));
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      expect(await faultsOf(page)).toEqual([]);
    });
  }

  for (const [name, { address, button }] of Object.entries(DIALOGS)) {
    test(`the dialog ${name}`, async ({ looking }) => {
      const page = await looking('haruka.minamozuki');
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await visit(page, address);
      await page.getByRole('button', { name: button, exact: true }).first().click();
      await expect(page.getByRole('dialog').getByRole('button', { name: 'Cancel' })).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: button, exact: true }).first()).toBeFocused();
    });
  }

  for (const place of Object.keys(PUBLIC_PAGES)) {
    test(`${place}, for anyone`, async ({ page }) => {
      await examine(page, place);
    });
  }
});

async function examine(page: Page, place: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await visit(page, await addressOf(page, place));
  expect(await faultsOf(page), 'in the light scheme').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await settled(page);
  expect(await faultsOf(page, COLOURS), 'in the dark scheme').toEqual([]);
}
