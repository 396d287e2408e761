import { emailOf, expect, settled, signIn, test, visit } from './journey.js';

test('who has forgotten the password follows the link in the letter and goes on with a new one', async ({
  page,
}) => {
  const account = 'mirjam.vandelaerhoek';
  const password = 'a sentence about seven herons';
  await visit(page, '/sign-in');
  await page.getByRole('link', { name: 'I have forgotten my password' }).click();
  // The page before has a field of the same name.
  await expect(page.getByRole('heading', { level: 1, name: 'Forgotten password' })).toBeVisible();
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(emailOf(account));
  await page.getByRole('button', { name: 'Mail me a link' }).click();
  await expect(page.getByText('a link is on its way')).toBeVisible();

  const letter = page.getByRole('group').filter({ hasText: emailOf(account) });
  await expect(async () => {
    await visit(page, '/mails');
    await expect(letter.first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await letter.first().locator('summary').click();
  await letter.first().getByRole('link').click();

  await page.getByLabel(/^New password/).fill(password);
  await page.getByRole('button', { name: 'Set the password' }).click();
  await expect(page.getByText('The new password is set')).toBeVisible();
  await signIn(page, account, password);
  await expect(page.getByRole('heading', { level: 1, name: 'My desk' })).toBeVisible();
});

test('a photograph of any size becomes a portrait and can be taken away again', async ({ as }) => {
  const page = await as('vicechair.wg1');
  await visit(page, '/profile');
  const portrait = page.getByRole('region', { name: 'Portrait' });
  const picture = portrait.locator('img');
  await expect(picture).toHaveCount(0);
  // As large as what telephones take, and far larger than the server lets in.
  const photograph = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(4_000, 3_000);
    canvas.getContext('2d')?.fillRect(0, 0, 2_000, 3_000);
    return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())];
  });
  await portrait
    .locator('input[type=file]')
    .setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer: Buffer.from(photograph) });
  await expect(picture).toBeVisible();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(512);
  await expect(page.getByRole('banner').locator('img')).toBeVisible();

  await portrait
    .locator('input[type=file]')
    .setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer: Buffer.from('no picture at all') });
  await expect(portrait.getByRole('alert')).toContainText('This is not a picture that can be shown.');
  await expect(picture).toBeVisible();

  await portrait.getByRole('button', { name: 'Take it away' }).click();
  await expect(picture).toHaveCount(0);
  await settled(page);
});
