import type { Page } from '@playwright/test';
import { ask, expect, test, unique, visit } from './journey.js';

test('whoever follows a discussion is told of new posts in one notice, and says on one page what and when they are told', async ({
  as,
}) => {
  const title = unique('Numbers of the annex');
  const [member, chair] = [await as('member.wg1'), await as('chair.wg1')];
  const { startThread } = await ask<{ startThread: { id: string } }>(
    chair,
    'mutation ($input: StartThreadInput!) { startThread(input: $input) { id } }',
    {
      input: {
        ...{ body: 'WG1', title, audience: 'BODY' },
        ...{ postId: crypto.randomUUID(), text: 'The first post.' },
      },
    },
  );
  await visit(member, `/threads/${startThread.id}`);
  const level = member.getByLabel('What you are told of this discussion');
  await expect(level.getByRole('option', { selected: true })).toHaveText(/^As for the body: mentions/);
  await level.selectOption({ label: 'every post' });
  await expect(member.getByText('Your choice is kept.')).toBeAttached();

  await visit(member, '/notices');
  for (const text of ['Twelve.', 'Thirteen.']) await post(chair, startThread.id, text);
  const row = member.getByRole('listitem').filter({ hasText: title });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('2 new posts');
  await row.getByRole('link', { name: title }).click();
  await expect(member.getByText('Thirteen.', { exact: true })).toBeVisible();
  await visit(member, '/notices');
  await expect(row.getByRole('button', { name: 'Mark as read' })).toHaveCount(0);

  await member.getByRole('link', { name: 'Choose what you are told' }).click();
  const chosen = member.getByRole('listitem').filter({ hasText: title });
  await expect(chosen.getByLabel('What you are told of this discussion')).toHaveValue('ALL');
  await chosen.getByLabel('What you are told of this discussion').selectOption({ index: 0 });
  await expect(chosen).toHaveCount(0);

  await member.getByLabel('Summary of what else is new').selectOption({ label: 'Weekly' });
  await member.getByLabel('Day', { exact: true }).selectOption({ label: 'Friday' });
  await member.getByLabel('Quiet hours').check();
  await member.getByLabel(/^Until/).fill('06:45');
  await member.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(member.getByText('Saved', { exact: false })).toBeAttached();
  await visit(member, '/profile/notices');
  await expect(member.getByLabel('Day', { exact: true })).toHaveValue('5');
  await expect(member.getByLabel(/^Until/)).toHaveValue('06:45');
});

test('who changes their settings after another window did is told so, sees what that one saved, and keeps what they chose', async ({
  as,
}) => {
  const [first, second] = [await as('kwabena.osutremu'), await as('kwabena.osutremu')];
  for (const page of [first, second]) await visit(page, '/profile/notices');
  const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();
  await first.getByLabel('Quiet hours').check();
  await save(first);
  await expect(first.getByText('Saved', { exact: false })).toBeAttached();
  await second.getByLabel('Mail me at once what needs me').uncheck();
  await save(second);
  await expect(second.getByText('Someone else has changed this since you opened it')).toBeVisible();
  await expect(second.getByLabel('Quiet hours')).toBeChecked();
  await expect(second.getByLabel('Mail me at once what needs me')).not.toBeChecked();
  await save(second);
  await expect(second.getByText('Saved', { exact: false })).toBeAttached();
  await visit(first, '/profile/notices');
  await expect(first.getByLabel('Quiet hours')).toBeChecked();
  await expect(first.getByLabel('Mail me at once what needs me')).not.toBeChecked();
});

const post = (page: Page, threadId: string, text: string): Promise<unknown> =>
  ask(page, 'mutation ($input: PostInput!) { post(input: $input) { id } }', {
    input: { threadId, id: crypto.randomUUID(), text },
  });
