import type { Locator, Page } from '@playwright/test';
import { ask, expect, test, unique, visit } from './journey.js';
import { fromMenu } from './threads.js';

test.use({ expected: ['offline'] });

test('a label raised while others look takes the discussion from those it shuts out, wherever it stands, and leaves them what they wrote', async ({
  as,
}) => {
  const title = unique('Names in the annex');
  const [chair, member, observer] = [await as('chair.wg1'), await as('member.wg1'), await as('observer.wg1')];
  const path = await started(chair, title);
  const list = await observer.context().newPage();
  await Promise.all([chair, member, observer].map((page) => visit(page, path)));
  await visit(list, '/bodies/wg1/discussions');
  await expect(list.getByRole('link', { name: title })).toBeVisible();
  await visit(chair, path);
  for (const page of [member, observer])
    await expect(page.getByText('The first post.', { exact: true })).toBeVisible();
  await field(member).fill('Not finished yet');

  await relabelled(chair, 'Members, not observers', 'It names persons.', 'the observers of WG1');
  await expectGone(observer, title);
  await expect(list.getByRole('link', { name: title })).toHaveCount(0);
  await expect(member.getByRole('heading', { level: 1 })).toContainText(title);
  await expect(field(member)).toHaveValue('Not finished yet');

  await relabelled(chair, 'Officers and secretariat', 'More names came.', 'the members of WG1');
  await expectGone(member, title);
  const kept = member.getByRole('alert').filter({ hasText: 'What you were writing here is kept' });
  await kept.getByText('Show what I wrote').click();
  await expect(kept.getByText('Not finished yet')).toBeVisible();
  await chair.getByText('Changes of the label').click();
  const changes = chair.getByRole('list', { name: 'Changes of the label' }).getByRole('listitem');
  await expect(changes).toHaveCount(2);
  await expect(changes.first()).toContainText('More names came.');
  await expect(changes.first()).toContainText(
    'Audience: from “Members, not observers” to “Officers and secretariat”',
  );

  await relabelled(chair, 'All seats of the body', 'They are gone again.', 'the observers of WG1');
  for (const page of [member, observer]) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    await expect(page.getByText('The first post.', { exact: true })).toBeVisible();
    await expect(page.getByText('Changes of the label')).toHaveCount(0);
  }
  await expect(list.getByRole('link', { name: title })).toBeVisible();
  await expect(field(member)).toHaveValue('Not finished yet');
});

test('what one wrote without a network in a discussion that is lost meanwhile is given back, and on the desk of others it is gone', async ({
  as,
}) => {
  const title = unique('Lost on the way');
  const [chair, member, observer] = [await as('chair.wg1'), await as('member.wg1'), await as('observer.wg1')];
  const path = await started(chair, title);
  await visit(observer, '/');
  await expect(observer.getByRole('link', { name: title }).first()).toBeVisible();
  await visit(member, path);
  await member.context().setOffline(true);
  await field(member).fill('Written on the train');
  await member.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(member.getByRole('article').filter({ hasText: 'Written on the train' })).toContainText(
    'Waiting for the connection',
  );

  await visit(chair, path);
  await relabelled(chair, 'Officers and secretariat', 'It names persons.', 'the members of WG1');
  await expect(observer.getByRole('link', { name: title })).toHaveCount(0);
  await member.context().setOffline(false);
  await expect(member.getByRole('heading', { level: 1, name: 'There is no such page' })).toBeVisible();
  const refused = member.getByRole('region', { name: 'Your posts that were not accepted' });
  await refused.getByText('Show what I wrote').click();
  await expect(refused.getByText('Written on the train')).toBeVisible();
  await expect(member.getByText('The first post.', { exact: true })).toHaveCount(0);
});

const field = (page: Page): Locator => page.getByRole('textbox', { name: 'Your answer' });

async function expectGone(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'There is no such page' })).toBeVisible();
  await expect(page.getByText(title)).toHaveCount(0);
  await expect(page.getByText('The first post.', { exact: true })).toHaveCount(0);
}

/** Changes the label on the page of the discussion, and reads first whom that touches. */
async function relabelled(page: Page, audience: string, reason: string, touched: string): Promise<void> {
  await fromMenu(page, 'Change the label');
  const dialog = page.getByRole('dialog', { name: 'Change the label' });
  await dialog.getByLabel('Who may see it').selectOption({ label: audience });
  await expect(dialog.getByRole('status')).toContainText(touched);
  await dialog.getByLabel('Reason').fill(reason);
  await dialog.getByRole('button', { name: 'Change the label' }).click();
  await expect(dialog).toBeHidden();
}

/** Starts a discussion for all seats of the first group. */
async function started(page: Page, title: string): Promise<string> {
  const { startThread } = await ask<{ startThread: { id: string } }>(
    page,
    'mutation ($input: StartThreadInput!) { startThread(input: $input) { id } }',
    {
      input: {
        ...{ body: 'WG1', title, audience: 'BODY' },
        ...{ postId: crypto.randomUUID(), text: 'The first post.' },
      },
    },
  );
  return `/threads/${startThread.id}`;
}
