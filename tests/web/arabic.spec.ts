import { expect, test, visit } from './journey.js';
import { addressOf, PAGES, PUBLIC_PAGES } from './pages.js';
import { sidewaysOf } from './sideways.js';
import { untranslatedOn } from './words.js';

test.describe('in Arabic every page is mirrored, whole and translated', () => {
  for (const place of Object.keys(PAGES)) {
    test(place, async ({ looking }) => {
      const page = await looking('tariq.almansuriya', { viewport: { width: 1440, height: 900 } });
      await visit(page, await addressOf(page, place));
      await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      expect(await untranslatedOn(page, 'ar')).toEqual([]);
      expect(await sidewaysOf(page), 'at 1440 px').toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await sidewaysOf(page), 'at 390 px').toEqual([]);
    });
  }

  for (const place of Object.keys(PUBLIC_PAGES)) {
    test(`${place}, where one chooses the language oneself`, async ({ page }) => {
      await visit(page, await addressOf(page, place));
      await page.getByRole('button', { name: 'العربية' }).click();
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      expect(await untranslatedOn(page, 'ar')).toEqual([]);
      expect(await sidewaysOf(page)).toEqual([]);
    });
  }
});

test('a language chosen in one browser is kept with the account', async ({ as }) => {
  const here = await as('bilqis.orobanza');
  await visit(here, '/bodies');
  await here.getByRole('combobox', { name: 'Language' }).selectOption('ar');
  await expect(here.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(here.getByRole('heading', { level: 1 })).toHaveText('الميثاق');

  const elsewhere = await as('bilqis.orobanza');
  await visit(elsewhere, '/bodies');
  await expect(elsewhere.locator('html')).toHaveAttribute('dir', 'rtl');
});
