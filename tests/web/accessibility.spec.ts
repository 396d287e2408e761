import type { Page } from '@playwright/test';
import { faultsOf } from './axe.js';
import { expect, settled, test, visit } from './journey.js';
import { addressOf, PAGES, PUBLIC_PAGES, SECRETARIAT_PAGES } from './pages.js';

/** In the dark scheme only colours differ. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

test.describe('nothing on any page shuts out who uses a keyboard or a screen reader', () => {
  for (const place of Object.keys(PAGES)) {
    test(`${place}, for a chair`, async ({ as }) => {
      await examine(await as('chair.wg1'), place);
    });
  }

  for (const place of Object.keys({ ...PAGES, ...SECRETARIAT_PAGES })) {
    test(`${place}, for the secretariat`, async ({ as }) => {
      await examine(await as('haruka.minamozuki'), place);
    });
  }

  for (const place of Object.keys(PAGES)) {
    test(`${place}, in Arabic`, async ({ as }) => {
      const page = await as('tariq.almansuriya');
      await visit(page, await addressOf(page, place));
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      expect(await faultsOf(page)).toEqual([]);
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
