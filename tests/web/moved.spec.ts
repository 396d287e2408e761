import { expect, test, unique, visit } from './journey.js';
import { fromMenu, started, watch } from './threads.js';

test('a discussion moved while others look leaves those of the old group, stands in the new one at the same address, and is found from where it was', async ({
  as,
}) => {
  const title = unique('Meant for the others');
  const [secretariat, observer, chair] = [
    await as('secretariat'),
    await as('observer.wg1'),
    await as('chair.wg3'),
  ];
  const { path } = await started(secretariat, title, 'WG1');
  const list = await observer.context().newPage();
  await watch(observer, path);
  await watch(list, '/bodies/wg1/discussions');
  await watch(chair, '/bodies/wg3/discussions');
  await watch(secretariat, path);
  await expect(list.getByRole('link', { name: title })).toBeVisible();
  await expect(observer.getByText('The first post.', { exact: true })).toBeVisible();
  await expect(chair.getByRole('link', { name: title })).toHaveCount(0);

  await fromMenu(secretariat, 'Move to another body');
  const dialog = secretariat.getByRole('dialog', { name: 'Move to another body' });
  await dialog.getByRole('combobox', { name: 'To' }).selectOption('WG3');
  await expect(dialog.getByRole('status')).toContainText('can be read by: all seats of WG3');
  await expect(dialog.getByRole('status')).toContainText('no longer exist for: all seats of WG1');
  await dialog.getByRole('button', { name: 'Move it' }).click();
  await expect(dialog).toBeHidden();

  await expect(observer.getByRole('heading', { level: 1, name: 'There is no such page' })).toBeVisible();
  await expect(observer.getByText(title)).toHaveCount(0);
  await expect(list.getByText(title)).toHaveCount(0);
  await expect(secretariat.getByRole('link', { name: 'Discussions', exact: true })).toHaveAttribute(
    'href',
    /wg3/i,
  );

  await chair.getByRole('link', { name: title }).click();
  await expect(chair.getByText('The first post.', { exact: true })).toBeVisible();
  expect(new URL(chair.url()).pathname).toBe(path);
  await expect(chair.getByRole('list', { name: 'Where it stood before' }).getByRole('listitem')).toHaveText(
    /^Moved from WG1 by .+ as UNOCT · /,
  );

  for (const page of [secretariat, chair]) {
    await visit(page, '/bodies/wg1/discussions');
    const moved = page.getByRole('list', { name: 'Discussions that were moved to another body' });
    await expect(moved.getByRole('listitem').filter({ hasText: title })).toContainText('was moved to');
    await moved.getByRole('link', { name: title }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  }
  await visit(list, '/bodies/wg1/discussions');
  await expect(list.getByText(title)).toHaveCount(0);
});
