import type { Page } from '@playwright/test';
import { expect, test, unique, visit } from './journey.js';
import { field, fromPost, post, started, watch } from './threads.js';

test.use({ expected: ['offline'] });

/** A picture of 1 × 1 pixels. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const picture = (name: string) => ({ name, mimeType: 'image/png', buffer: Buffer.from(PIXEL, 'base64') });
const note = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(unique('Figures.')) });

const files = (page: Page) => page.getByRole('form', { name: 'Answer' }).locator('input[type=file]');
const send = (page: Page) => page.getByRole('button', { name: 'Send', exact: true });

test('files and pictures go with a post to every open browser; withdrawn, they are gone', async ({ as }) => {
  const [page, there] = [await as('noor.sarafande'), await as('nikos.pelagoverne')];
  const thread = await started(there, unique('With files'));
  await Promise.all([watch(page, thread.path), watch(there, thread.path)]);

  await files(page).setInputFiles([
    picture('Map of the border.png'),
    note('Figures.txt'),
    note('winmail.dat'),
  ]);
  const form = page.getByRole('form', { name: 'Answer' });
  await expect(form.getByText('arrived')).toHaveCount(3);
  await field(page).fill('What we have found:');
  await form.getByRole('button', { name: 'Show in the text' }).click();
  await expect(field(page)).toHaveValue(/^What we have found:\n\n!\[Map of the border\.png\]\(attachment:/);
  await form.getByText('Preview').click();
  await expect(form.getByRole('img', { name: 'Map of the border.png' })).toBeVisible();
  await form.getByText('Write', { exact: true }).click();
  await send(page).click();

  const said = post(there, 'What we have found');
  const shown = said.getByRole('img', { name: 'Map of the border.png' });
  await expect(shown).toBeVisible();
  expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  const [download] = await Promise.all([
    there.waitForEvent('download'),
    said.getByRole('link', { name: 'Figures.txt' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Figures.txt');
  await expect(said.getByText('A package in a format of Outlook’s own')).toBeVisible();

  const mine = page.locator('#post-2');
  await fromPost(mine, 'Edit');
  await mine.getByRole('button', { name: 'Remove Figures.txt' }).click();
  await mine.getByRole('button', { name: 'Save' }).click();
  await expect(said.getByRole('link', { name: 'Figures.txt' })).toHaveCount(0);
  await said.getByRole('button', { name: 'Edited: what it said before' }).click();
  const history = there.getByRole('dialog', { name: 'What it said before' });
  await expect(history.getByRole('link', { name: 'Figures.txt' })).toBeVisible();

  await fromPost(mine, 'Withdraw');
  await page.getByRole('button', { name: 'Withdraw it' }).click();
  await expect(there.locator('#post-2')).toContainText('Withdrawn by its author.');
  await expect(there.getByRole('img', { name: 'Map of the border.png' })).toHaveCount(0);
});

test('a picture is pasted, a file dropped; both survive a reload and can be taken off by keys', async ({
  as,
}) => {
  const page = await as('noor.sarafande');
  const thread = await started(page, unique('Pasted'));
  await visit(page, thread.path);
  const give = (event: 'paste' | 'drop', name: string, type: string) =>
    field(page).evaluate(
      (area, [kind, fileName, mediaType, content]) => {
        const data = new DataTransfer();
        const bytes = Uint8Array.from(atob(content ?? ''), (letter) => letter.charCodeAt(0));
        data.items.add(new File([bytes], fileName ?? '', { type: mediaType ?? '' }));
        area.dispatchEvent(
          kind === 'paste'
            ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
            : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
        );
      },
      [event, name, type, PIXEL],
    );
  await give('paste', 'image.png', 'image/png');
  await give('drop', 'Dropped.png', 'image/png');
  const list = page.getByRole('form', { name: 'Answer' }).getByRole('list', { name: 'Files' });
  await expect(list.getByText('arrived')).toHaveCount(2);
  await field(page).fill('Half written');
  await page.reload();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: 'Remove image.png' }).press('Enter');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await send(page).click();
  await expect(post(page, 'Half written').getByRole('img', { name: 'Dropped.png' })).toBeVisible();
  await expect(list).toHaveCount(0);
});

test('without a connection a file says that it needs one, and what was written stays; a post kept meanwhile takes its files along', async ({
  as,
}) => {
  const page = await as('noor.sarafande');
  const thread = await started(page, unique('On the train'));
  await watch(page, thread.path);
  await files(page).setInputFiles(note('Before.txt'));
  const form = page.getByRole('form', { name: 'Answer' });
  await expect(form.getByText('arrived')).toBeVisible();
  await page.context().setOffline(true);
  await field(page).fill('Written on the train');
  await files(page).setInputFiles(note('Late.txt'));
  await expect(form.getByRole('alert')).toContainText('A file needs a connection');
  await expect(send(page)).toHaveCount(0);
  await expect(form.getByRole('button', { name: 'A file has not arrived' })).toBeDisabled();
  await expect(field(page)).toHaveValue('Written on the train');
  await form.getByRole('button', { name: 'Remove Late.txt' }).click();
  await send(page).click();
  await expect(post(page, 'Written on the train')).toContainText('Waiting for the connection');

  await page.context().setOffline(false);
  const arrived = page.locator('#post-2');
  await expect(arrived).toContainText('Written on the train');
  await expect(arrived.getByRole('link', { name: 'Before.txt' })).toBeVisible();
});
