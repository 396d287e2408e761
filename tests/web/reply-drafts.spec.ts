import type { Page } from '@playwright/test';
import { expect, test, unique, visit } from './journey.js';
import { field, post, started } from './threads.js';

/** Types there and waits until the server has it. */
async function typed(page: Page, text: string): Promise<void> {
  const saved = page.waitForResponse(
    (response) =>
      response.url().endsWith('/graphql') &&
      (response.request().postData() ?? '').includes('SaveReplyDraft') &&
      (response.request().postData() ?? '').includes(text),
  );
  await field(page).fill(text);
  await saved;
}

test('an answer begun on one device is gone on with on another, and once sent is offered on neither', async ({
  as,
}) => {
  const [office, phone] = [await as('noor.sarafande'), await as('noor.sarafande')];
  const other = await as('nikos.pelagoverne');
  const thread = await started(other, unique('Begun at the office'));
  await visit(office, thread.path);
  await typed(office, 'Begun at the office');

  await visit(phone, thread.path);
  await expect(field(phone)).toHaveValue('Begun at the office');
  await expect(phone.getByText('This is what you typed earlier')).toBeVisible();
  await visit(other, thread.path);
  await expect(field(other)).toHaveValue('');

  await field(phone).fill('Begun at the office, ended on the train');
  await phone.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(post(phone, 'ended on the train')).toContainText('Copy link');
  await phone.reload();
  await expect(post(phone, 'ended on the train')).toBeVisible();
  await expect(field(phone)).toHaveValue('');
  await office.reload();
  await expect(post(office, 'ended on the train')).toBeVisible();
  await expect(field(office)).toHaveValue('');
});

test('what was typed last wins, and nothing typed here is put aside', async ({ as }) => {
  const [office, phone] = [await as('noor.sarafande'), await as('noor.sarafande')];
  const thread = await started(office, unique('Two devices'));
  await visit(office, thread.path);
  await typed(office, 'At the office');
  await visit(phone, thread.path);
  await typed(phone, 'At the office, and on the train');
  await office.reload();
  await expect(field(office)).toHaveValue('At the office, and on the train');
});
