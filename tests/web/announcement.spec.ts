import { expect, test, unique, visit } from './journey.js';

test('an announcement says before who will be told, and afterwards which entities have seen it', async ({
  as,
}) => {
  const title = unique('To everyone');
  const [chair, member] = [await as('noor.sarafande'), await as('nikos.pelagoverne')];
  await visit(chair, '/bodies/wg2/discussions');
  await chair.getByRole('button', { name: 'Start a discussion' }).first().click();
  const dialog = chair.getByRole('dialog', { name: /^Start a discussion in/ });
  await dialog.getByRole('textbox', { name: 'Subject' }).fill(title);
  await dialog.getByRole('textbox', { name: 'First post' }).fill('From tomorrow on.');
  await dialog.getByRole('checkbox', { name: 'Announcement' }).check();
  await expect(dialog.getByText(/^Will be told: \d+ people of \d+ entities$/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Start it' }).click();
  await expect(chair.getByRole('heading', { level: 1 })).toContainText(title);
  await expect(chair.getByText('Announcement', { exact: true })).toBeVisible();
  await expect(chair.getByRole('button', { name: /^Seen by 1 of \d+ entities$/ })).toBeVisible();

  await visit(member, '/bodies/wg2/discussions');
  const row = member.getByRole('listitem').filter({ hasText: title });
  await expect(row).toContainText('Announcement');
  await row.getByRole('link', { name: title }).click();
  await expect(member.getByText(/^Seen by \d of \d+ entities$/)).toBeVisible();
  await expect(member.getByRole('button', { name: /^Seen by/ })).toHaveCount(0);
  const list = await member.context().newPage();
  await visit(list, '/bodies/wg2/discussions');
  await member.bringToFront();
  await expect(list.getByRole('listitem').filter({ hasText: title })).not.toContainText('unread');
  await visit(member, '/bodies/wg2/discussions');
  await member.getByRole('button', { name: 'Start a discussion' }).first().click();
  await expect(member.getByRole('textbox', { name: 'First post' })).toBeVisible();
  await expect(member.getByRole('checkbox', { name: 'Announcement' })).toHaveCount(0);

  // Nobody has loaded anything again.
  await chair.getByRole('button', { name: /^Seen by 2 of \d+ entities$/ }).click();
  const who = chair.getByRole('dialog', { name: 'Who has seen it' });
  await expect(who.getByRole('list', { name: 'Have seen it' }).getByRole('listitem')).toHaveCount(2);
  await expect(who.getByRole('list', { name: 'Have not seen it yet' })).toBeVisible();
});
