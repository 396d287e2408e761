import { readFile } from 'node:fs/promises';
import { expect, test, unique, visit } from './journey.js';
import { fromMenu, say, started } from './threads.js';

test('posts are chosen and copied as a document; so is the whole discussion', async ({ as }) => {
  const page = await as('nikos.pelagoverne');
  const thread = await started(page, unique('For the record'));
  await say(page, thread.id, 'To be copied');
  await visit(page, thread.path);
  await fromMenu(page, 'Copy as record');
  const bar = page.getByRole('region', { name: 'Posts to be copied' });
  await expect(bar.getByRole('button', { name: 'Copy these (.docx)' })).toBeDisabled();
  await page.getByRole('checkbox', { name: 'Choose post 2' }).check();
  await expect(bar.getByRole('link', { name: 'Copy these (.docx)' })).toHaveAttribute(
    'href',
    `/exports/threads/${thread.id}.docx?lang=en&posts=2`,
  );
  const [chosen] = await Promise.all([
    page.waitForEvent('download'),
    bar.getByRole('link', { name: 'Copy these (.docx)' }).click(),
  ]);
  expect(chosen.suggestedFilename()).toMatch(/^record-WG2-For-the-record-.*-\d{4}-\d\d-\d\d\.docx$/);
  expect((await readFile(await chosen.path())).subarray(0, 2).toString()).toBe('PK');
  await expect(bar).toBeHidden();

  await fromMenu(page, 'Copy as record');
  const [whole] = await Promise.all([
    page.waitForEvent('download'),
    bar.getByRole('link', { name: 'Copy the whole discussion (.docx)' }).click(),
  ]);
  expect(whole.suggestedFilename()).toBe(chosen.suggestedFilename());
});
