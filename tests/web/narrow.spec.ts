import type { Page } from '@playwright/test';
import { expect, test, visit } from './journey.js';
import { addressOf, PAGES, PUBLIC_PAGES, SECRETARIAT_PAGES } from './pages.js';
import { sidewaysOf } from './sideways.js';

/** As wide as a window of 1280 px at 400 % zoom. */
const NARROW = { viewport: { width: 320, height: 640 } };

test.describe('no page scrolls sideways at a width of 320 px', () => {
  for (const place of Object.keys({ ...PAGES, ...SECRETARIAT_PAGES })) {
    test(place, async ({ looking }) => {
      await fits(await looking('haruka.minamozuki', NARROW), place);
    });
  }

  for (const place of Object.keys(PUBLIC_PAGES)) {
    test(place, async ({ page }) => {
      await page.setViewportSize(NARROW.viewport);
      await fits(page, place);
    });
  }
});

async function fits(page: Page, place: string): Promise<void> {
  await visit(page, await addressOf(page, place));
  expect(await sidewaysOf(page)).toEqual([]);
}
