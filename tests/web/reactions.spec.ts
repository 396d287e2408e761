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

  const seen = elsewhere.getByRole('button', { name: /^Working on it/ });
  await expect(seen).toHaveText('Working on it 1');
  await expect(seen).toHaveAttribute('aria-pressed', 'false');
  await expect(seen).toHaveAttribute('title', 'Noor Sarafande');
  await seen.click();
  await expect(mine).toHaveText('Working on it 2');

  await page.keyboard.press('Enter');
  await expect(mine).toHaveAttribute('aria-pressed', 'false');
  await expect(seen).toHaveText('Working on it 1');
  await expect(seen).toHaveAttribute('title', 'Nikos Pelagoverne');
  await page.reload();
  await expect(mine).toHaveText('Working on it 1');
  await expect(mine).toHaveAttribute('aria-pressed', 'false');
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
