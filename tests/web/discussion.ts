import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { ask, expect } from './journey.js';

export const field = (page: Page): Locator => page.getByRole('textbox', { name: 'Your answer' });

export const post = (page: Page, text: string): Locator =>
  page.getByRole('article').filter({ hasText: text });

export async function answer(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(field(page)).toHaveValue('');
}

/** Starts a discussion in the second group, or in another body. */
export async function started(
  page: Page,
  title: string,
  body = 'WG2',
): Promise<{ id: string; path: string }> {
  const { startThread } = await ask<{ startThread: { id: string } }>(
    page,
    'mutation ($input: StartThreadInput!) { startThread(input: $input) { id } }',
    { input: { body, title, audience: 'BODY', postId: randomUUID(), text: 'The first post.' } },
  );
  return { id: startThread.id, path: `/threads/${startThread.id}` };
}
