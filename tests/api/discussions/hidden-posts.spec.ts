import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient, TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import { HIDE, startThread } from './thread-acts.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const POSTS = `query ($id: ID!) { thread(id: $id) { posts { edges { node { text hidden hiding { at reason by { id } } } } } } }`;

/** A thread of the member’s, a client for each kind of person, and one for a member who only reads. */
async function aPost() {
  const body = await server.build.body();
  const people = await server.build.everyKind(body);
  const [S, C, V, M, O] = await Promise.all(
    [people.S, people.C, people.V, people.M, people.O].map((person) => server.as(person)),
  );
  if (!S || !C || !V || !M || !O) throw new Error('There is one of every kind');
  const bystander = await server.as(await server.build.seated(body, 'MEMBER'));
  const thread = await startThread(M, body, { text: 'Off the subject' });
  const seen = async (client: TestClient) =>
    (await client.query(POSTS, { id: thread.id })).thread.posts.edges[0].node;
  const hide = (over: object = {}) => ({
    input: { id: thread.postId, hidden: true, reason: 'It names persons.', version: 1, ...over },
  });
  return { people, S, C, V, M, O, bystander, thread, seen, hide };
}

describe('a hidden post', () => {
  it('is marked with who hid it, when and why for its author and those who keep order, and for nobody else', async () => {
    const { people, S, C, V, M, O, bystander, seen, hide } = await aPost();
    expect((await seen(M)).hiding).toBeNull();
    await V.query(HIDE, hide({ reason: '  It names persons.  ' }));
    for (const client of [S, C, V, M]) {
      const { text, hidden, hiding } = await seen(client);
      expect([text, hidden]).toEqual(['Off the subject', true]);
      expect(hiding).toEqual({
        at: expect.any(String),
        reason: 'It names persons.',
        by: { id: people.V.id },
      });
    }
    for (const client of [O, bystander])
      expect(await seen(client)).toEqual({ text: '', hidden: true, hiding: null });
  });

  it('is not hidden without a reason, and is brought back with or without one', async () => {
    const { C, seen, hide } = await aPost();
    for (const wrong of [
      { reason: undefined },
      { reason: null },
      { reason: '  ' },
      { reason: 'x'.repeat(2_001) },
    ])
      expect([wrong, await C.refusal(HIDE, hide(wrong))]).toEqual([wrong, 'INVALID_INPUT']);
    expect(await C.refusal(HIDE, hide())).toBeNull();
    expect(await C.refusal(HIDE, hide({ hidden: false, reason: undefined, version: 2 }))).toBeNull();
    expect(await seen(C)).toEqual({ text: 'Off the subject', hidden: false, hiding: null });
  });

  it('keeps every time it was hidden and shown again, and shows the latest reason', async () => {
    const { people, C, S, M, thread, seen, hide } = await aPost();
    await C.query(HIDE, hide());
    await S.query(HIDE, hide({ hidden: false, reason: 'The names are public.', version: 2 }));
    await S.query(HIDE, hide({ reason: 'They are not.', version: 3 }));
    expect((await seen(M)).hiding).toMatchObject({ reason: 'They are not.', by: { id: people.S.id } });
    const rows = await server.db.query(
      'SELECT hidden, reason, person_id AS by FROM post_hiding WHERE post_id = $1',
      [thread.postId],
    );
    expect(rows).toHaveLength(3);
    expect(rows).toEqual(
      expect.arrayContaining([
        { hidden: true, reason: 'It names persons.', by: people.C.id },
        { hidden: false, reason: 'The names are public.', by: people.S.id },
        { hidden: true, reason: 'They are not.', by: people.S.id },
      ]),
    );
  });

  it('by two who keep order at once is hidden by one of them, for the reason of that one', async () => {
    const { C, V, M, thread, seen, hide } = await aPost();
    const answers = await Promise.all([
      C.refusal(HIDE, hide({ reason: 'The chair’s' })),
      V.refusal(HIDE, hide({ reason: 'The vice-chair’s' })),
    ]);
    expect(answers.map((code) => code ?? 'OK').sort()).toEqual(['OK', 'STALE']);
    const { reason } = (await seen(M)).hiding;
    expect(reason).toBe(answers[0] === null ? 'The chair’s' : 'The vice-chair’s');
    const [counted] = await server.db.query<{ count: number }[]>(
      'SELECT count(*)::int AS count FROM post_hiding WHERE post_id = $1',
      [thread.postId],
    );
    expect(counted?.count).toBe(1);
  });
});
