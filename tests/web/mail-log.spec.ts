import { ask, emailOf, expect, test, visit } from './journey.js';

test('the secretariat reads what became of a mail; for everybody else there is no such page', async ({
  as,
}) => {
  const [secretary, member] = [await as('secretariat'), await as('member.wg1')];
  const address = emailOf('outsider');
  await ask(member, 'mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) }', {
    input: { email: address },
  });
  await visit(secretary, '/secretariat');
  await secretary.getByRole('link', { name: 'Mail', exact: true }).click();
  await secretary.getByLabel('To', { exact: true }).fill(address);
  const row = secretary.getByRole('row').filter({ hasText: address }).first();
  await expect(async () => {
    await visit(secretary, secretary.url());
    await expect(row).toContainText('Sent');
  }).toPass();
  await expect(row).toContainText('New password');
  await expect(row.getByRole('button')).toHaveCount(0);
  await secretary.getByLabel('State').selectOption({ label: 'Bounced' });
  await expect(secretary.getByText('No mail fits')).toBeVisible();
  await visit(member, '/secretariat/mail');
  await expect(member.getByText(address)).toHaveCount(0);
});
