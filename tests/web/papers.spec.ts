import type { Page } from '@playwright/test';
import { expect, test, unique, visit } from './journey.js';

const PAPERS = '/bodies/wg1/documents';
const text = (words: string, name = 'Border note.txt') => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(words),
});

async function openForm(page: Page) {
  await page.getByRole('button', { name: 'Put a document in' }).click();
  const form = page.getByRole('dialog', { name: /Put a document before/ });
  await expect(form).toBeVisible();
  return { form, file: form.locator('input[type=file]') };
}

test('a paper appears in the lists of those who may see it, and is gone from their screens the moment its label is raised', async ({
  as,
}) => {
  const member = await as('member.wg1');
  const chair = await as('chair.wg1');
  const title = unique('On borders');
  await visit(chair, PAPERS);
  await visit(member, PAPERS);

  const { form, file } = await openForm(member);
  await file.setInputFiles(text(unique('What we found.')));
  await expect(form.getByRole('textbox', { name: 'Title' })).toHaveValue('Border note');
  await form.getByRole('textbox', { name: 'Title' }).fill(title);
  await form.getByRole('button', { name: 'Put it in' }).click();
  await expect(form).toBeHidden();
  await member.getByRole('link', { name: title, exact: true }).click();
  await expect(member.getByRole('heading', { level: 1, name: title })).toBeVisible();

  await chair.getByRole('link', { name: title, exact: true }).click();
  await chair.getByRole('button', { name: 'Change the label' }).click();
  const label = chair.getByRole('dialog', { name: /^Label of/ });
  await label.getByRole('radio', { name: 'Officers and secretariat' }).check();
  await expect(label.getByText('lose it at once')).toBeVisible();
  await label.getByRole('button', { name: 'Change the label' }).click();
  await expect(label).toBeHidden();

  await expect(member.getByText('This does not exist, or is not open to you')).toBeVisible();
  await expect(member.getByRole('heading', { level: 1, name: title })).toBeHidden();
  await visit(member, PAPERS);
  await expect(member.getByRole('link', { name: title, exact: true })).toBeHidden();
});

test('what was typed and the file that had arrived survive a reload; a file that cannot be taken is explained', async ({
  as,
}) => {
  const page = await as('secretariat');
  const title = unique('Kept');
  await visit(page, PAPERS);
  const before = await openForm(page);
  await before.file.setInputFiles(text('', 'empty.txt'));
  await expect(before.form.getByText('The file is empty.')).toBeVisible();
  await before.form.getByRole('textbox', { name: 'Title' }).fill(title);
  await before.form.getByRole('button', { name: 'Put it in' }).click();
  await expect(before.form).toBeVisible();
  await before.file.setInputFiles(text(unique('Something to keep.')));
  await expect(before.form.getByText('arrived')).toBeVisible();

  await page.reload();
  const after = await openForm(page);
  await expect(after.form.getByText('This is what you typed earlier')).toBeVisible();
  await expect(after.form.getByRole('textbox', { name: 'Title' })).toHaveValue(title);
  await after.form.getByRole('button', { name: 'Put it in' }).click();
  await expect(after.form).toBeHidden();
  await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible();
});

test('a new revision leaves the one before to be downloaded, and the log says who has a copy', async ({
  as,
}) => {
  const chair = await as('chair.wg1');
  const title = unique('Twice written');
  await visit(chair, PAPERS);
  const { form, file } = await openForm(chair);
  await file.setInputFiles(text(unique('First words.'), 'first.txt'));
  await expect(form.getByText('arrived')).toBeVisible();
  await form.getByRole('textbox', { name: 'Title' }).fill(title);
  await form.getByRole('button', { name: 'Put it in' }).click();
  await chair.getByRole('link', { name: title, exact: true }).click();

  await chair.getByRole('button', { name: 'New revision' }).click();
  const revise = chair.getByRole('dialog', { name: /^New revision of/ });
  await revise.locator('input[type=file]').setInputFiles(text(unique('Second words.'), 'second.txt'));
  await expect(revise.getByText('arrived')).toBeVisible();
  await revise.getByRole('textbox', { name: 'Note' }).fill('Reads better now');
  await revise.getByRole('button', { name: 'Add the revision' }).click();
  await expect(revise).toBeHidden();

  const revisions = chair.getByRole('region', { name: /^Revisions/ });
  await expect(revisions.getByRole('row')).toHaveCount(3);
  const [download] = await Promise.all([
    chair.waitForEvent('download'),
    revisions
      .getByRole('row', { name: /first\.txt/ })
      .getByRole('link', { name: /^Download/ })
      .click(),
  ]);
  expect(download.suggestedFilename()).toBe('first.txt');
  await chair.reload();
  const log = chair.getByRole('region', { name: /^Download log/ });
  await expect(log.getByRole('row', { name: /First/ })).toBeVisible();
});
