import type { Page } from '@playwright/test';
import { expect, settled, test, visit } from './journey.js';
import { coveredOn, LONG, longStory, type LongStory } from './long-names.js';
import { PHONE, resize, sidewaysOf, WIDE } from './sideways.js';
import { fromMenu } from './threads.js';

interface Place {
  address: string;
  /** What people come to do there, by what stands on the button. */
  acts?: readonly (string | RegExp)[];
  /** The same, in the menu at the head of a discussion. */
  inMenu?: readonly string[];
}

/** The pages on which such names stand. */
const ofChair = (story: LongStory): readonly Place[] => [
  { address: '/' },
  { address: '/bodies' },
  { address: `/bodies/${story.body}`, acts: ['New terms of reference'] },
  { address: `/bodies/${story.body}/discussions`, acts: ['Start a discussion'] },
  { address: `/threads/${story.thread}`, inMenu: ['Change the subject'] },
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

const ofSecretariat = (story: LongStory): readonly Place[] => [
  { address: '/secretariat/invitations', acts: ['Invite a person'] },
  { address: '/secretariat/people' },
  { address: '/secretariat/bodies', acts: ['Found a body'] },
  { address: '/secretariat/audit' },
  { address: `/bodies/${story.body}`, acts: ['Appoint an entity', 'Rename', 'Options', 'Dissolve'] },
  { address: `/entities/${story.entity}`, acts: ['Edit the entity'] },
];

const CASES = [
  { kind: 'with spaces', sizes: [PHONE], account: 'joaquim.seabrunca', dialogs: false },
  { kind: 'without a space', sizes: [PHONE, WIDE], account: 'evander.achterhol', dialogs: true },
] as const;

test.describe.configure({ timeout: 300_000 });

for (const { kind, sizes, account, dialogs } of CASES) {
  const widths = sizes.map(({ width }) => `${width} px`).join(' and ');
  test(`names of 200 characters ${kind} fit on every page at ${widths}${dialogs ? ', in its dialogs as well' : ''}, and push no control away`, async ({
    as,
  }) => {
    const [secretariat, chair] = [await as('haruka.minamozuki'), await as(account)];
    const story = await longStory(secretariat, chair, LONG[kind]);
    for (const [page, places] of [
      [chair, ofChair(story)],
      [secretariat, ofSecretariat(story)],
    ] as const) {
      for (const { address, acts = [], inMenu = [] } of places) {
        await page.setViewportSize(PHONE);
        await visit(page, address);
        for (const size of sizes) {
          await resize(page, size);
          await fits(page, `${address} at ${size.width} px`);
          if (!dialogs || size !== PHONE) continue;
          for (const act of acts)
            await dialogFits(page, () => click(page, act), `${address}: ${String(act)}`);
          for (const act of inMenu) await dialogFits(page, () => fromMenu(page, act), `${address}: ${act}`);
        }
      }
    }
  });
}

async function fits(page: Page, where: string): Promise<void> {
  expect.soft(await sidewaysOf(page), where).toEqual([]);
  expect.soft(await coveredOn(page), where).toEqual([]);
}

const click = (page: Page, act: string | RegExp): Promise<void> =>
  page.getByRole('button', { name: act, exact: true }).first().click();

async function dialogFits(page: Page, open: () => Promise<void>, where: string): Promise<void> {
  await open();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { level: 2 }), where).toBeVisible();
  await settled(page);
  await fits(page, where);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}
