import { expect, test, unique, visit } from './journey.js';
import { tabTo } from './keyboard.js';
import { closeThread, post, started, watch } from './threads.js';

test('a reaction given with the keyboard is counted in another open browser at once, by name, and taken back the same way', async ({
  as,
}) => {
  const [page, there] = [await as('noor.sarafande'), await as('nikos.pelagoverne')];
  const thread = await started(there, unique('Who has the list'));
  await Promise.all([watch(page, thread.path), watch(there, thread.path)]);
  const [here, elsewhere] = [post(page, 'The first post.'), post(there, 'The first post.')];

  await tabTo(page, here.getByRole('button', { name: 'React', exact: true }));
  await page.keyboard.press('Enter');
  await expect(here.getByText('A reaction is no consent and counts in no decision.')).toBeVisible();
  const mine = here.getByRole('button', { name: /^Working on it/ });
  await expect(mine).toHaveAttribute('aria-pressed', 'false');
  await tabTo(page, mine, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(mine).toHaveAttribute('aria-pressed', 'true');
  await expect(mine).toHaveText('Working on it 1');
  await expect(mine).toBeFocused();
  await expect(here.getByRole('tooltip')).toHaveText('Noor Sarafande');
  await page.keyboard.press('Escape');
  await expect(here.getByRole('tooltip')).toBeHidden();

  const seen = elsewhere.getByRole('button', { name: /^Working on it/ });
  await expect(seen).toHaveText('Working on it 1');
  await expect(seen).toHaveAttribute('aria-pressed', 'false');
  await expect(seen).toHaveAccessibleDescription('Noor Sarafande');
  await seen.click();
  await expect(mine).toHaveText('Working on it 2');

  await page.keyboard.press('Enter');
  await expect(mine).toHaveAttribute('aria-pressed', 'false');
  await expect(seen).toHaveText('Working on it 1');
  await expect(seen).toHaveAccessibleDescription('Nikos Pelagoverne');
  await page.reload();
  await expect(mine).toHaveText('Working on it 1');
  await expect(mine).toHaveAttribute('aria-pressed', 'false');
});

test('a finger that stays on a reaction learns who gave it, and gives none', async ({ as }) => {
  const [page, there] = [await as('noor.sarafande'), await as('nikos.pelagoverne', { hasTouch: true })];
  const thread = await started(there, unique('Who agrees'));
  await Promise.all([watch(page, thread.path), watch(there, thread.path)]);
  await post(page, 'The first post.').getByRole('button', { name: 'React', exact: true }).click();
  await post(page, 'The first post.').getByRole('button', { name: 'Thanks' }).click();

  const given = post(there, 'The first post.').getByRole('button', { name: 'Thanks 1' });
  await given.dispatchEvent('pointerdown', { pointerType: 'touch' });
  const who = post(there, 'The first post.').getByRole('tooltip');
  await expect(who).toHaveText('Noor Sarafande');
  await given.dispatchEvent('pointerup', { pointerType: 'touch' });
  await given.dispatchEvent('click');
  await expect(given).toHaveAttribute('aria-pressed', 'false');
  await expect(who).toBeVisible();
  await there.getByRole('heading', { level: 1 }).tap();
  await expect(who).toBeHidden();
  await given.tap();
  await expect(post(there, 'The first post.').getByRole('button', { name: 'Thanks 2' })).toBeVisible();
});

test('a reaction that is refused is undone on the screen, with the reason', async ({ as }) => {
  const [chair, page] = [await as('noor.sarafande'), await as('nikos.pelagoverne')];
  const thread = await started(chair, unique('Closed under the hand'));
  await visit(page, thread.path);
  const first = post(page, 'The first post.');
  // Shown while it is on its way; the discussion is closed before it arrives.
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('mutation React')) {
      await expect(first.getByText('Thanks 1')).toBeVisible();
      await closeThread(chair, thread.id, true);
    }
    await route.continue();
  });
  await first.getByRole('button', { name: 'React', exact: true }).click();
  await first.getByRole('button', { name: 'Thanks' }).click();
  await expect(first.getByRole('alert')).toContainText('The discussion has been closed in the meantime.');
  await expect(first.getByText('Thanks 1')).toHaveCount(0);
  await expect(first.getByRole('button', { name: 'React', exact: true })).toBeHidden();
});
