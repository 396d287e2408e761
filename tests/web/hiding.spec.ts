import { ask, expect, test, unique } from './journey.js';
import { fromPost, post, say, started, watch } from './threads.js';

test('a post hidden with a reason says why to its author at once, and to other readers only that it is hidden', async ({
  as,
}) => {
  const [chair, author, reader] = [
    await as('noor.sarafande'),
    await as('nikos.pelagoverne'),
    await as('member.wg1'),
  ];
  const thread = await started(author, unique('Said too sharply'));
  await say(author, thread.id, 'What named persons');
  const { thread: read } = await ask<{
    thread: { posts: { edges: { node: { id: string; version: number } }[] } };
  }>(author, 'query ($id: ID!) { thread(id: $id) { posts { edges { node { id version } } } } }', {
    id: thread.id,
  });
  await ask(author, 'mutation ($input: EditPostInput!) { editPost(input: $input) { id } }', {
    input: { ...read.posts.edges[1]?.node, text: 'What names persons' },
  });
  await Promise.all([chair, author, reader].map((page) => watch(page, thread.path)));
  await expect(post(reader, 'What names persons').getByRole('button', { name: /^Edited/ })).toBeVisible();

  await fromPost(chair.locator('#post-2'), 'Hide');
  const dialog = chair.getByRole('dialog', { name: 'Hide this post?' });
  await dialog.getByLabel('Reason').fill('It names persons.');
  await dialog.getByRole('button', { name: 'Hide it' }).click();
  await expect(dialog).toBeHidden();

  for (const page of [chair, author]) {
    const hidden = page.locator('#post-2');
    await expect(hidden).toContainText(
      'Hidden: only its author, the officers and the secretariat see the text.',
    );
    await expect(hidden).toContainText('Hidden by');
    await expect(hidden).toContainText('It names persons.');
    await expect(hidden).toContainText('What names persons');
  }
  await expect(author.locator('#post-2').getByRole('button', { name: /^Edited/ })).toBeVisible();
  const hidden = reader.locator('#post-2');
  await expect(hidden.getByRole('button', { name: /^Edited/ })).toBeHidden();
  await expect(hidden).toContainText('This post has been hidden by an officer or the secretariat.');
  for (const words of ['What names persons', 'It names persons.'])
    await expect(reader.getByText(words)).toHaveCount(0);

  await fromPost(chair.locator('#post-2'), 'Show again');
  await expect(post(reader, 'What names persons')).toBeVisible();
  await expect(author.locator('#post-2')).not.toContainText('Hidden by');
});
