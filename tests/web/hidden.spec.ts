import type { Page } from '@playwright/test';
import { ask, expect, HEADERS, test, unique, visit } from './journey.js';

const TITLE = unique('For officers only');

/** Who may not see them: a member of the body without office, and someone of an entity without a seat in it. */
const STRANGERS = ['meiyin.zhaolan', 'outsider'];

for (const stranger of STRANGERS) {
  test(`for ${stranger} what only officers may see is the same as what does not exist`, async ({ as }) => {
    const chair = await as('chair.wg3');
    const page = await as(stranger);
    const hidden = await madeForOfficers(chair);
    for (const [kind, id] of Object.entries(hidden)) {
      await visit(chair, `/${kind}/${id}`);
      await expect(chair.getByRole('heading', { level: 1 })).toContainText(TITLE);
      const refused = await answerTo(page, `/${kind}/${id}`);
      expect(refused.title).not.toContain(TITLE);
      expect(refused).toEqual(await answerTo(page, `/${kind}/${crypto.randomUUID()}`));
    }
  });

  test(`for ${stranger} files of hidden things answer as if there were none`, async ({ as }) => {
    const chair = await as('chair.wg3');
    const page = await as(stranger);
    const { documents, meetings } = await madeForOfficers(chair);
    const { document } = await ask<{ document: { currentRevision: { id: string } } }>(
      chair,
      'query ($id: ID!) { document(id: $id) { currentRevision { id } } }',
      { id: documents },
    );
    const never = crypto.randomUUID();
    for (const [hidden, missing] of [
      [`/files/${document.currentRevision.id}`, `/files/${never}`],
      [`/meetings/${meetings}.ics`, `/meetings/${never}.ics`],
    ] as const) {
      expect((await chair.request.get(hidden)).status()).toBe(200);
      const refused = await page.request.get(hidden);
      expect(refused.status()).toBe(404);
      expect(await refused.text()).toBe(await (await page.request.get(missing)).text());
    }
  });
}

/** What the page says there, and what the browser's tab says. */
async function answerTo(page: Page, address: string): Promise<{ title: string; text: string }> {
  await visit(page, address);
  return { title: await page.title(), text: await page.getByRole('main').innerText() };
}

/** A draft of a meeting, a document and a discussion that only the officers of a group may see; their ids by the path of their pages. */
async function madeForOfficers(chair: Page) {
  const { draftMeeting } = await ask<{ draftMeeting: { id: string } }>(
    chair,
    'mutation ($input: DraftMeetingInput!) { draftMeeting(input: $input) { id } }',
    {
      input: {
        body: 'WG3',
        title: TITLE,
        startsAt: inDays(40, 14),
        endsAt: inDays(40, 16),
        timeZone: 'Europe/Paris',
      },
    },
  );
  const upload = await chair.request.post('/files', {
    headers: HEADERS,
    multipart: { file: { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from(TITLE) } },
  });
  const { uploadId } = (await upload.json()) as { uploadId: string };
  const { addDocument } = await ask<{ addDocument: { id: string } }>(
    chair,
    'mutation ($input: AddDocumentInput!) { addDocument(input: $input) { id } }',
    {
      input: {
        body: 'WG3',
        title: TITLE,
        language: 'en',
        audience: 'OFFICERS',
        classification: 'UNCLASSIFIED',
        uploadId,
      },
    },
  );
  const { startThread } = await ask<{ startThread: { id: string } }>(
    chair,
    'mutation ($input: StartThreadInput!) { startThread(input: $input) { id } }',
    {
      input: {
        body: 'WG3',
        title: TITLE,
        audience: 'OFFICERS',
        postId: crypto.randomUUID(),
        text: 'Between ourselves.',
      },
    },
  );
  return { meetings: draftMeeting.id, documents: addDocument.id, threads: startThread.id };
}

function inDays(days: number, hour: number): string {
  const at = new Date();
  at.setUTCDate(at.getUTCDate() + days);
  at.setUTCHours(hour, 0, 0, 0);
  return at.toISOString();
}

test('where the secretariat works, everyone else is told so and offered nothing', async ({ as }) => {
  const page = await as('outsider');
  for (const part of ['', '/audit', '/bodies', '/programmes']) {
    await visit(page, `/secretariat${part}`);
    const main = page.getByRole('main');
    await expect(main.getByText('Only the secretariat works here')).toBeVisible();
    await expect(main.getByRole('button')).toHaveCount(0);
  }
});
