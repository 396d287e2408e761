import { expect, test, visit } from './journey.js';

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
