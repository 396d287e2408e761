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
