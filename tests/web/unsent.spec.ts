import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { ask, endElsewhere, expect, signIn, signInAgain, test, unique, visit } from './journey.js';
import { answer, closeThread, field, post, started } from './threads.js';

test.use({ expected: ['offline', 'signedOut'] });

test('two write in one discussion while one of them has no network: nothing is lost or doubled, and both read the same', async ({
  as,
}) => {
  const [here, there] = [await as('noor.sarafande'), await as('nikos.pelagoverne')];
  const thread = await started(here, unique('Where the passenger data come from'));
  await Promise.all([visit(here, thread.path), visit(there, thread.path)]);
  await answer(here, 'Before the cut');
  await expect(post(there, 'Before the cut')).toBeVisible();

  await there.context().setOffline(true);
  for (const text of ['Written without a network', 'And one more']) await answer(there, text);
  const waiting = there.getByRole('list', { name: 'Your posts that are not sent yet' });
  await expect(waiting.getByRole('article')).toHaveCount(2);
  await expect(waiting.getByRole('article').first()).toContainText('Waiting for the connection');
  for (const text of ['Said meanwhile', 'Said meanwhile as well']) await answer(here, text);
  await expect(post(here, 'Said meanwhile as well')).toContainText('Copy link');

  await there.context().setOffline(false);
  const said = [
    'The first post.',
    'Before the cut',
    'Said meanwhile',
    'Said meanwhile as well',
    'Written without a network',
    'And one more',
  ];
  for (const page of [here, there]) await expect(texts(page)).toHaveText(said);
  await expect(waiting).toBeHidden();
  for (const page of [here, there]) {
    await page.reload();
    await expect(texts(page)).toHaveText(said);
  }
});

test('a post written without a network survives that the tab is closed, and goes out from whatever page is opened next', async ({
  as,
}) => {
  const [reader, writer] = [await as('noor.sarafande'), await as('nikos.pelagoverne')];
  const thread = await started(reader, unique('Trains across the border'));
  await Promise.all([visit(reader, thread.path), visit(writer, thread.path)]);
  await writer.context().setOffline(true);
  await answer(writer, 'From the train');
  await expect(post(writer, 'From the train')).toContainText('Waiting for the connection');

  const browser = writer.context();
  await writer.close();
  await browser.setOffline(false);
  await visit(await browser.newPage(), '/calendar');
  await expect(post(reader, 'From the train')).toHaveCount(1);
});

test('a browser that has no room left says so of a post that waits, and sends it all the same', async ({
  as,
}) => {
  const writer = await as('nikos.pelagoverne');
  const thread = await started(writer, unique('A full browser'));
  await visit(writer, thread.path);
  await writer.evaluate(() => {
    for (let size = 2 ** 22; size >= 64; size /= 2)
      for (let full = false; !full;)
        try {
          localStorage.setItem(`others.${size}.${localStorage.length}`, 'x'.repeat(size));
        } catch {
          full = true;
        }
  });
  await writer.context().setOffline(true);
  await answer(writer, 'Where is there room for all this? '.repeat(20).trim());
  await expect(post(writer, 'Where is there room')).toContainText('no room left to keep it');
  await writer.context().setOffline(false);
  await expect(texts(writer)).toHaveText(['The first post.', /^Where is there room/]);
});

test('what was written in two tabs without a network goes out in the order it was written', async ({
  as,
}) => {
  const first = await as('nikos.pelagoverne');
  const second = await first.context().newPage();
  const thread = await started(first, unique('Two tabs'));
  for (const tab of [first, second]) await visit(tab, thread.path);
  await first.context().setOffline(true);
  await answer(first, 'Written first');
  await answer(second, 'Then in the other tab');
  await answer(first, 'And once more here');
  await expect(post(second, 'Then in the other tab')).toContainText('Waiting for the connection');

  await first.context().setOffline(false);
  const said = ['The first post.', 'Written first', 'Then in the other tab', 'And once more here'];
  for (const tab of [first, second]) {
    await expect(texts(tab)).toHaveText(said);
    await expect(tab.getByRole('list', { name: 'Your posts that are not sent yet' })).toBeHidden();
  }
});

test('a post that is refused says why, is kept, and can be sent once the reason is gone', async ({ as }) => {
  const [chair, member] = [await as('noor.sarafande'), await as('nikos.pelagoverne')];
  const thread = await started(chair, unique('Closed while someone was away'));
  await visit(member, thread.path);
  await member.context().setOffline(true);
  await answer(member, 'Too late');
  await closeThread(chair, thread.id, true);
  await member.context().setOffline(false);

  const refused = post(member, 'Too late');
  await expect(refused.getByRole('alert')).toContainText('The discussion has been closed in the meantime.');
  await expect(member.getByText('This discussion is closed')).toBeVisible();
  await member.reload();
  await expect(refused.getByRole('alert')).toContainText('The discussion has been closed in the meantime.');
  await closeThread(chair, thread.id, false);
  await expect(field(member)).toBeVisible();
  await refused.getByRole('button', { name: 'Try again' }).click();
  await expect(refused).toContainText('Copy link');
  await expect(texts(member)).toHaveText(['The first post.', 'Too late']);
});

test('a post that is refused while its author is elsewhere is told on whatever page is open, with its text and the way to its discussion', async ({
  as,
}) => {
  const [chair, member] = [await as('noor.sarafande'), await as('nikos.pelagoverne')];
  const title = unique('Closed while someone was on the train');
  const thread = await started(chair, title);
  await visit(member, thread.path);
  await member.context().setOffline(true);
  await answer(member, 'Written on the train');
  await expect(post(member, 'Written on the train')).toContainText('Waiting for the connection');
  const browser = member.context();
  await member.close();
  await closeThread(chair, thread.id, true);
  await browser.setOffline(false);

  const page = await browser.newPage();
  await visit(page, '/calendar');
  const refused = page.getByRole('region', { name: 'Your posts that were not accepted' });
  await expect(refused.getByRole('alert')).toContainText('The discussion has been closed in the meantime.');
  await page.getByRole('link', { name: 'My desk' }).click();
  await expect(page).toHaveURL('/');
  await refused.getByText('Show what I wrote').click();
  await expect(refused.getByText('Written on the train')).toBeVisible();

  // On the page of its discussion it stands among the posts.
  await refused.getByRole('link', { name: title }).click();
  await expect(post(page, 'Written on the train').getByRole('alert')).toBeVisible();
  await expect(refused).toBeHidden();
  await page.goBack();
  await closeThread(chair, thread.id, false);
  await refused.getByRole('button', { name: 'Try again' }).click();
  await expect(refused).toBeHidden();
  await visit(chair, thread.path);
  await expect(texts(chair)).toHaveText(['The first post.', 'Written on the train']);
});

test('a post for a discussion that is open to its author no more keeps its text, even at the address of that discussion', async ({
  as,
}) => {
  const page = await as('nikos.pelagoverne');
  await visit(page, '/profile');
  const threadId = randomUUID();
  const { viewer } = await ask<{ viewer: { person: { id: string } } }>(page, '{ viewer { person { id } } }');
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
    `concert.draft.${viewer.person.id}.outbox`,
    JSON.stringify({
      value: [{ id: randomUUID(), threadId, title: 'Once mine', text: 'Not lost', language: 'en', as: null }],
      base: null,
      at: new Date().toISOString(),
    }),
  ] as const);
  await visit(page, `/threads/${threadId}`);
  const refused = page.getByRole('region', { name: 'Your posts that were not accepted' });
  await expect(refused).toContainText('Once mine');
  await refused.getByText('Show what I wrote').click();
  await expect(refused.getByText('Not lost')).toBeVisible();
  await refused.getByRole('button', { name: 'Discard it' }).click();
  await expect(refused).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(refused).toContainText('Once mine');
});

test('a text that is too long is not cut off, and not sent', async ({ as }) => {
  const page = await as('noor.sarafande');
  const thread = await started(page, unique('How long may it be'));
  await visit(page, thread.path);
  await field(page).fill('x'.repeat(40_001));
  await expect(page.getByText('this one has 40,001')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send', exact: true })).toBeDisabled();
  await page.keyboard.press('Control+Enter');
  await expect(field(page)).toHaveValue('x'.repeat(40_001));
  await field(page).fill('x'.repeat(40_000));
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(texts(page)).toHaveText(['The first post.', 'x'.repeat(40_000)]);
});

test('a session ended elsewhere keeps the post that was typed: signed in again on the spot, it is sent', async ({
  page,
  browser,
}) => {
  const account = 'arslan.bektenguly';
  const body = await signedIn(page, account);
  const thread = await started(page, unique('Interrupted'), body);
  await visit(page, thread.path);
  await field(page).fill('Typed before the session ended');

  await endElsewhere(browser, account);
  await signInAgain(page);
  await expect(field(page)).toHaveValue('Typed before the session ended');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(post(page, 'Typed before the session ended')).toContainText('Copy link');
  await expect(texts(page)).toHaveText(['The first post.', 'Typed before the session ended']);
});

/** What the posts say, in their order on the page. */
const texts = (page: Page): Locator => page.getByRole('article').locator('div[dir=auto]');

/** Signs in, and answers with a body in which that person may start a discussion. */
async function signedIn(page: Page, account: string): Promise<string> {
  await signIn(page, account);
  const { viewer } = await ask<{ viewer: { standings: { body: { code: string } }[] } }>(
    page,
    '{ viewer { standings { body { code } } } }',
  );
  const [standing] = viewer.standings;
  if (!standing) throw new Error(`${account} has no seat.`);
  return standing.body.code;
}
