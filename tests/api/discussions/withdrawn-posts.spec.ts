import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient, TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import { CLOSE, EDIT, HIDE, post, POST, REACT, startThread, WITHDRAW } from './thread-acts.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const SECRET = 'What should not have been said';
const POSTS = `query ($id: ID!) { thread(id: $id) { posts { edges { node {
  seq text editedAt withdrawnAt hidden capacity author { id } entity { code } createdAt
  history { text } reactions { kind } viewerCan { edit react withdraw hide } } } } } }`;

const withdrawal = (id: string, version = 1) => ({ input: { id, version } });

/** A thread of the chair’s in which the member has said something, changed it, and been thanked for it. */
async function aPost() {
  const body = await server.build.body();
  const [chair, member] = [
    await server.build.seated(body, 'CHAIR'),
    await server.build.seated(body, 'MEMBER'),
  ];
  const [asChair, asMember, asSecretariat] = [
    await server.as(chair),
    await server.as(member),
    await server.as(await server.build.person({ secretariat: true })),
  ];
  const thread = await startThread(asChair, body);
  const { id, entity } = await post(asMember, thread.id, SECRET);
  await asMember.query(EDIT, { input: { id, text: `${SECRET}, twice`, version: 1 } });
  await asChair.query(REACT, { input: { postId: id, kind: 'THANKS', on: true } });
  const seen = async (client: TestClient) =>
    (await client.query(POSTS, { id: thread.id })).thread.posts.edges[1].node;
  return { body, member, entity, asChair, asMember, asSecretariat, thread, id, version: 2, seen };
}

describe('a post withdrawn by its author', () => {
  it('says nothing any more to anybody, and that it was said, by whom, as what and when stays', async () => {
    const { member, entity, asChair, asMember, asSecretariat, id, version, seen } = await aPost();
    const before = await seen(asChair);
    expect([before.text, before.history, before.reactions]).toEqual([
      `${SECRET}, twice`,
      [{ text: SECRET }],
      [{ kind: 'THANKS' }],
    ]);
    const { withdrawPost } = await asMember.query(WITHDRAW, withdrawal(id, version));
    expect(withdrawPost).toMatchObject({ seq: 2, version: 3, text: '', history: [], reactions: [] });
    expect(withdrawPost.withdrawnAt).not.toBeNull();
    for (const reader of [asMember, asChair, asSecretariat]) {
      const node = await seen(reader);
      expect(node).toEqual({
        ...before,
        text: '',
        history: [],
        reactions: [],
        withdrawnAt: withdrawPost.withdrawnAt,
        viewerCan: { edit: false, react: false, withdraw: false, hide: false },
      });
      expect([node.author.id, node.entity.code, node.capacity]).toEqual([member.id, entity.code, 'MEMBER']);
    }
  });

  it('is erased nowhere: its words, what they were before, and the reactions are still in the table', async () => {
    const { asMember, id, version } = await aPost();
    await asMember.query(WITHDRAW, withdrawal(id, version));
    const [row] = await server.db.query(
      `SELECT text, (SELECT array_agg(e.text) FROM post_edit e WHERE e.post_id = p.id) AS before,
       (SELECT count(*)::int FROM post_reaction r WHERE r.post_id = p.id) AS reactions FROM post p WHERE p.id = $1`,
      [id],
    );
    expect(row).toEqual({ text: `${SECRET}, twice`, before: [SECRET], reactions: 1 });
  });

  it('is neither changed, hidden nor reacted to, and gives its words to no other question', async () => {
    const { asMember, asChair, thread, id, version } = await aPost();
    await asMember.query(WITHDRAW, withdrawal(id, version));
    expect(await asMember.refusal(EDIT, { input: { id, text: 'Again', version: 3 } })).toBe('CONFLICT');
    expect(
      await asChair.refusal(HIDE, { input: { id, hidden: true, reason: 'Off the subject.', version: 3 } }),
    ).toBe('CONFLICT');
    for (const on of [true, false])
      expect(await asChair.refusal(REACT, { input: { postId: id, kind: 'NOTED', on } })).toBe('CONFLICT');
    // Sent again, it is the same post: withdrawn.
    const sent = await asMember.query(POST, { input: { threadId: thread.id, id, text: SECRET } });
    expect([sent.post.seq, sent.post.text]).toEqual([2, '']);
    expect((await asMember.query(WITHDRAW, withdrawal(id, version))).withdrawPost.version).toBe(3);
  });
});

describe('a post is withdrawn', () => {
  it('by its author alone, from the version they have before them', async () => {
    const { asMember, asChair, asSecretariat, id, version, seen } = await aPost();
    for (const other of [asChair, asSecretariat])
      expect(await other.refusal(WITHDRAW, withdrawal(id, version))).toBe('FORBIDDEN');
    expect(await asMember.refusal(WITHDRAW, withdrawal(randomUUID()))).toBe('NOT_FOUND');
    expect(await asMember.refusal(WITHDRAW, withdrawal(id, 1))).toBe('STALE');
    expect((await seen(asMember)).viewerCan.withdraw).toBe(true);
    expect((await seen(asChair)).viewerCan.withdraw).toBe(false);
    expect(await asMember.refusal(WITHDRAW, withdrawal(id, version))).toBeNull();
  });

  it('not while it is hidden, and not in a closed thread', async () => {
    const { asMember, asChair, thread, id, seen } = await aPost();
    const hide = (hidden: boolean, version: number) =>
      asChair.query(HIDE, { input: { id, hidden, reason: 'Off the subject.', version } });
    await hide(true, 2);
    expect((await seen(asMember)).viewerCan.withdraw).toBe(false);
    expect(await asMember.refusal(WITHDRAW, withdrawal(id, 3))).toBe('CONFLICT');
    await hide(false, 3);
    const close = (closed: boolean, version: number) =>
      asChair.query(CLOSE, { input: { id: thread.id, closed, version } });
    await close(true, thread.version);
    expect(await asMember.refusal(WITHDRAW, withdrawal(id, 4))).toBe('CONFLICT');
    await close(false, thread.version + 1);
    expect(await asMember.refusal(WITHDRAW, withdrawal(id, 4))).toBeNull();
  });

  it('while its text is changed from another window in one order or the other, never half', async () => {
    const { asMember, id, version, seen } = await aPost();
    const answers = await Promise.all([
      asMember.refusal(WITHDRAW, withdrawal(id, version)),
      asMember.refusal(EDIT, { input: { id, text: 'Changed at that moment', version } }),
    ]);
    const node = await seen(asMember);
    expect([
      [null, 'CONFLICT', ''],
      ['STALE', null, 'Changed at that moment'],
    ]).toContainEqual([...answers, node.text]);
  });

  it('no more by someone who has lost the seat it was said from', async () => {
    const { asMember, member, id, version } = await aPost();
    await server.db.query('UPDATE seat SET valid_until = $2 WHERE id = $1', [
      member.seatId,
      server.clock.today(),
    ]);
    expect(await asMember.refusal(WITHDRAW, withdrawal(id, version))).toBe('NOT_FOUND');
  });
});
