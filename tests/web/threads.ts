import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { ask, expect, settled } from './journey.js';

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

export async function closeThread(page: Page, id: string, closed: boolean): Promise<void> {
  const { thread } = await ask<{ thread: { version: number } }>(
    page,
    'query ($id: ID!) { thread(id: $id) { version } }',
    { id },
  );
  await ask(page, 'mutation ($input: CloseThreadInput!) { closeThread(input: $input) { id } }', {
    input: { id, closed, version: thread.version },
  });
}

export async function say(page: Page, threadId: string, text: string): Promise<void> {
  await ask(page, 'mutation ($input: PostInput!) { post(input: $input) { id } }', {
    input: { threadId, id: randomUUID(), text },
  });
}

/** Opens a page and waits until what changes from now on reaches it. */
export async function watch(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
  // From here on it is a connection of this page, and not one of the page before.
  const connected = new Promise<void>((resolve) => {
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => {
        if (/^(40|3probe)/.test(String(payload))) resolve();
      }),
    );
  });
  await settled(page);
  await connected;
}

/** Chooses what is done with a discussion from the menu at its head. */
export async function fromMenu(page: Page, act: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: act, exact: true }).click();
}

/** Chooses what is done with a post from its menu. */
export async function fromPost(post: Locator, act: string): Promise<void> {
  await post.getByRole('button', { name: /^More on post/ }).click();
  await post.page().getByRole('menuitem', { name: act, exact: true }).click();
}
