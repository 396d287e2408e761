import { expect, test, unique, visit } from './journey.js';
import { field, started, watch } from './threads.js';

test('two on the page of a discussion see one another and who is writing, and not who chose not to be seen', async ({
  as,
}) => {
  const [chair, member] = [await as('noor.sarafande'), await as('nikos.pelagoverne')];
  const thread = await started(chair, unique('Together'));
  await watch(chair, thread.path);
  await watch(member, thread.path);
  await expect(chair.getByText(/^Here now: Nikos Pelagoverne \(/)).toBeVisible();
  await expect(member.getByText(/^Here now: Noor Sarafande \(/)).toBeVisible();
  await field(member).fill('I think');
  await expect(chair.getByText(/^Nikos Pelagoverne \(.*\) is writing…$/)).toBeVisible();
  await expect(chair.getByText(/^Here now: Nikos Pelagoverne \(/)).toBeVisible();
  await visit(member, '/profile');
  await expect(chair.getByText('Nikos Pelagoverne (')).toHaveCount(0);
  const hidden = member.getByRole('checkbox', { name: 'Do not show that I am there or writing' });
  await hidden.click();
  await expect(hidden).toBeChecked();
  await watch(member, thread.path);
  await expect(member.getByText(/^Here now: Noor Sarafande \(/)).toBeVisible();
  await field(member).fill('I think so');
  await field(chair).fill('A word');
  await expect(member.getByText(/^Noor Sarafande \(.*\) is writing…$/)).toBeVisible();
  await expect(chair.getByText('Nikos Pelagoverne (')).toHaveCount(0);
  await visit(member, '/profile');
  await hidden.click();
  await expect(hidden).not.toBeChecked();
});
