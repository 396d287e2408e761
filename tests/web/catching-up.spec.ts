import { expect, test, unique, visit } from './journey.js';
import { write } from './rows.js';
import { say, started } from './threads.js';

test('after two weeks away one reads on a page what happened in one’s bodies, goes to what matters and has the rest marked as read', async ({
  as,
}) => {
  // In bodies in which no other journey writes.
  const [writer, page] = [await as('henrike.stollwasser'), await as('dorian.fennelhart')];
  const [going, fresh] = [unique('Going on'), unique('Begun meanwhile')];
  const old = await started(writer, going, 'WG5');
  await write(
    `WITH posts AS (UPDATE post SET created_at = created_at - interval '20 days' WHERE thread_id = $1)
     UPDATE thread SET created_at = created_at - interval '20 days', last_post_at = last_post_at - interval '20 days' WHERE id = $1`,
    [old.id],
  );
  await write(
    `INSERT INTO catch_up_visit (person_id, until) SELECT id, now() - interval '14 days' FROM person WHERE email = $1
     ON CONFLICT (person_id) DO UPDATE SET until = excluded.until`,
    ['dorian.fennelhart@demo.example'],
  );
  await say(writer, old.id, 'What was said **first** while one was away.');
  await say(writer, old.id, 'And then.');
  await started(writer, fresh, 'WG5');

  await visit(page, '/');
  await page.getByRole('link', { name: 'See it by body, with extracts' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Catch up' })).toBeVisible();
  const threads = page.getByRole('list', { name: /^Discussions in WG5/ });
  const told = (title: string) =>
    threads.getByRole('listitem').filter({ has: page.getByRole('link', { name: title }) });
  const [goneOn, begun] = [told(going), told(fresh)] as const;
  await expect(goneOn).toContainText('2 new posts');
  await expect(goneOn).toContainText('What was said first while one was away.');
  await expect(goneOn).toContainText('Henrike Stollwasser');
  await expect(begun).toContainText('new discussion · 1 new post');

  await goneOn.getByRole('link', { name: going }).click();
  await expect(page).toHaveURL(new RegExp(`${old.id}#post-2$`));
  await expect(page.locator('#post-2')).toBeInViewport();
  await page.goBack();
  await expect(begun).toBeVisible();
  await page.getByRole('button', { name: 'Mark as read: what was said in WG5' }).click();
  await expect(begun).toContainText('read');
  await expect(page.getByRole('button', { name: 'Mark as read: what was said in WG5' })).toHaveCount(0);

  await page.getByRole('combobox', { name: 'Since' }).selectOption('a week ago');
  await expect(page).toHaveURL(/since=week/);
  await expect(threads).toBeVisible();
  await page.getByLabel('Since the day').fill('2999-01-01');
  await expect(page.getByText('Nothing happened')).toBeVisible();
});
