import type { Locator, Page } from '@playwright/test';
import { faultsOf } from './axe.js';
import { ask, expect, test, unique, visit } from './journey.js';
import { fromMenu, started, watch } from './threads.js';

/** Opens the menu by a key and walks through it, from its first item to its last and round; leaves it open. */
async function walk(page: Page, button: Locator): Promise<void> {
  await button.focus();
  await page.keyboard.press('Enter');
  const items = page.getByRole('menuitem');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(items.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(items.last()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(items.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(items.first()).toBeFocused();
}

test('the menus of a discussion and of a post are walked through by keys, and shut out nobody', async ({
  as,
}) => {
  const page = await as('noor.sarafande');
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const { path } = await started(page, unique('By keys alone'));
  await visit(page, path);
  const ofThread = page.getByRole('button', { name: 'More', exact: true });
  const ofPost = page.getByRole('button', { name: 'More on post 1' });
  for (const button of [ofThread, ofPost]) {
    await walk(page, button);
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toBeHidden();
    await expect(button).toBeFocused();
  }

  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('menuitem', { name: 'Hide' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Hide this post?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(ofPost).toBeFocused();
});

test('two who change the subject at once learn of each other', async ({ as }) => {
  const [one, other] = [await as('noor.sarafande'), await as('noor.sarafande')];
  const { path } = await started(one, unique('As it was called'));
  const subject = (page: Page) => page.getByRole('textbox', { name: 'Subject' });
  const save = (page: Page) => page.getByRole('button', { name: 'Save' }).click();
  for (const page of [one, other]) {
    await watch(page, path);
    await fromMenu(page, 'Change the subject');
  }
  await subject(one).fill('As one calls it');
  await save(one);
  await expect(other.getByRole('heading', { level: 1, includeHidden: true })).toHaveText('As one calls it');
  await subject(other).fill('As the other calls it');
  await save(other);
  await expect(other.getByRole('dialog')).toContainText('Someone else has changed this');
  await save(other);
  await expect(one.getByRole('heading', { level: 1 })).toHaveText('As the other calls it');
});

test('a label that somebody else has raised meanwhile is not lowered unawares', async ({ as }) => {
  const page = await as('chair.wg1');
  const { id, path } = await started(page, unique('Names in the annex'), 'WG1');
  await visit(page, path);
  await fromMenu(page, 'Change the label');
  const dialog = page.getByRole('dialog', { name: 'Change the label' });
  await dialog.getByLabel('Who may see it').selectOption({ label: 'Members, not observers' });
  await dialog.getByLabel('Reason').fill('It names persons.');
  const { thread } = await ask<{ thread: { version: number } }>(page, THREAD, { id });
  const raised = { audience: 'OFFICERS', classification: 'UNCLASSIFIED', reason: 'It names many.' };
  await ask(page, RELABEL, { input: { id, version: thread.version, ...raised } });
  // The page behind the dialog has heard of it.
  await expect(page.locator('main').getByText('Officers and secretariat', { exact: true })).toBeAttached();
  await dialog.getByRole('button', { name: 'Change the label' }).click();
  await expect(dialog).toContainText('Someone else has changed this');
  const after = await ask<{ thread: { audience: string } }>(page, THREAD, { id });
  expect(after.thread.audience).toBe('OFFICERS');
});

const THREAD = 'query ($id: ID!) { thread(id: $id) { version audience } }';
const RELABEL = 'mutation ($input: RelabelThreadInput!) { relabelThread(input: $input) { id } }';

test.describe('without a network', () => {
  test.use({ expected: ['offline'] });

  test('the menu of a discussion opens what it offers', async ({ as }) => {
    const page = await as('noor.sarafande');
    const { path } = await started(page, unique('On a train'));
    const parts = ['RelabelThreadDialog', 'GuestsDialog', 'DialogFrame'];
    const came = Promise.all(parts.map((part) => page.waitForResponse(new RegExp(`/${part}-.*js$`))));
    await visit(page, path);
    await came;
    await page.context().setOffline(true);
    for (const [act, title] of [
      ['Change the label', 'Change the label'],
      ['Guests …', 'Guests'],
    ] as const) {
      await fromMenu(page, act);
      const dialog = page.getByRole('dialog', { name: title });
      await expect(dialog).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
    await page.context().setOffline(false);
  });
});
