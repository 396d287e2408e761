import { expect, test, visit } from './journey.js';

interface Telling {
  /** A focal point who reads in that language. */
  account: string;
  entity: string;
  open: string;
  list: string;
  look: string;
  headings: string;
  says: string;
}

const isolated = (text: string): string => `\u2068${text}\u2069`;

const LANGUAGES: Readonly<Record<string, Telling>> = {
  English: {
    account: 'focalpoint',
    entity: 'unicef',
    open: 'Invite a list',
    list: 'List of people',
    look: 'Show what will happen',
    headings: 'E-mail,Telephone,Name,',
    says: `Not understood, and left out: ${isolated('Telephone')} and column 4.`,
  },
  French: {
    account: 'capucine.marchelieu',
    entity: 'interpol',
    open: 'Inviter une liste',
    list: 'Liste des personnes',
    look: 'Afficher ce qui se produira',
    headings: 'Courriel,Téléphone,Nom,',
    says: `Non compris et laissé de côté : ${isolated('Téléphone')} et colonne 4.`,
  },
  Arabic: {
    account: 'tariq.almansuriya',
    entity: 'ohchr',
    open: 'دعوة قائمة',
    list: 'قائمة الأشخاص',
    look: 'عرض ما سيحدث',
    headings: 'البريد الإلكتروني,الهاتف,الاسم,',
    says: `لم يُفهم وتُرك جانباً: ${isolated('الهاتف')} والعمود 4.`,
  },
};

for (const [language, { account, entity, open, list, look, headings, says }] of Object.entries(LANGUAGES)) {
  test(`a pasted table with a column nobody understands says so in ${language} before anything is sent`, async ({
    as,
  }) => {
    const page = await as(account);
    await visit(page, `/entities/${entity}`);
    await page.getByRole('button', { name: open }).click();
    await page.getByLabel(list).fill(`${headings}\nann.smith@test.example,+43 1 555,Ann Smith,x`);
    await page.getByRole('button', { name: look }).click();
    await expect(page.getByText(says)).toBeVisible();
    await expect(page.getByRole('rowheader', { name: 'ann.smith@test.example' })).toBeVisible();
  });
}

test('who is invited accepts in one step and is at work; who is taken off loses the page that is open', async ({
  as,
  page,
}) => {
  const address = `amara.${crypto.randomUUID()}@unicef.example`;
  const focal = await as('focalpoint');
  await visit(focal, '/entities/unicef');
  await focal.getByRole('button', { name: 'Invite a person' }).click();
  const inviting = focal.getByRole('dialog', { name: 'Invite a person' });
  await inviting.getByRole('textbox', { name: 'E-mail address' }).fill(address);
  await inviting.getByRole('textbox', { name: 'Name' }).fill('Amara Diallo');
  await inviting.getByLabel('To speak in').selectOption('WG8');
  await inviting.getByRole('button', { name: 'Send 1 invitation' }).click();
  await expect(inviting).toBeHidden();

  const letter = page.getByRole('group').filter({ hasText: address });
  await expect(async () => {
    await visit(page, '/mails');
    await expect(letter.first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await letter.first().locator('summary').click();
  const link = (await letter.first().getByRole('link').getAttribute('href')) ?? '';
  await page.goto(link);
  await expect(page.getByText('You are invited to work in Concert')).toBeVisible();
  await page.getByLabel(/^New password/).fill('a quiet river in spring');
  await page.getByRole('button', { name: 'Accept and go in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'My desk' })).toBeVisible();

  const again = await page.context().newPage();
  await again.goto(link);
  await expect(again.getByText('The invitation has been used.')).toBeVisible();
  await again.close();

  await visit(page, '/bodies/wg8/discussions');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Expert pool: three new names/ })
    .click();
  await expect(page.getByRole('article').first()).toBeVisible();

  await visit(focal, '/entities/unicef');
  const row = focal.getByRole('listitem').filter({ hasText: address });
  await row.getByRole('button', { name: 'End a representation' }).click();
  const ending = focal.getByRole('dialog');
  await ending.getByRole('button', { name: 'End a representation' }).click();
  await expect(ending).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: 'There is no such page' })).toBeVisible();
  await visit(page, '/');
  await expect(page.getByRole('navigation').getByRole('link', { name: /^WG8/ })).toHaveCount(0);
});
