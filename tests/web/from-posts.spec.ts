import type { Page } from '@playwright/test';
import { ask, expect, test, unique, visit } from './journey.js';
import { fromPost } from './threads.js';

test('what a member says is put before a meeting: each end shows the other to those who may see it', async ({
  as,
}) => {
  const [chair, member, observer] = [await as('chair.wg1'), await as('member.wg1'), await as('observer.wg1')];
  const meeting = await convened(chair, unique('Meeting'));
  const subject = unique('Training');
  const thread = await started(chair, subject);
  await ask(member, 'mutation ($input: PostInput!) { post(input: $input) { id } }', {
    input: { threadId: thread.id, id: crypto.randomUUID(), text: 'We should train together.' },
  });

  await visit(member, `/threads/${thread.id}`);
  const said = (page: Page) => page.getByRole('article').filter({ hasText: 'We should train together.' });
  await fromPost(said(member), 'Put before a meeting');
  const dialog = member.getByRole('dialog', { name: 'Put what was said before a meeting' });
  await dialog.getByLabel('Meeting', { exact: true }).selectOption(meeting.id);
  await expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue(subject);
  await expect(dialog.getByRole('textbox', { name: 'Annotation' })).toHaveValue(
    new RegExp(`/threads/${thread.id}#post-2:\\n\\n> We should train together\\.$`),
  );
  await dialog.getByRole('button', { name: 'Propose' }).click();
  await expect(said(member).getByText(`Proposed for ${meeting.title}`)).toBeVisible();

  await visit(observer, `/threads/${thread.id}`);
  await expect(said(observer)).toBeVisible();
  await expect(observer.getByText(`Proposed for ${meeting.title}`)).toHaveCount(0);
  await expect(observer.getByRole('button', { name: /^More on post/ })).toHaveCount(0);

  await visit(chair, `/meetings/${meeting.id}`);
  await expect(chair.getByText(`From post 2 of ${subject}`)).toBeVisible();
  await chair.getByRole('button', { name: 'Accept', exact: true }).click();
  // By itself, on the pages that are open.
  for (const page of [member, observer])
    await expect(said(page).getByText(`On the agenda of ${meeting.title}`)).toBeVisible();

  await said(observer).getByRole('link', { name: meeting.title }).click();
  const origin = observer.getByText(`From post 2 of ${subject}`);
  await expect(origin).toBeVisible();
  await ask(chair, 'mutation ($input: RelabelThreadInput!) { relabelThread(input: $input) { id } }', {
    input: {
      ...{ id: thread.id, version: thread.version, audience: 'MEMBERS' },
      ...{ classification: 'UNCLASSIFIED', reason: 'It names persons.' },
    },
  });
  // With the discussion the item made of it is lost, by itself and for good.
  await expect(observer.getByText(subject, { exact: true })).toHaveCount(0);
  await visit(observer, `/meetings/${meeting.id}`);
  await expect(observer.getByRole('heading', { level: 1, name: meeting.title })).toBeVisible();
  await expect(observer.getByText(subject, { exact: true })).toHaveCount(0);

  await visit(member, `/meetings/${meeting.id}`);
  await member.getByText(`From post 2 of ${subject}`).getByRole('link').click();
  await expect(said(member)).toBeInViewport();
});

async function convened(page: Page, title: string): Promise<{ id: string; title: string }> {
  const startsAt = new Date(Date.now() + 20 * 24 * 60 * 60 * 1000);
  const { draftMeeting } = await ask<{ draftMeeting: { id: string; version: number } }>(
    page,
    'mutation ($input: DraftMeetingInput!) { draftMeeting(input: $input) { id version } }',
    {
      input: {
        ...{ body: 'WG1', title, startsAt: startsAt.toISOString(), timeZone: 'UTC' },
        endsAt: new Date(startsAt.getTime() + 60 * 60 * 1000).toISOString(),
      },
    },
  );
  await ask(page, 'mutation ($input: ConveneInput!) { convene(input: $input) { id } }', {
    input: { id: draftMeeting.id, version: draftMeeting.version },
  });
  return { id: draftMeeting.id, title };
}

async function started(page: Page, title: string): Promise<{ id: string; version: number }> {
  const { startThread } = await ask<{ startThread: { id: string; version: number } }>(
    page,
    'mutation ($input: StartThreadInput!) { startThread(input: $input) { id version } }',
    {
      input: {
        ...{ body: 'WG1', title, audience: 'BODY' },
        ...{ postId: crypto.randomUUID(), text: 'What do we need?' },
      },
    },
  );
  return startThread;
}
