import { ask, expect, test, unique, visit } from './journey.js';
import { write } from './rows.js';
import { say, started } from './threads.js';

test('after two weeks away one reads on a page what happened in one’s bodies, goes to what matters and has the rest marked as read', async ({
  as,
}) => {
  // In bodies in which no other journey writes.
  const [writer, page] = [await as('henrike.stollwasser'), await as('dorian.fennelhart')];
  const [going, fresh] = [unique('Going on'), unique('Begun meanwhile')];
  const old = await started(writer, going, 'WG5');
  await write(
    `WITH posts AS (UPDATE post SET created_at = created_at - interval '20 days' WHERE thread_id = $1)
     UPDATE thread SET created_at = created_at - interval '20 days', last_post_at = last_post_at - interval '20 days' WHERE id = $1`,
    [old.id],
  );
  await write(
    `INSERT INTO catch_up_visit (person_id, until) SELECT id, now() - interval '14 days' FROM person WHERE email = $1
     ON CONFLICT (person_id) DO UPDATE SET until = excluded.until`,
    ['dorian.fennelhart@demo.example'],
  );
  await say(writer, old.id, 'What was said **first** while one was away.');
  await say(writer, old.id, 'And then.');
  await started(writer, fresh, 'WG5');

  await visit(page, '/');
  await page.getByRole('link', { name: 'See it by body, with extracts' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Catch up' })).toBeVisible();
  const threads = page.getByRole('list', { name: /^Discussions in WG5/ });
  const told = (title: string) =>
    threads.getByRole('listitem').filter({ has: page.getByRole('link', { name: title }) });
  const [goneOn, begun] = [told(going), told(fresh)] as const;
  await expect(goneOn).toContainText('2 new posts');
  await expect(goneOn).toContainText('What was said first while one was away.');
  await expect(goneOn).toContainText('Henrike Stollwasser');
  await expect(begun).toContainText('new discussion · 1 new post');

  await goneOn.getByRole('link', { name: going }).click();
  await expect(page).toHaveURL(new RegExp(`${old.id}#post-2$`));
  await expect(page.locator('#post-2')).toBeInViewport();
  await page.goBack();
  await expect(begun).toBeVisible();
  await page.getByRole('button', { name: 'Mark as read: what was said in WG5' }).click();
  await expect(begun).toContainText('read');
  await expect(page.getByRole('button', { name: 'Mark as read: what was said in WG5' })).toHaveCount(0);

  await page.getByRole('combobox', { name: 'Since' }).selectOption('a week ago');
  await expect(page).toHaveURL(/since=week/);
  await expect(threads).toBeVisible();
  await page.getByLabel('Since the day').fill('2999-01-01');
  await expect(page.getByText('Nothing happened')).toBeVisible();
});

test('what became of proposals and which papers were put before meetings is told, and leads there', async ({
  as,
}) => {
  const [chair, member, observer] = [await as('chair.wg1'), await as('member.wg1'), await as('observer.wg1')];
  const [sitting, title] = [unique('Sitting'), unique('Wanted')];
  const startsAt = Date.now() + 40 * 24 * 60 * 60 * 1000;
  const { draftMeeting } = await ask<{ draftMeeting: { id: string; version: number } }>(
    chair,
    'mutation ($input: DraftMeetingInput!) { draftMeeting(input: $input) { id version } }',
    {
      input: {
        ...{ body: 'WG1', title: sitting, timeZone: 'UTC', startsAt: new Date(startsAt).toISOString() },
        endsAt: new Date(startsAt + 60 * 60 * 1000).toISOString(),
      },
    },
  );
  const meetingId = draftMeeting.id;
  await ask(chair, 'mutation ($input: ConveneInput!) { convene(input: $input) { id } }', {
    input: draftMeeting,
  });
  const { proposeAgendaItem: item } = await ask<{ proposeAgendaItem: { id: string; version: number } }>(
    member,
    'mutation ($input: AgendaItemInput!) { proposeAgendaItem(input: $input) { id version } }',
    { input: { meetingId, title, kind: 'DISCUSSION' } },
  );
  await ask(
    chair,
    'mutation ($input: DecideAgendaProposalInput!) { decideAgendaProposal(input: $input) { id } }',
    {
      input: { ...item, accept: true },
    },
  );
  const { documents } = await ask<{
    documents: { edges: { node: { title: string; currentRevision: { id: string } } }[] };
  }>(observer, '{ documents(body: "WG1", first: 1) { edges { node { title currentRevision { id } } } } }');
  const paper = documents.edges[0]?.node;
  await ask(chair, 'mutation ($input: PinPaperInput!) { pinPaper(input: $input) { id } }', {
    input: { agendaItemId: item.id, revisionId: paper?.currentRevision.id },
  });

  await visit(observer, '/catch-up?since=day');
  const changes = observer.getByRole('list', { name: /^Other changes in WG1/ }).getByRole('listitem');
  await expect(
    changes
      .filter({ hasText: 'Paper put before a meeting' })
      .filter({ hasText: paper?.title ?? '' })
      .first(),
  ).toBeVisible();
  const accepted = changes.filter({ hasText: title });
  await expect(accepted).toContainText('Proposed agenda item accepted');
  await accepted.getByRole('link', { name: title }).click();
  await expect(observer.getByRole('heading', { level: 1, name: sitting })).toBeVisible();
});
