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

  await relabelled(chair, thread);
  // By itself, on the page that is open.
  await expect(member.getByText('Nothing found')).toBeVisible();
  await expect(hits(member)).toHaveCount(0);
  expect(await foundBy(chair, `"${title}"`)).toBe(SAID.length + 2);
});

test('what one may read no more does not stay because an older answer with it was still on its way', async ({
  as,
}) => {
  const [chair, member] = [await as('chair.wg1'), await as('member.wg1')];
  const title = unique('Overtaken');
  const thread = await started(chair, title);
  await expect.poll(() => foundBy(chair, `"${title}"`)).toBe(2);
  const connected = member.waitForEvent('websocket');
  await visit(member, `/search?${new URLSearchParams({ text: `"${title}"` }).toString()}`);
  await expect(hits(member)).toHaveCount(2);
  const lost = (await connected).waitForEvent('framereceived', ({ payload }) =>
    payload.toString().includes('thread.lost'),
  );
  await member.getByRole('link', { name: 'Calendar' }).click();
  await expect(member.getByRole('heading', { level: 1, name: 'Calendar' })).toBeVisible();

  const search = held(member, 'Search');
  await member.goBack();
  await search.answered;
  await relabelled(chair, thread);
  await lost;
  search.go();
  await expect(member.getByText('Nothing found')).toBeVisible();
});

test('what one person wrote is chosen by their name, kept in the address, and narrows nothing open for others', async ({
  as,
}) => {
  const [chair, member, outsider] = [await as('chair.wg1'), await as('member.wg1'), await as('outsider')];
  const title = unique('Written');
  const thread = await started(chair, title);
  await said(member, thread.id, `An answer on ${title}.`, 'en');
  await expect.poll(() => foundBy(member, `"${title}"`)).toBe(3);
  const { viewer } = await ask<{ viewer: { person: { id: string; name: string } } }>(
    member,
    '{ viewer { person { id name } } }',
  );
  const { id, name } = viewer.person;

  await visit(chair, `/search?${new URLSearchParams({ text: `"${title}"` }).toString()}`);
  await expect(hits(chair)).toHaveCount(3);
  await chair.getByRole('combobox', { name: 'Author' }).fill(name);
  await chair
    .getByRole('option', { name: new RegExp(`^${name} `) })
    .first()
    .click();
  await expect(hits(chair)).toHaveCount(1);
  await expect(chair).toHaveURL(new RegExp(`author=${id}`));
  await expect(chair.getByRole('button', { name: 'Everything' })).toBeVisible();
  await expect(chair.getByRole('button', { name: 'Posts (1)' })).toBeVisible();
  await chair.reload();
  await expect(hits(chair)).toHaveCount(1);
  const chip = chair.getByRole('button', { name: `By ${name}` });
  await expect(chip).toBeVisible();

  await visit(outsider, new URL(chair.url()).pathname + new URL(chair.url()).search);
  await expect(outsider.getByText('Nothing found')).toBeVisible();
  await expect(outsider.getByRole('button', { name: `By ${name}` })).toBeVisible();

  await chip.click();
  await expect(hits(chair)).toHaveCount(3);
  await expect(chair).not.toHaveURL(/author=/);
});

test('items of agendas and entities are found where everything else is', async ({ as }) => {
  const [chair, member, outsider] = [await as('chair.wg1'), await as('member.wg1'), await as('outsider')];
  const title = unique('Item');
  const startsAt = Date.now() + 30 * 24 * 60 * 60 * 1000;
  const { draftMeeting } = await ask<{ draftMeeting: { id: string; version: number } }>(
    chair,
    'mutation ($input: DraftMeetingInput!) { draftMeeting(input: $input) { id version } }',
    {
      input: {
        ...{ body: 'WG1', title: `Sitting of ${title}`, timeZone: 'UTC' },
        startsAt: new Date(startsAt).toISOString(),
        endsAt: new Date(startsAt + 60 * 60 * 1000).toISOString(),
      },
    },
  );
  const { id, version } = draftMeeting;
  await ask(chair, 'mutation ($input: AgendaItemInput!) { addAgendaItem(input: $input) { id } }', {
    input: { meetingId: id, title, kind: 'DISCUSSION' },
  });
  await expect.poll(() => foundBy(chair, `"${title}"`)).toBe(2);
  expect(await foundBy(member, `"${title}"`)).toBe(0);
  await ask(chair, 'mutation ($input: ConveneInput!) { convene(input: $input) { id } }', {
    input: { id, version },
  });
  await expect.poll(() => foundBy(member, `"${title}"`)).toBe(2);
  expect(await foundBy(outsider, `"${title}"`)).toBe(0);

  await visit(member, `/search?${new URLSearchParams({ text: `"${title}"` }).toString()}`);
  await member.getByRole('button', { name: 'Agenda items (1)' }).click();
  await hits(member).getByRole('link', { name: title, exact: true }).click();
  await expect(member.getByRole('heading', { level: 1, name: `Sitting of ${title}` })).toBeVisible();

  await visit(outsider, '/search?text=drugs+crime&kind=ENTITY');
  await hits(outsider)
    .getByRole('link', { name: /^UNODC/ })
    .click();
  await expect(outsider.getByRole('heading', { level: 1 })).toContainText('Drugs and Crime');
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

/** Keeps the next answer to an operation from its page until it is let go. */
function held(page: Page, operation: string): { answered: Promise<void>; go: () => void } {
  let go = () => {};
  const gone = new Promise<void>((resolve) => (go = resolve));
  const answered = new Promise<void>((resolve) => {
    void page.route('**/graphql', async (route) => {
      const { operationName } = route.request().postDataJSON() as { operationName?: string };
      if (operationName !== operation) return route.fallback();
      const response = await route.fetch();
      resolve();
      await gone;
      await route.fulfill({ response });
    });
  });
  return { answered, go };
}

async function relabelled(officer: Page, { id, version }: { id: string; version: number }): Promise<void> {
  await ask(officer, 'mutation ($input: RelabelThreadInput!) { relabelThread(input: $input) { id } }', {
    input: { id, version, audience: 'OFFICERS', classification: 'UNCLASSIFIED', reason: 'It names persons.' },
  });
}

async function said(page: Page, threadId: string, text: string, language: string): Promise<void> {
  await ask(page, 'mutation ($input: PostInput!) { post(input: $input) { id } }', {
    input: { threadId, id: crypto.randomUUID(), text, language },
  });
}
