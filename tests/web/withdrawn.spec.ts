import { expect, test, unique } from './journey.js';
import { fromPost, post, say, started, watch } from './threads.js';

test.use({ expected: ['offline'] });

test('a post its author withdraws is gone from another open browser at once, with its history and reactions; a trace of it stays', async ({
  as,
}) => {
  const [page, there] = [await as('noor.sarafande'), await as('nikos.pelagoverne')];
  const thread = await started(there, unique('Said too soon'));
  await say(page, thread.id, 'What should not have been said');
  await Promise.all([watch(page, thread.path), watch(there, thread.path)]);
  const [here, elsewhere] = [page.locator('#post-2'), there.locator('#post-2')];

  await elsewhere.getByRole('button', { name: 'React', exact: true }).click();
  await elsewhere.getByRole('button', { name: 'Thanks' }).click();
  await expect(here.getByRole('button', { name: 'Thanks 1' })).toBeVisible();
  await fromPost(here, 'Edit');
  const editing = here.getByRole('textbox', { name: 'Your post' });
  await editing.fill('What should not have been said at all');
  await here.getByRole('button', { name: 'Save' }).click();
  await elsewhere.getByRole('button', { name: 'Edited: what it said before' }).click();
  const history = there.getByRole('dialog', { name: 'What it said before' });
  await expect(history).toContainText('What should not have been said');

  await fromPost(here, 'Withdraw');
  const asked = page.getByRole('dialog', { name: 'Withdraw this post?' });
  await expect(asked).toContainText('This cannot be undone.');
  await asked.getByRole('button', { name: 'Withdraw it' }).click();
  await expect(asked).toBeHidden();
  await expect(here).toBeFocused();

  await expect(history).toBeHidden();
  for (const reader of [page, there]) {
    const trace = reader.locator('#post-2');
    await expect(trace).toContainText('Withdrawn by its author.');
    await expect(trace).toContainText('Noor Sarafande');
    await expect(trace.getByRole('button')).toHaveText(['Copy link']);
    await expect(post(reader, 'should not have been said')).toHaveCount(0);
  }
  await there.reload();
  await expect(elsewhere).toContainText('Withdrawn by its author.');
  await expect(post(there, 'should not have been said')).toHaveCount(0);
});

test('a post withdrawn while a browser had no network does not stay on its screen once it is back', async ({
  as,
}) => {
  const [page, there] = [await as('noor.sarafande'), await as('nikos.pelagoverne')];
  const thread = await started(page, unique('Read on the train'));
  await Promise.all([watch(page, thread.path), watch(there, thread.path)]);
  await there.context().setOffline(true);
  await expect(there.getByRole('status').filter({ hasText: 'Offline' })).toBeVisible();
  const first = page.locator('#post-1');
  await fromPost(first, 'Withdraw');
  await page.getByRole('button', { name: 'Withdraw it' }).click();
  await expect(first).toContainText('Withdrawn by its author.');
  await expect(post(there, 'The first post.')).toBeVisible();

  await there.context().setOffline(false);
  await expect(there.locator('#post-1')).toContainText('Withdrawn by its author.');
  await expect(post(there, 'The first post.')).toHaveCount(0);
});
