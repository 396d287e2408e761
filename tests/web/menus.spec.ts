import type { Locator, Page } from '@playwright/test';
import { faultsOf } from './axe.js';
import { expect, test, unique, visit } from './journey.js';
import { started } from './threads.js';

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
  await page.keyboard.press('End');
  await expect(page.getByRole('menuitem', { name: 'Hide' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Hide this post?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(ofPost).toBeFocused();
});
