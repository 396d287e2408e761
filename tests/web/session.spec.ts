import { endElsewhere, expect, PASSWORD, signIn, signInAgain, test, unique, visit } from './journey.js';

test.use({ expected: ['signedOut', 'offline'] });

test('a session ended elsewhere keeps what was typed: signed in again on the spot, it is sent', async ({
  page,
  browser,
}) => {
  const account = 'leocadia.navarrede';
  const motivation = unique('Dialogue between cultures begins at borders.');
  await signIn(page, account);
  await visit(page, '/bodies/wg2');
  await page.getByRole('button', { name: 'Ask for a seat' }).click();
  const dialog = page.getByRole('dialog', { name: /Ask for a seat/ });
  await dialog.getByRole('textbox', { name: 'Motivation' }).fill(motivation);

  await endElsewhere(browser, account);
  await signInAgain(page);

  await expect(dialog.getByRole('textbox', { name: 'Motivation' })).toHaveValue(motivation);
  await dialog.getByRole('button', { name: 'Send the request' }).click();
  await expect(page.getByRole('article').filter({ hasText: motivation })).toBeVisible();
});

test('what was typed and not sent is there after the tab was closed, for its writer and nobody else', async ({
  as,
}) => {
  const motivation = unique('Chemicals pass through ports.');
  const writer = await as('wouter.klinkenvoort');
  await visit(writer, '/bodies/wg2');
  await writer.getByRole('button', { name: 'Ask for a seat' }).click();
  const field = writer.getByRole('textbox', { name: 'Motivation' });
  await field.fill(motivation);
  await writer.close();

  const later = await writer.context().newPage();
  await visit(later, '/bodies/wg2');
  await later.getByRole('button', { name: 'Ask for a seat' }).click();
  await expect(later.getByRole('textbox', { name: 'Motivation' })).toHaveValue(motivation);
  await expect(later.getByText('This is what you typed earlier and did not send.')).toBeVisible();

  await later.context().clearCookies();
  await signIn(later, 'priyamvada.chandrelekh');
  await visit(later, '/bodies/wg2');
  await later.getByRole('button', { name: 'Ask for a seat' }).click();
  await expect(later.getByRole('textbox', { name: 'Motivation' })).toHaveValue('');
});

test('an address one was not signed in for is reached after signing in', async ({ page }) => {
  await page.goto('/bodies/wg7?asOf=2019-06-01');
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await page.getByRole('textbox', { name: 'E-mail address' }).fill('samuel.otterbrae@demo.example');
  await page.getByLabel(/^Password/).fill('not this one');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toContainText('The address or the password is not right');
  await page.getByLabel(/^Password/).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL('/bodies/wg7?asOf=2019-06-01');
});

test('signing out without a network says so, and can be tried again', async ({ page }) => {
  await signIn(page, 'priyamvada.chandrelekh');
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sign out' });
  await expect(dialog.getByRole('alert')).toContainText('You are still signed in');
  await page.context().setOffline(false);
  await dialog.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
});

test('whoever signs out is asked what becomes of the texts that were not sent, and only then', async ({
  page,
}) => {
  const account = 'priyamvada.chandrelekh';
  const motivation = unique('Vaccines cross borders.');
  const menu = page.getByRole('button', { name: /^Account of/ });
  await signIn(page, account);
  await menu.click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();

  await signIn(page, account);
  await visit(page, '/bodies/wg2');
  await page.getByRole('button', { name: 'Ask for a seat' }).click();
  await page.getByRole('textbox', { name: 'Motivation' }).fill(motivation);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await menu.click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  const question = page.getByRole('dialog', { name: 'Sign out' });
  await expect(question).toContainText('There is 1 text you typed and did not send.');
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(question).toBeHidden();
  await menu.click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await question.getByRole('button', { name: 'Discard and sign out' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();

  await signIn(page, account);
  await visit(page, '/bodies/wg2');
  await page.getByRole('button', { name: 'Ask for a seat' }).click();
  await expect(page.getByRole('textbox', { name: 'Motivation' })).toHaveValue('');
});
