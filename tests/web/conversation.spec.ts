import type { Locator, Page } from '@playwright/test';
import { ask, expect, test, unique, visit } from './journey.js';
import { tabTo } from './keyboard.js';
import { answer, field, post, say, started } from './threads.js';

test('with the keyboard alone one reaches a discussion, answers in it and quotes', async ({ as }) => {
  const [starter, page] = [await as('noor.sarafande'), await as('nikos.pelagoverne')];
  const title = unique('Reached without a mouse');
  await started(starter, title);
  await visit(page, '/bodies/wg2');
  const tabs = page.getByRole('navigation', { name: 'Parts of this body’s page' });
  await tabTo(page, tabs.getByRole('link', { name: /^Discussions/ }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('searchbox', { name: 'Subject' }));
  await page.keyboard.type(title.slice(-8));
  await expect(page.getByRole('list', { name: /^Discussions/ }).getByRole('listitem')).toHaveCount(1);
  await tabTo(page, page.getByRole('link', { name: title }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  await tabTo(page, page.getByRole('button', { name: 'Answer', exact: true }));
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('Answered with **keys**');
  await page.keyboard.press('Control+Enter');
  await expect(post(page, 'Answered with keys')).toContainText('Copy link');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');

  const first = page.getByRole('article').filter({ hasText: 'The first post.' });
  await tabTo(page, first.getByRole('button', { name: 'Quote' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('Quite so');
  await page.keyboard.press('Control+Enter');
  const quoting = post(page, 'Quite so');
  await expect(quoting.getByRole('blockquote')).toContainText('The first post.');
});

test('what is read in one window is read in the others, and a new post is unread everywhere, without reloading', async ({
  as,
}) => {
  // In a body in which no other journey writes, for what is counted here is the whole body.
  const [writer, reading] = [await as('henrike.stollwasser'), await as('dorian.fennelhart')];
  const title = unique('Counted');
  const thread = await started(writer, title, 'WG5');
  await markRead(reading, thread.id);
  const list = await reading.context().newPage();
  await visit(list, '/bodies/wg5/discussions');
  const row = list.getByRole('listitem').filter({ hasText: title });
  await expect(row).toContainText('1 post');
  await expect(row).not.toContainText('unread');
  const inRail = list.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: /^WG5/ });
  const before = await unreadIn(inRail);
  let loads = 0;
  list.on('load', () => (loads += 1));

  await say(writer, thread.id, 'Something new');
  await expect(row).toContainText('1 unread');
  await expect.poll(() => unreadIn(inRail)).toBe(before + 1);

  await reading.bringToFront();
  await visit(reading, thread.path);
  await expect(post(reading, 'Something new')).toBeInViewport();
  await expect(row).not.toContainText('unread');
  await expect.poll(() => unreadIn(inRail)).toBe(before);
  expect(loads).toBe(0);
});

test('a long discussion opens at the first unread post, fills itself in both directions without jumping, and is left and found again at the same place', async ({
  as,
}) => {
  const [writer, page] = [await as('noor.sarafande'), await as('nikos.pelagoverne')];
  const thread = await started(writer, unique('Very long'));
  for (let number = 2; number <= 120; number += 1)
    await say(writer, thread.id, `Number ${number}. ${'A few more words. '.repeat(number % 9)}`);
  await markRead(page, thread.id, 60);
  await visit(page, thread.path);
  const line = page.getByText('New since you were here');
  await expect(line).toBeInViewport();
  await expect(page.locator('#post-61')).toBeInViewport();
  await expect(page.locator('#post-120')).toHaveCount(0);

  // The posts around it are there before one moves.
  await expect(page.locator('#post-33')).toBeAttached();

  // What comes into the head of the page later, as guests do, moves nothing below.
  const opened = await topOf(line);
  await page.getByRole('heading', { level: 1 }).evaluate(async (title) => {
    title.style.paddingBlockEnd = '80px';
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
  });
  expect(Math.abs((await topOf(line)) - opened)).toBeLessThan(2);

  // Those before them are asked for from afar.
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, -200);
  const place = page.locator('#post-61');
  await expect.poll(() => topOf(place)).toBeGreaterThan(200);
  const before = await topOf(place);
  await page.getByRole('button', { name: /^Show earlier posts/ }).dispatchEvent('click');
  await expect(page.locator('#post-8')).toBeAttached();
  expect(Math.abs((await topOf(place)) - before)).toBeLessThan(2);

  // What comes meanwhile stands beyond what was fetched.
  await say(writer, thread.id, 'Number 121.');
  await page.getByRole('link', { name: '1 new post below' }).click();
  await expect(page.locator('#post-121')).toBeInViewport();
  await expect(page.getByRole('link', { name: /new posts? below$/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'To the latest post' }).click();
  await expect(page.locator('#post-121')).toBeInViewport();
  await expect(page).toHaveURL(/#post-121$/);
  // Those on the way to the end were there before: nothing has come in.
  await expect(page.getByRole('button', { name: /new posts?$/ })).toHaveCount(0);
  await page.locator('#post-118').getByRole('link', { name: 'Noor Sarafande' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Noor');
  await page.goBack();
  await expect(page.locator('#post-118')).toBeInViewport();
});

test('an address of a post that is not there says so, until one is named that is', async ({ as }) => {
  const page = await as('noor.sarafande');
  const thread = await started(page, unique('Mistyped'));
  const line = page.getByText('This link leads to a post that is not in this discussion');
  await visit(page, `${thread.path}#post-999`);
  await expect(line).toBeInViewport();
  await answer(page, 'See [that](#post-1)\nor the first one.');
  await expect(post(page, 'or the first one.').locator('br')).toHaveCount(1);
  await visit(page, `${thread.path}#post-none`);
  await expect(line).toBeInViewport();
  await page
    .locator('#post-1')
    .getByRole('link', { name: /^Post 1:|\d{4}, \d\d:\d\d$/ })
    .click();
  await expect(page).toHaveURL(/#post-1$/);
  await expect(line).toHaveCount(0);
});

test('markup and scripts in a post are shown as text and do nothing', async ({ as }) => {
  const page = await as('noor.sarafande');
  const thread = await started(page, unique('Pasted'));
  await visit(page, thread.path);
  const pasted = '<img src=x onerror="document.title=1"> [here](javascript:alert(1)) <b>bold</b>';
  await answer(page, pasted);
  const said = post(page, '<b>bold</b>');
  await expect(said).toContainText('<img src=x onerror="document.title=1">');
  await expect(said.locator('img, b, a[href^="javascript"]')).toHaveCount(0);
});

async function markRead(page: Page, threadId: string, seq = 1): Promise<void> {
  await ask(page, 'mutation ($input: MarkReadInput!) { markRead(input: $input) { id } }', {
    input: { threadId, seq },
  });
}

/** How far down in the window it begins. */
async function topOf(locator: Locator): Promise<number> {
  return (await locator.boundingBox())?.y ?? NaN;
}

/** The number beside a body in the rail; none is nought. */
async function unreadIn(link: Locator): Promise<number> {
  return Number(/(\d+) discussions? with something new/.exec(await link.innerText())?.[1] ?? 0);
}
