import type { Page } from '@playwright/test';
import { faultsOf } from './axe.js';
import { expect, settled, test, visit } from './journey.js';
import { tour } from './keyboard-tour.js';
import { addressOf, PAGES, PUBLIC_PAGES, SECRETARIAT_PAGES } from './pages.js';
import { NARROW, PHONE, resize, sidewaysOf, WIDE } from './sideways.js';
import { untranslatedOn } from './words.js';

/** In the dark scheme only colours differ. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const WINDOW = { width: 1280, height: 720 };

// Loading a page takes longer than what is asked of it here, so each is loaded once and asked everything.
test.describe('shuts out nobody who uses a keyboard or a screen reader, and all of it is reached, seen and left again with the keyboard alone', () => {
  for (const place of Object.keys(PAGES)) {
    test(`${place}, for a chair`, async ({ looking }) => {
      const page = await open(await looking('chair.wg1'), place);
      await openToAll(page);
      await reachable(page);
    });
  }
});

test.describe('shuts out nobody who uses a keyboard or a screen reader, and does not scroll sideways at a width of 320 px', () => {
  for (const place of Object.keys({ ...PAGES, ...SECRETARIAT_PAGES })) {
    const theirs = place in SECRETARIAT_PAGES;
    test(`${place}, for the secretariat${theirs ? ', which reaches all of it with the keyboard' : ''}`, async ({
      looking,
    }) => {
      const page = await open(await looking('haruka.minamozuki'), place);
      await openToAll(page);
      if (theirs) await reachable(page);
      await resize(page, NARROW);
      expect.soft(await sidewaysOf(page), 'at 320 px').toEqual([]);
    });
  }
});

test.describe('is mirrored, whole and translated in Arabic, and shuts out nobody', () => {
  for (const place of Object.keys(PAGES)) {
    test(`${place}, in Arabic`, async ({ looking }) => {
      const page = await open(await looking('tariq.almansuriya'), place, WIDE);
      await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      expect.soft(await untranslatedOn(page, 'ar')).toEqual([]);
      expect.soft(await faultsOf(page)).toEqual([]);
      expect.soft(await sidewaysOf(page), 'at 1440 px').toEqual([]);
      await resize(page, PHONE);
      expect.soft(await sidewaysOf(page), 'at 390 px').toEqual([]);
    });
  }
});

test.describe('shuts out nobody, does not scroll sideways at a width of 320 px, and is whole in Arabic for who chooses it there', () => {
  for (const place of Object.keys(PUBLIC_PAGES)) {
    test(`${place}, for anyone`, async ({ page }) => {
      await open(page, place);
      await openToAll(page);
      await resize(page, NARROW);
      expect.soft(await sidewaysOf(page), 'at 320 px').toEqual([]);
      await resize(page, WINDOW);
      await page.getByRole('button', { name: 'العربية' }).click();
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      expect.soft(await untranslatedOn(page, 'ar')).toEqual([]);
      expect.soft(await sidewaysOf(page), 'in Arabic').toEqual([]);
    });
  }
});

async function open(page: Page, place: string, size = WINDOW): Promise<Page> {
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await visit(page, await addressOf(page, place));
  return page;
}

async function openToAll(page: Page): Promise<void> {
  expect.soft(await faultsOf(page), 'in the light scheme').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await settled(page);
  expect.soft(await faultsOf(page, COLOURS), 'in the dark scheme').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light');
}

async function reachable(page: Page): Promise<void> {
  const { unseen, unreached } = await tour(page);
  expect.soft(unseen, 'has the focus, and does not show it').toEqual([]);
  expect.soft(unreached, 'cannot be reached').toEqual([]);
}
