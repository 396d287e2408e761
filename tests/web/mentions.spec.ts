import { ask, expect, test, unique, visit } from './journey.js';
import { field, post, started, watch } from './threads.js';

test('three people: one is called by name, another with their entity; who will be told is shown before, and both are told at once', async ({
  as,
}) => {
  const [author, named, colleague] = [
    await as('noor.sarafande'),
    await as('nikos.pelagoverne'),
    await as('member.wg1'),
  ];
  const thread = await started(author, unique('Who can read the logs'));
  await visit(author, thread.path);
  await Promise.all([visit(named, '/notices'), visit(colleague, '/notices')]);

  await field(author).pressSequentially('Could you look, @Nikos');
  const list = author.getByRole('listbox', { name: 'Who is meant' });
  await expect(list.getByRole('option').first()).toContainText('Nikos');
  await author.keyboard.press('Enter');
  await expect(field(author)).toHaveValue(/^Could you look, \[@Nikos [^\]]+\]\(\/people\/[0-9a-f-]+\) $/);
  await field(author).pressSequentially('and @IOM');
  await list.getByRole('option', { name: /^IOM/ }).click();
  await expect(author.getByText(/^Will be told because you mention them: Nikos .*Farida/)).toBeVisible();
  await author.getByRole('button', { name: 'Send', exact: true }).click();

  await expect(post(author, 'Could you look').getByRole('link', { name: /^@Nikos/ })).toBeVisible();
  for (const page of [named, colleague]) {
    await page
      .getByRole('link', { name: /Who can read the logs/ })
      .first()
      .click();
    await expect(post(page, 'Could you look')).toBeVisible();
  }
});

test('a mention stands on the desk of who is called as it is said, leads to the post, and is gone once that is read', async ({
  as,
}) => {
  const [author, named] = [await as('noor.sarafande'), await as('nikos.pelagoverne')];
  const title = unique('Who has the list');
  const thread = await started(author, title);
  const { viewer } = await ask<{ viewer: { person: { id: string } } }>(named, '{ viewer { person { id } } }');
  await watch(named, '/');
  await visit(author, thread.path);
  await field(author).fill(`Have you seen it, [@Nikos](/people/${viewer.person.id})?`);
  await author.getByRole('button', { name: 'Send', exact: true }).click();
  const row = named
    .getByRole('list', { name: 'Waits for you' })
    .getByRole('listitem')
    .filter({ hasText: title })
    .filter({ hasText: 'mentioned you' });
  await expect(row).toContainText('Noor');
  await row.getByRole('link', { name: title }).click();
  await expect(post(named, 'Have you seen it')).toBeVisible();
  const unread = 'query ($id: ID!) { thread(id: $id) { unread } }';
  await expect
    .poll(
      async () => (await ask<{ thread: { unread: number } }>(named, unread, { id: thread.id })).thread.unread,
    )
    .toBe(0);
  await named.getByRole('link', { name: 'My desk' }).first().click();
  await expect(named.getByRole('list', { name: 'Waits for you' })).toBeVisible();
  await expect(row).toHaveCount(0);
});

test('whoever may not read a discussion is called in vain, and the author is told so before', async ({
  as,
}) => {
  const author = await as('noor.sarafande');
  const outsider = await as('outsider');
  const thread = await started(author, unique('Kept among ourselves'));
  const { viewer } = await ask<{ viewer: { person: { id: string } } }>(
    outsider,
    '{ viewer { person { id } } }',
  );
  await visit(author, thread.path);
  await field(author).fill(`[@Somebody](/people/${viewer.person.id}) should know.`);
  await expect(author.getByText('Reaches nobody who may read this: @Somebody')).toBeVisible();
  await author.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(post(author, 'should know.')).toContainText('Copy link');
  await visit(outsider, '/notices');
  await expect(outsider.getByText('Kept among ourselves')).toHaveCount(0);
});
