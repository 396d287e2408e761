import type { Page } from '@playwright/test';
import writeExcelFile from 'write-excel-file/node';
import { ask, expect, test, unique, visit } from './journey.js';

const PLAN = '/bodies/wg3/work-plan?programme=2025-2026';

/** A work plan of one row, as someone fills it at their desk. */
const spreadsheet = (title: string, lead: string, from: string): Promise<Buffer> =>
  writeExcelFile([
    ['Title', 'Lead entity', 'Starts on', 'Ends on'],
    [title, lead, from, '2026-12-15'],
  ]).toBuffer();

const choose = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer,
  });

test('a chair drafts, imports and publishes a work plan; an outsider sees what is published and not the draft', async ({
  as,
}) => {
  const [chair, outsider] = [await as('chair.wg3'), await as('outsider')];
  const [typed, imported] = [unique('Exercise on drones'), unique('Guidance for ports')];
  await visit(chair, PLAN);
  await visit(outsider, PLAN);

  await chair.getByRole('button', { name: 'Add an activity' }).click();
  const form = chair.getByRole('form', { name: 'A new activity in the draft' });
  await form.getByLabel('Title (English)').fill(typed);
  await form.getByLabel('Starts').fill('2026-11-02');
  await form.getByLabel('Ends').fill('2026-12-11');
  await form.getByRole('button', { name: 'Save in the draft' }).click();
  await expect(chair.getByRole('link', { name: typed })).toBeVisible();

  await chair.getByRole('button', { name: 'Import .xlsx' }).click();
  const dialog = chair.getByRole('dialog');
  const accept = dialog.getByRole('button', { name: /^Take .* in$/ });
  await choose(chair, 'faulty.xlsx', await spreadsheet(imported, 'NATO', '3/4/2026'));
  await expect(dialog.getByText('there is no entity “NATO”')).toBeVisible();
  await expect(dialog.getByText('“3/4/2026” can mean two days')).toBeVisible();
  await expect(accept).toBeDisabled();
  await choose(chair, 'mended.xlsx', await spreadsheet(imported, 'INTERPOL', '2026-04-03'));
  await accept.click();
  await expect(dialog).toBeHidden();
  await expect(chair.getByRole('link', { name: imported })).toBeVisible();

  await outsider.reload();
  await expect(outsider.getByRole('heading', { name: /^Activities/ })).toBeVisible();
  await expect(outsider.getByRole('link', { name: typed })).toHaveCount(0);
  await expect(outsider.getByRole('link', { name: imported })).toHaveCount(0);

  await chair.getByRole('button', { name: 'Publish…' }).click();
  const publishing = chair.getByRole('dialog', { name: /Publish version/ });
  await expect(publishing.getByText('Everyone who belongs to an entity of the Compact')).toBeVisible();
  await expect(publishing.getByText(typed)).toBeVisible();
  await publishing.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(publishing).toBeHidden();

  // Without reloading: whoever looks at the plan is told.
  await expect(outsider.getByRole('link', { name: typed })).toBeVisible();
  await expect(outsider.getByRole('link', { name: imported })).toBeVisible();
});

test('the secretariat finds what is late, the lead entity reports from its desk, and it is late no more', async ({
  as,
}) => {
  const secretariat = await as('secretariat');
  const { title, entity, lead } = await somethingLate(secretariat, as);
  await visit(secretariat, `/programme?late=true&entity=${entity}`);
  const late = secretariat.getByRole('rowheader').getByRole('link', { name: title });
  await expect(late).toHaveCount(1);

  await visit(lead, '/');
  const waiting = lead
    .getByRole('list', { name: 'Waits for you' })
    .getByRole('listitem')
    .filter({ hasText: title });
  await waiting.getByRole('button', { name: 'Report progress' }).click();
  const dialog = lead.getByRole('dialog', { name: /^Progress of/ });
  await dialog.getByRole('combobox', { name: 'Status' }).click();
  await lead.getByRole('option', { name: 'Completed' }).click();
  await dialog
    .getByLabel(/What was done/)
    .fill('The last of the six workshops was held; the report is with the printers.');
  await dialog.getByRole('button', { name: 'Report', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(waiting).toHaveCount(0);

  await expect(late).toHaveCount(0);
});

test('two officers who edit one activity merge, and where they differ neither overwrites the other unseen', async ({
  as,
}) => {
  const [chair, vice] = [await as('chair.wg1'), await as('vicechair.wg1')];
  const NUMBER = 'WG1-14';
  const [chairs, vices] = [
    chair.getByRole('form', { name: NUMBER }),
    vice.getByRole('form', { name: NUMBER }),
  ];
  for (const page of [chair, vice]) {
    await visit(page, '/bodies/wg1/work-plan?programme=2025-2026');
    await page.getByRole('button', { name: `Edit ${NUMBER}` }).click();
  }
  const [theirs, mine] = [unique('Exit survey'), unique('Survey of those who left')];
  await vices.getByRole('textbox', { name: 'Title (English)' }).fill(mine);
  await chairs.getByLabel('Title (English)').fill(theirs);
  await chairs.getByLabel('Place').fill('Nairobi and Mombasa');
  await chairs.getByRole('button', { name: 'Save in the draft' }).click();
  await expect(chairs).toBeHidden();
  await expect(chair.getByRole('link', { name: theirs })).toBeFocused();

  // What the vice-chair had not touched is in the form; what both wrote is theirs to decide.
  await expect(vices.getByLabel('Place')).toHaveValue('Nairobi and Mombasa');
  await expect(vices.getByRole('textbox', { name: 'Title (English)' })).toHaveValue(mine);
  await vices.getByRole('button', { name: 'Save in the draft' }).click();
  await expect(vices.getByText(theirs)).toBeVisible();
  await expect(vices.getByText('You wrote something else.')).toBeVisible();
  await vices.getByRole('button', { name: 'Save with what I wrote' }).click();
  await expect(vices).toBeHidden();
  await expect(chair.getByRole('link', { name: mine })).toBeVisible();
  await expect(chair.getByText('Nairobi and Mombasa').first()).toBeVisible();
});

test('filters keep what is typed at any speed, stand in the address and come back with it', async ({
  as,
}) => {
  const secretariat = await as('secretariat');
  await visit(secretariat, '/programme');
  await secretariat.getByLabel('Body').selectOption('WG2');
  const text = secretariat.getByLabel('Title, number or text');
  await text.pressSequentially('crossing');
  await expect(text).toHaveValue('crossing');
  await expect(secretariat).toHaveURL('/programme?body=WG2&text=crossing');
  const found = secretariat.getByRole('rowheader').getByRole('link');
  await expect(found.first()).toHaveText(/crossing/i);
  await secretariat.getByRole('button', { name: /^Ends/ }).click();
  await found.first().click();
  await expect(secretariat).toHaveURL(/\/activities\//);
  await secretariat.goBack();
  await expect(text).toHaveValue('crossing');
  await secretariat.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(secretariat).toHaveURL('/programme?sort=ENDS_ON');
});

interface LateActivity {
  title: string;
  /** The code of the entity that leads it, and the window of somebody who speaks for it and reads English. */
  entity: string;
  lead: Page;
}

/** What is late in the demonstration depends on the day it is looked at; something always is. */
async function somethingLate(
  secretariat: Page,
  as: (account: string) => Promise<Page>,
): Promise<LateActivity> {
  const { activities } = await ask<{
    activities: { edges: { node: { title: { en: string }; leadEntity: { code: string } } }[] };
  }>(
    secretariat,
    '{ activities(filter: { late: true, published: true }, first: 100) { edges { node { title { en } leadEntity { code } } } } }',
  );
  for (const { node } of activities.edges) {
    const entity = node.leadEntity.code;
    const { people } = await ask<{
      people: { edges: { node: { email: string | null; representations: object[] } }[] };
    }>(
      secretariat,
      'query ($entity: String!) { people(entity: $entity, first: 25) { edges { node { email representations { id } } } } }',
      { entity },
    );
    for (const { node: person } of people.edges) {
      if (!person.email || person.representations.length === 0) continue;
      const lead = await as(person.email.replace(/@.*/, ''));
      const { viewer } = await ask<{ viewer: { locale: string } }>(lead, '{ viewer { locale } }');
      if (viewer.locale === 'en') return { title: node.title.en, entity, lead };
    }
  }
  throw new Error('Nothing in the demonstration is late for anybody who reads English.');
}
