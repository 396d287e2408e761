import { randomUUID } from 'node:crypto';
import { ask, expect, test, unique, visit } from './journey.js';
import { addressOf } from './pages.js';
import { watch } from './threads.js';

test('a discussion is begun on a paper: each shows the other', async ({ as }) => {
  const page = await as('chair.wg1');
  const { documents } = await ask<{ documents: { edges: { node: { id: string; title: string } }[] } }>(
    page,
    '{ documents(body: "WG1", first: 1) { edges { node { id title } } } }',
  );
  const { id, title: paper } = documents.edges[0]?.node ?? { id: '', title: '' };
  await visit(page, `/documents/${id}`);
  await page.getByRole('button', { name: `Discuss ${paper}` }).click();
  const dialog = page.getByRole('dialog', { name: /^Start a discussion in/ });
  await expect(dialog.getByRole('textbox', { name: 'Subject' })).toHaveValue(paper);
  const subject = unique('What the paper says');
  await dialog.getByRole('textbox', { name: 'Subject' }).fill(subject);
  await dialog.getByRole('textbox', { name: 'First post' }).fill('Is the table right?');
  await dialog.getByRole('button', { name: 'Start it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: subject })).toBeVisible();
  await expect(page.getByText('On the paper')).toBeVisible();
  await page.getByRole('link', { name: paper, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: paper })).toBeVisible();
  await page
    .getByRole('list', { name: `Discussions of ${paper}` })
    .getByRole('link', { name: subject })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: subject })).toBeVisible();
});

test('activities and the items of an agenda can be discussed where they stand', async ({ as }) => {
  const page = await as('chair.wg1');
  for (const place of ['an activity', 'a meeting']) {
    await visit(page, await addressOf(page, place));
    await page
      .getByRole('button', { name: /^Discuss / })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: /^Start a discussion in/ });
    const subject = unique('Discussed');
    await dialog.getByRole('textbox', { name: 'Subject' }).fill(subject);
    await dialog.getByRole('textbox', { name: 'First post' }).fill('To be settled.');
    await dialog.getByRole('button', { name: 'Start it' }).click();
    await expect(page.getByRole('heading', { level: 1, name: subject })).toBeVisible();
    await page
      .getByText(/^On the (activity|agenda item)/)
      .getByRole('link')
      .click();
    await expect(page.getByRole('link', { name: subject })).toBeVisible();
  }
});

test('a discussion that somebody begins on a paper appears on its open page, for those who may read it', async ({
  as,
}) => {
  const [chair, member] = [await as('chair.wg1'), await as('member.wg1')];
  const { documents } = await ask<{ documents: { edges: { node: { id: string; title: string } }[] } }>(
    member,
    '{ documents(body: "WG1", first: 1) { edges { node { id title } } } }',
  );
  const { id, title: paper } = documents.edges[0]?.node ?? { id: '', title: '' };
  await watch(member, `/documents/${id}`);
  const begin = (title: string, audience: string) =>
    ask(chair, 'mutation ($input: StartThreadInput!) { startThread(input: $input) { id } }', {
      input: {
        body: 'WG1',
        title,
        audience,
        text: 'Is it right?',
        postId: randomUUID(),
        anchor: { kind: 'DOCUMENT', id },
      },
    });
  const [kept, open] = [unique('For officers'), unique('For the group')];
  await begin(kept, 'OFFICERS');
  await begin(open, 'BODY');
  const list = member.getByRole('list', { name: `Discussions of ${paper}` });
  await expect(list.getByRole('link', { name: open })).toBeVisible();
  await expect(list.getByRole('link', { name: kept })).toHaveCount(0);
});
