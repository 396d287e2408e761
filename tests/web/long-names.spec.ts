import type { Page } from '@playwright/test';
import { expect, test, visit } from './journey.js';
import { coveredOn, LONG, longStory, type LongStory } from './long-names.js';
import { sidewaysOf } from './sideways.js';

/** The pages on which such names stand, and for each what people come to do there. */
const pagesOf = (story: LongStory): readonly { address: string; acts?: readonly (string | RegExp)[] }[] => [
  { address: '/' },
  { address: '/bodies' },
  { address: `/bodies/${story.body}`, acts: ['New terms of reference'] },
  { address: `/bodies/${story.body}/discussions`, acts: ['Start a discussion'] },
  { address: `/threads/${story.thread}`, acts: ['Change the subject'] },
  { address: `/bodies/${story.body}/meetings`, acts: ['Draft a meeting'] },
  {
    address: `/meetings/${story.meeting}`,
    acts: ['Convene…', 'Edit', 'Add an item', /^Edit: /, /^Take off the agenda: /, /^Add paper to: /],
  },
  { address: '/calendar?month=2031-04' },
  { address: '/calendar?month=2031-04&view=list' },
  { address: `/bodies/${story.body}/documents`, acts: ['Put a document in'] },
  { address: `/documents/${story.document}`, acts: ['New revision', 'Change the label'] },
  { address: '/documents' },
  { address: `/bodies/${story.body}/work-plan?programme=2025-2026`, acts: [/^Remove /, 'Publish…'] },
  { address: `/activities/${story.activity}`, acts: ['Report progress', 'Call it off'] },
  { address: `/programme?body=${story.body}` },
  { address: `/programme?body=${story.body}&view=gantt` },
  { address: `/programme?body=${story.body}&view=figures` },
  { address: '/entities' },
  { address: `/entities/${story.entity}` },
  { address: '/entities/matrix' },
  { address: `/people/${story.person}` },
  { address: '/notices' },
  { address: '/profile' },
];

const SECRETARIAT = (story: LongStory): ReturnType<typeof pagesOf> => [
  { address: '/secretariat/invitations', acts: ['Invite a person'] },
  { address: '/secretariat/people' },
  { address: '/secretariat/bodies', acts: ['Found a body'] },
  { address: '/secretariat/audit' },
  { address: `/bodies/${story.body}`, acts: ['Appoint an entity', 'Rename', 'Options', 'Dissolve'] },
  { address: `/entities/${story.entity}`, acts: ['Edit the entity'] },
];

const WIDTHS = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

for (const [kind, name] of Object.entries(LONG)) {
  test(`names of 200 characters ${kind} fit on every page and in every dialog, and push no control away`, async ({
    as,
  }) => {
    test.setTimeout(300_000);
    const [secretariat, chair] = [await as('haruka.minamozuki'), await as('mirjam.vandelaerhoek')];
    const story = await longStory(secretariat, chair, name);
    for (const size of WIDTHS) {
      for (const [page, pages] of [
        [chair, pagesOf(story)],
        [secretariat, SECRETARIAT(story)],
      ] as const) {
        await page.setViewportSize(size);
        for (const { address, acts = [] } of pages) {
          await visit(page, address);
          await fits(page, `${address} at ${size.width} px`);
          for (const act of acts)
            await dialogFits(page, act, `${address}: ${String(act)} at ${size.width} px`);
        }
      }
    }
  });
}

async function fits(page: Page, where: string): Promise<void> {
  expect.soft(await sidewaysOf(page), where).toEqual([]);
  expect.soft(await coveredOn(page), where).toEqual([]);
}

async function dialogFits(page: Page, act: string | RegExp, where: string): Promise<void> {
  await page.getByRole('button', { name: act, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Cancel' }), where).toBeVisible();
  await fits(page, where);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}
