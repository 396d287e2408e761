import type { Page } from '@playwright/test';
import { ask, expect, test, unique, visit } from './journey.js';

const SAID = [
  {
    language: 'en',
    text: 'The seizures at both crossings were reported.',
    sought: 'seizure crossing',
    marked: 'crossings',
  },
  {
    language: 'fr',
    text: 'Les saisies à la frontière ont été résumées.',
    sought: 'frontiere resumee',
    marked: 'résumées',
  },
  { language: 'ar', text: 'تقارير عن مكافحة الإرهاب في المنطقة', sought: 'الارهاب', marked: 'الإرهاب' },
  { language: 'zh', text: '工作组讨论了边境管制问题', sought: '边境', marked: '边境' },
];

test('what is said in four languages is found by those who may read it, until its label is raised', async ({
  as,
}) => {
  const [chair, member, outsider] = [await as('chair.wg1'), await as('member.wg1'), await as('outsider')];
  const title = unique('Searched');
  const thread = await started(chair, title);
  for (const { language, text } of SAID) await said(chair, thread.id, `${text} ${title}`, language);
  await expect.poll(() => foundBy(chair, `"${title}"`)).toBe(SAID.length + 2);
  expect(await foundBy(outsider, `"${title}"`)).toBe(0);

  // From anywhere: the palette takes the words along.
  await visit(member, '/');
  await member.getByRole('button', { name: 'Go to or do…' }).click();
  await member.getByPlaceholder('Name of a place, body, entity or action').fill(`"${title}"`);
  await member.getByText('Search everywhere for these words').click();
  await expect(member.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
  await expect(hits(member)).toHaveCount(SAID.length + 2);
  await member.getByRole('button', { name: 'Discussions (1)' }).click();
  await expect(hits(member)).toHaveCount(1);
  await member.getByRole('button', { name: 'Everything' }).click();

  for (const { language, sought, marked } of SAID) {
    await looked(member, `"${title}" ${sought}`);
    await member
      .getByRole('search', { name: 'Narrow the search' })
      .getByLabel('Language')
      .selectOption(language);
    await expect(hits(member)).toHaveCount(1);
    await expect(hits(member).getByText(marked, { exact: true })).toBeVisible();
    await expect(hits(member).locator('mark').filter({ hasText: marked })).toHaveCount(1);
    await visit(
      outsider,
      `/search?${new URLSearchParams({ text: `"${title}" ${sought}`, language }).toString()}`,
    );
    await expect(outsider.getByText('Nothing found')).toBeVisible();
    await expect(outsider.locator('mark')).toHaveCount(0);
    await member.getByRole('button', { name: 'Remove filters' }).click();
  }

  await looked(member, `"${title}"`);
  await expect(hits(member)).toHaveCount(SAID.length + 2);
  await hits(member).filter({ hasText: 'frontière' }).getByRole('link', { name: title }).click();
  await expect(member.getByRole('heading', { level: 1 })).toContainText(title);
  await member.goBack();
  await expect(hits(member)).toHaveCount(SAID.length + 2);

  await ask(chair, 'mutation ($input: RelabelThreadInput!) { relabelThread(input: $input) { id } }', {
    input: {
      ...{ id: thread.id, version: thread.version, audience: 'OFFICERS' },
      ...{ classification: 'UNCLASSIFIED', reason: 'It names persons.' },
    },
  });
  // By itself, on the page that is open.
  await expect(member.getByText('Nothing found')).toBeVisible();
  await expect(hits(member)).toHaveCount(0);
  expect(await foundBy(chair, `"${title}"`)).toBe(SAID.length + 2);
});

const hits = (page: Page) => page.getByRole('list', { name: 'What was found' }).getByRole('article');

async function looked(page: Page, words: string): Promise<void> {
  const box = page.getByRole('searchbox', { name: 'Words, “phrases”, -without' });
  await box.fill(words);
  await box.press('Enter');
  await expect(page).toHaveURL(
    new RegExp(new URLSearchParams({ text: words }).toString().replace(/[+.%]/g, '\\$&')),
  );
}

async function foundBy(page: Page, text: string): Promise<number> {
  const { search } = await ask<{ search: { totalCount: number } }>(
    page,
    'query ($text: String!) { search(text: $text) { totalCount } }',
    { text },
  );
  return search.totalCount;
}

async function started(page: Page, title: string): Promise<{ id: string; version: number }> {
  const { startThread } = await ask<{ startThread: { id: string; version: number } }>(
    page,
    'mutation ($input: StartThreadInput!) { startThread(input: $input) { id version } }',
    {
      input: {
        ...{ body: 'WG1', title, audience: 'BODY' },
        ...{ postId: crypto.randomUUID(), text: `The first post of ${title}.` },
      },
    },
  );
  return startThread;
}

async function said(page: Page, threadId: string, text: string, language: string): Promise<void> {
  await ask(page, 'mutation ($input: PostInput!) { post(input: $input) { id } }', {
    input: { threadId, id: crypto.randomUUID(), text, language },
  });
}
