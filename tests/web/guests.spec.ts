import { ask, expect, test, unique, visit } from './journey.js';
import { answer, fromMenu, fromPost, post, started, watch } from './threads.js';

test.use({ expected: ['signedOut'] });

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test('somebody from outside is asked into a discussion, sees that and nothing else, and is out at once', async ({
  as,
  page,
}) => {
  const title = unique('The forensic annex');
  const address = `vera.${crypto.randomUUID()}@lab.example`;
  const [chair, member] = [await as('chair.wg1'), await as('member.wg1')];
  const { path } = await started(chair, title, 'WG1');
  await visit(chair, path);
  await fromMenu(chair, 'Guests …');
  const dialog = chair.getByRole('dialog', { name: 'Guests' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Vera Lux');
  await dialog.getByRole('textbox', { name: 'E-mail address' }).fill(address);
  await dialog.getByRole('textbox', { name: 'Organisation' }).fill('Institute of Traces');
  await dialog.locator('input[name=lastDay]').fill(inDays(30));
  await dialog.getByRole('textbox', { name: 'Why' }).fill('She knows the method.');
  await dialog.getByRole('button', { name: 'Invite', exact: true }).click();
  const entry = dialog.getByRole('region', { name: 'Vera Lux' });
  await expect(entry).toContainText('has not come yet');

  const letter = page.getByRole('group').filter({ hasText: address });
  await expect(async () => {
    await visit(page, '/mails');
    await expect(letter.first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await letter.first().locator('summary').click();
  await page.goto((await letter.first().getByRole('link').getAttribute('href')) ?? '');
  await expect(page.getByText(`“${title}”`)).toBeVisible();
  await page.getByLabel(/^New password/).fill('a quiet river in spring');
  await page.getByRole('button', { name: 'Accept and go in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your discussions' })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);

  await watch(member, path);
  await expect(member.getByRole('region', { name: 'Guests' })).toContainText(
    'Vera Lux (Institute of Traces)',
  );
  await page.getByRole('link', { name: title }).click();
  await expect(post(page, 'The first post.')).toBeVisible();
  await answer(page, 'The method is sound.');
  await expect(post(member, 'The method is sound.')).toContainText('guest · Institute of Traces');
  await expect(post(page, 'The method is sound.').getByRole('link', { name: 'Vera Lux' })).toHaveCount(0);
  for (const elsewhere of ['/bodies/wg1', '/people', '/notices', '/search', '/secretariat']) {
    await visit(page, elsewhere);
    await expect(page.getByRole('heading', { level: 1, name: 'Your discussions' })).toBeVisible();
  }

  await watch(page, path);
  await expect(post(page, 'The method is sound.')).toBeVisible();
  await visit(chair, path);
  await fromMenu(chair, 'Guests …');
  await entry.getByRole('button', { name: 'Remove Vera Lux' }).click();
  await expect(entry).toHaveCount(0);
  await expect(page.getByText('The method is sound.')).toHaveCount(0);
});

test('the guest of the demonstration reads, answers and keeps an account, and is shown no way to anything else', async ({
  looking,
  page,
}) => {
  await visit(page, '/sign-in');
  await page.getByRole('button', { name: /^Guest of one discussion/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your discussions' })).toBeVisible();
  await page.getByRole('link', { name: /^Case studies/ }).click();
  await expect(post(page, 'Thank you for having me')).toBeVisible();
  await fromPost(post(page, 'Thank you for having me'), 'Edit');
  await page.getByRole('textbox', { name: 'Your post' }).press('Escape');
  await expect(page.getByRole('button', { name: 'More', exact: true })).toHaveCount(0);
  await page.getByRole('link', { name: 'All your discussions' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your discussions' })).toBeVisible();

  const phone = await looking('guest', { viewport: { width: 390, height: 844 } });
  await visit(phone, '/');
  await phone.getByRole('button', { name: /^Account of/ }).click();
  await phone.getByRole('link', { name: 'Profile and sessions' }).click();
  await expect(phone.getByRole('heading', { level: 2 })).toHaveText([
    /^About you/,
    /^Password/,
    /^Where you are signed in/,
  ]);
  await expect(phone.getByRole('textbox', { name: 'Name' })).toHaveValue('Odalys Brandevent');
  await phone.getByRole('button', { name: 'Save' }).click();
  await expect(phone.getByRole('status').filter({ hasText: 'Saved' })).toBeAttached();
});

test('a guest is given back what was not accepted, on the page of their discussions as well', async ({
  as,
}) => {
  const page = await as('guest');
  await visit(page, '/profile');
  const { viewer } = await ask<{ viewer: { person: { id: string } } }>(page, '{ viewer { person { id } } }');
  const post = { id: crypto.randomUUID(), threadId: crypto.randomUUID(), title: 'Once open' };
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
    `concert.draft.${viewer.person.id}.outbox`,
    JSON.stringify({
      value: [{ ...post, text: 'Not lost', language: 'en', as: null }],
      base: null,
      at: new Date().toISOString(),
    }),
  ] as const);
  await visit(page, '/');
  const refused = page.getByRole('region', { name: 'Your posts that were not accepted' });
  await expect(refused).toContainText('Once open');
  await refused.getByText('Show what I wrote').click();
  await expect(refused.getByText('Not lost')).toBeVisible();
});
