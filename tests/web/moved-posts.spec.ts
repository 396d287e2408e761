import { expect, test, unique } from './journey.js';
import { field, fromMenu, post, say, started, watch } from './threads.js';

test('posts that left the subject become a discussion of their own while others look: their places and addresses lead there', async ({
  as,
}) => {
  const [title, part] = [unique('To the point'), unique('Beside it')];
  const [chair, reader] = [await as('noor.sarafande'), await as('nikos.pelagoverne')];
  const thread = await started(reader, title);
  for (const text of ['Still to the point', 'Beside the point', 'Further away'])
    await say(reader, thread.id, text);
  const list = await reader.context().newPage();
  await Promise.all([watch(chair, thread.path), watch(reader, thread.path)]);
  await watch(list, '/bodies/wg2/discussions');
  await expect(post(reader, 'Further away')).toBeVisible();

  await fromMenu(chair, 'Move posts');
  const chosen = chair.getByRole('region', { name: 'Posts to be moved' });
  await expect(chosen.getByRole('button', { name: 'Into a new discussion' })).toBeDisabled();
  for (const number of [3, 4]) await chair.getByRole('checkbox', { name: `Choose post ${number}` }).check();
  await expect(chosen.getByRole('status')).toHaveText('2 posts chosen');
  await chosen.getByRole('button', { name: 'Into a new discussion' }).click();
  const dialog = chair.getByRole('dialog', { name: 'Into a new discussion' });
  await dialog.getByRole('textbox', { name: 'Subject' }).fill(part);
  await dialog.getByRole('button', { name: 'Move 2 posts' }).click();
  await expect(chair.getByRole('heading', { level: 1 })).toContainText(part);
  await expect(post(chair, 'Further away')).toBeVisible();

  const posts = reader.getByRole('list', { name: 'Posts, the earliest first' });
  await expect(posts.getByText('2 posts were moved to')).toBeVisible();
  for (const text of ['Beside the point', 'Further away']) await expect(post(reader, text)).toHaveCount(0);
  await expect(post(reader, 'Still to the point')).toBeVisible();
  await expect(list.getByRole('link', { name: part })).toBeVisible();
  const item = list.getByRole('listitem').filter({ hasText: title });
  await expect(item).toContainText('2 posts');

  await posts.getByRole('link', { name: part }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toContainText(part);
  await expect(post(reader, 'Beside the point')).toBeVisible();
  const address = reader.url().replace(/#.*/, '');
  expect(reader.url()).toBe(`${address}#post-1`);
  await reader.goto(`${thread.path}#post-4`);
  await expect(reader).toHaveURL(`${address}#post-2`);
  await expect(post(reader, 'Further away')).toBeVisible();
});

test('a discussion merged into another while someone answers in it takes them along with what they wrote', async ({
  as,
}) => {
  const [title, into] = [unique('Asked twice'), unique('Asked before')];
  const [chair, reader] = [await as('noor.sarafande'), await as('nikos.pelagoverne')];
  const [thread, other] = [await started(reader, title), await started(reader, into)];
  await say(reader, thread.id, 'An answer');
  const list = await reader.context().newPage();
  await Promise.all([watch(chair, thread.path), watch(reader, thread.path)]);
  await watch(list, '/bodies/wg2/discussions');
  await expect(list.getByRole('link', { name: title })).toBeVisible();
  await field(reader).fill('Not finished yet');

  await fromMenu(chair, 'Merge into another discussion');
  const dialog = chair.getByRole('dialog', { name: 'Merge into another discussion' });
  await dialog.getByRole('textbox', { name: 'Part of the subject' }).fill(into);
  await dialog.getByRole('radio', { name: into }).check();
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();

  for (const page of [chair, reader]) {
    await expect(page).toHaveURL(other.path);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(into);
    await expect(post(page, 'An answer')).toBeVisible();
  }
  await expect(field(reader)).toHaveValue('Not finished yet');
  await expect(list.getByRole('link', { name: title })).toHaveCount(0);
  await reader.goto(`${thread.path}#post-2`);
  await expect(reader).toHaveURL(`${other.path}#post-3`);
});
