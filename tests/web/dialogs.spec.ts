import { faultsOf } from './axe.js';
import { expect, test, visit } from './journey.js';

/** One of each make: short, long, with a danger, with files, with people to be told. */
const DIALOGS = {
  'to appoint': { address: '/bodies/wg3', button: 'Appoint an entity' },
  'to give terms of reference': { address: '/bodies/wg3', button: 'New terms of reference' },
  'to dissolve': { address: '/bodies/wg3', button: 'Dissolve' },
  'to invite': { address: '/secretariat/invitations', button: 'Invite a person' },
  'to draft a meeting': { address: '/bodies/wg3/meetings', button: 'Draft a meeting' },
  'to put a document in': { address: '/bodies/wg3/documents', button: 'Put a document in' },
};

for (const [name, { address, button }] of Object.entries(DIALOGS)) {
  test(`the dialog ${name} shuts out nobody who uses a keyboard or a screen reader`, async ({ looking }) => {
    const page = await looking('haruka.minamozuki');
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await visit(page, address);
    await page.getByRole('button', { name: button, exact: true }).first().click();
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Cancel' })).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: button, exact: true }).first()).toBeFocused();
  });
}
