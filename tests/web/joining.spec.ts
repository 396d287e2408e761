import type { Page } from '@playwright/test';
import { expect, test, unique, visit } from './journey.js';

test('a representative whose request for a seat is accepted finds the threads, agenda and papers of the group without reloading', async ({
  as,
}) => {
  const chair = await as('chair.wg1');
  const asking = await as('focalpoint');
  const waiting = await asking.context().newPage();
  const listening = await asking.context().newPage();
  const motivation = unique('Children and young people are half of those we try to reach.');

  await visit(waiting, '/bodies/wg1/meetings');
  await expect(waiting.getByRole('link', { name: 'Regular meeting' })).toHaveCount(0);
  await visit(listening, '/bodies/wg1/discussions');
  await expect(listening.getByRole('link', { name: /^Date of our next meeting/ })).toBeHidden();
  await visit(asking, '/bodies/wg1');
  let loads = 0;
  for (const page of [asking, waiting, listening]) page.on('load', () => (loads += 1));

  await asking.getByRole('button', { name: 'Ask for a seat' }).click();
  const dialog = asking.getByRole('dialog', { name: /Ask for a seat/ });
  await dialog.getByRole('textbox', { name: 'Motivation' }).fill(motivation);
  await dialog.getByRole('button', { name: 'Send the request' }).click();
  await expect(dialog).toBeHidden();
  await expect(asking.getByText('Your entity’s request waits')).toBeVisible();

  await visit(chair, '/');
  const desk = chair.getByRole('region', { name: /^Waits for you/ });
  await desk
    .getByRole('listitem')
    .filter({ hasText: 'UNICEF' })
    .getByRole('link', { name: /Request|UNICEF|WG1/ })
    .first()
    .click();
  const request = chair.getByRole('article').filter({ hasText: motivation });
  await request.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(request).toBeHidden();

  const seat = asking.getByRole('region', { name: 'Your seat' });
  await expect(seat.getByText('Member', { exact: true })).toBeVisible();
  await expect(asking.getByRole('navigation').getByRole('link', { name: /^WG1/ })).toBeVisible();

  await listening.getByRole('link', { name: /^Date of our next meeting/ }).click();
  await expect(listening.getByRole('article').first()).toBeVisible();
  await listening.getByRole('textbox', { name: 'Your answer' }).fill('Good to be here.');
  await listening.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(listening.getByRole('article').filter({ hasText: 'Good to be here.' })).toContainText(
    'Copy link',
  );

  const meeting = waiting.getByRole('link', { name: 'Regular meeting' }).first();
  await meeting.click();
  const agenda = waiting.getByRole('region', { name: /^Provisional agenda/ });
  await expect(agenda.getByRole('listitem').first()).toBeVisible();

  await asking.getByRole('link', { name: 'Documents', exact: true }).last().click();
  const papers = asking.getByRole('table', { name: 'Documents' });
  await papers
    .getByRole('link', { name: 'National action plans: what field offices learnt', exact: true })
    .click();
  const arriving = asking.waitForEvent('download');
  await asking
    .getByRole('link', { name: /^Download/ })
    .first()
    .click();
  expect(await (await arriving).failure()).toBeNull();
  expect(loads).toBe(0);
});

test('of two who decide a request at the same moment the second is told plainly, and nothing is decided twice', async ({
  as,
}) => {
  const asking = await as('anneliese.marchwinter');
  const connect = await unconnected(asking);
  const motivation = unique('We follow the money that young recruits are sent.');
  await visit(asking, '/bodies/wg8');
  await asking.getByRole('button', { name: 'Ask for a seat' }).click();
  const dialog = asking.getByRole('dialog', { name: /Ask for a seat/ });
  await dialog.getByRole('textbox', { name: 'Motivation' }).fill(motivation);
  await dialog.getByRole('button', { name: 'Send the request' }).click();
  await expect(dialog).toBeHidden();

  const [chair, secretariat] = [await as('adaeze.thornkolisa'), await as('haruka.minamozuki')];
  const requests = [chair, secretariat].map((page) =>
    page.getByRole('article').filter({ hasText: motivation }),
  );
  await Promise.all([visit(chair, '/bodies/wg8'), visit(secretariat, '/bodies/wg8')]);
  await meet([chair, secretariat], 'DecideSeatRequest');
  for (const request of requests) await request.getByRole('button', { name: 'Accept', exact: true }).click();
  for (const request of requests) await expect(request).toBeHidden();
  const told = [chair, secretariat].map((page) => page.getByText('This request has been answered already.'));
  await expect.poll(async () => (await Promise.all(told.map((text) => text.count()))).sort()).toEqual([0, 1]);
  const seats = secretariat.getByRole('rowheader').filter({ hasText: 'FATF' });
  await expect(seats).toHaveCount(1);

  // Of all this nobody could tell the asker's page, which was not connected yet.
  const place = asking.getByRole('navigation').getByRole('link', { name: /^WG8/ });
  await expect(place).toHaveCount(0);
  connect();
  await expect(place).toBeVisible();
});

/** Keeps a page from hearing of changes until what this gives back is called. */
async function unconnected(page: Page): Promise<() => void> {
  let connect = (): void => undefined;
  const connected = new Promise<void>((resolve) => (connect = resolve));
  await page.route('/realtime/**', async (route) => {
    await connected;
    await route.continue();
  });
  return connect;
}

/** Holds that act back in every one of these browsers until all of them have begun it: then they go together. */
async function meet(pages: Page[], operation: string): Promise<void> {
  const begun: (() => void)[] = [];
  for (const page of pages) {
    await page.route('/graphql', async (route) => {
      const { operationName } = route.request().postDataJSON() as { operationName: string };
      if (operationName === operation) {
        await new Promise<void>((go) => {
          begun.push(go);
          if (begun.length === pages.length) begun.forEach((next) => next());
        });
      }
      await route.continue();
    });
  }
}
