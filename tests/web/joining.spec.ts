import { expect, test, unique, visit } from './journey.js';

test('a representative whose request for a seat is accepted finds the threads, agenda and papers without reloading', async ({
  as,
}) => {
  const asking = await as('focalpoint');
  const chair = await as('chair.wg1');
  const motivation = unique('Children and young people are half of those we try to reach.');

  await visit(chair, '/');
  await visit(asking, '/bodies/wg1');
  await expect(asking.getByText('Your entity has no seat in this body.')).toBeVisible();

  await asking.getByRole('button', { name: 'Ask for a seat' }).click();
  const dialog = asking.getByRole('dialog', { name: /Ask for a seat/ });
  await dialog.getByRole('textbox', { name: 'Motivation' }).fill(motivation);
  await dialog.getByRole('button', { name: 'Send the request' }).click();
  await expect(dialog).toBeHidden();
  await expect(asking.getByText('Your entity’s request waits')).toBeVisible();

  await visit(chair, '/bodies/wg1');
  const request = chair.getByRole('article').filter({ hasText: motivation });
  await request.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(request).toBeHidden();

  const seat = asking.getByRole('region', { name: 'Your seat' });
  await expect(seat.getByText('Member', { exact: true })).toBeVisible();
});
