import type { Page } from '@playwright/test';
import { ask, expect, test, unique, visit } from './journey.js';
import { write } from './rows.js';
import { started } from './threads.js';

const LAST = 100_000;
const READ = 50_000;
/** What stays on the page around the reader, at its end, and what has just been fetched. */
const FEW = 250;

test('a discussion of 100 000 posts opens at the first unread one, is read both ways without jumping, and never fills the page', async ({
  as,
}) => {
  const [writer, page] = [await as('noor.sarafande'), await as('nikos.pelagoverne')];
  const thread = await filled(writer);
  await ask(page, 'mutation ($input: MarkReadInput!) { markRead(input: $input) { id } }', {
    input: { threadId: thread.id, seq: READ },
  });
  await visit(page, thread.path);
  await expect(page.getByText('New since you were here')).toBeInViewport();
  await expect(page.locator(`#post-${READ + 1}`)).toBeInViewport();
  await restsAnywhere(page);
  // The bar at the side of the window says that one is in the middle.
  expect(await placeInPage(page)).toBeGreaterThan(0.4);
  expect(await placeInPage(page)).toBeLessThan(0.6);

  await page.mouse.move(600, 400);
  for (const by of [-700, 700]) {
    for (let windows = 0; windows < 25; windows += 1) {
      const seen = await inView(page);
      await page.mouse.wheel(0, by);
      const moved = async () => Math.abs((await topOf(page, seen.id)) - (seen.top - by));
      await expect.poll(moved).toBeLessThan(3);
      await restsAnywhere(page);
      expect(await moved()).toBeLessThan(3);
    }
  }

  await page.keyboard.press('End');
  await expect(page.locator(`#post-${LAST}`)).toBeInViewport();
  await restsAnywhere(page);
  await expect(page.locator(`#post-${LAST}`)).toBeInViewport();
  await page.keyboard.press('Home');
  await expect(page.locator('#post-1')).toBeInViewport();
  await restsAnywhere(page);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);

  await page.getByRole('link', { name: 'To the latest post' }).click();
  await expect(page.locator(`#post-${LAST}`)).toBeInViewport();
  await page.keyboard.press('Home');
  await page.getByRole('link', { name: 'To the first post' }).click();
  await expect(page.locator('#post-1')).toBeInViewport();
  await restsAnywhere(page);
});

test('one goes to a day of a long discussion, to the next post when nothing was said on it, and to the latest when all is older', async ({
  as,
}) => {
  const page = await as('noor.sarafande');
  const thread = await filled(page);
  await visit(page, thread.path);
  const goTo = async (day: string) => {
    await page.keyboard.press('Home');
    await page.getByRole('button', { name: 'Go to a day' }).click();
    const dialog = page.getByRole('dialog', { name: 'Go to a day' });
    await dialog.getByLabel('Day').fill(day);
    await dialog.getByRole('button', { name: 'Go there' }).click();
    await expect(dialog).toBeHidden();
    return page.locator(`#${new URL(page.url()).hash.slice(1)}`);
  };
  const summer = await goTo('2025-07-01');
  await expect(summer).toBeInViewport();
  await expect(summer.getByRole('link', { name: /1 Jul 2025, 00:00/ })).toBeVisible();
  await restsAnywhere(page);
  await expect(await goTo('2024-02-01')).toHaveId('post-1');
  await expect(page.locator('#post-1')).toBeInViewport();
  await expect(await goTo('2026-02-01')).toHaveId(`post-${LAST}`);
  await expect(page.locator(`#post-${LAST}`)).toBeInViewport();
  await expect(page.getByText('Nothing was said on 1 Feb 2026 or later')).toBeVisible();
});

/** Started by that person, with a post every five minutes from the beginning of 2025 on. */
async function filled(page: Page): Promise<{ id: string; path: string }> {
  const thread = await started(page, unique('Hundred thousand'));
  await write(
    `INSERT INTO post (id, thread_id, seq, author_id, entity_id, capacity, text, created_at, hidden, version)
     SELECT gen_random_uuid(), thread_id, number, author_id, entity_id, capacity,
       'Number ' || number || '. ' || repeat('A few more words. ', number % 19 + 7 * (number % 3)),
       timestamptz '2025-01-01T00:00:00Z' + number * interval '5 minutes', false, 1
     FROM post, generate_series(2, $2::int) AS number WHERE thread_id = $1`,
    [thread.id, LAST],
  );
  await write(`UPDATE post SET created_at = '2025-01-01T00:00:00Z' WHERE thread_id = $1 AND seq = 1`, [
    thread.id,
  ]);
  await write(
    `UPDATE thread SET last_seq = $2, last_post_at = (SELECT max(created_at) FROM post WHERE thread_id = $1) WHERE id = $1`,
    [thread.id, LAST],
  );
  return thread;
}

/** Nothing is missing near the window any more, and not much is on the page. */
async function restsAnywhere(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...document.querySelectorAll('[data-gap]')].some((gap) => {
          const { top, bottom } = gap.getBoundingClientRect();
          return bottom > -400 && top < window.innerHeight + 400;
        }),
      ),
    )
    .toBe(false);
  await expect.poll(() => page.locator('article').count()).toBeLessThan(FEW);
}

/** The first post that begins in the window. */
async function inView(page: Page): Promise<{ id: string; top: number }> {
  return page.evaluate(() => {
    const found = [...document.querySelectorAll('article')].find(
      (article) => article.getBoundingClientRect().top > 0,
    );
    return { id: found?.id ?? '', top: found?.getBoundingClientRect().top ?? 0 };
  });
}

async function topOf(page: Page, id: string): Promise<number> {
  return page.evaluate((one) => document.getElementById(one)?.getBoundingClientRect().top ?? Number.NaN, id);
}

const placeInPage = (page: Page): Promise<number> =>
  page.evaluate(() => window.scrollY / document.documentElement.scrollHeight);
