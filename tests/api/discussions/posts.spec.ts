import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import { EDIT, HIDE, post, POST, POSTS, START, startThread, THREAD } from './thread-acts.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

interface PostsAnswer {
  thread: {
    posts: {
      edges: { cursor: string; node: { id: string; seq: number; text: string } }[];
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
      totalCount: number;
    };
  };
}

const seqs = (answer: PostsAnswer): number[] => answer.thread.posts.edges.map((edge) => edge.node.seq);

async function aThread() {
  const body = await server.build.body();
  const [chair, member] = [
    await server.build.seated(body, 'CHAIR'),
    await server.build.seated(body, 'MEMBER'),
  ];
  const [asChair, asMember] = [await server.as(chair), await server.as(member)];
  const thread = await startThread(asMember, body);
  return { body, chair, member, asChair, asMember, thread };
}

describe('a post', () => {
  it('sent again under its id is the same post, whatever happened meanwhile', async () => {
    const { asMember, asChair, thread } = await aThread();
    const id = randomUUID();
    const first = await post(asMember, thread.id, 'Once', id);
    await asChair.query('mutation ($input: CloseThreadInput!) { closeThread(input: $input) { id } }', {
      input: { id: thread.id, closed: true, version: thread.version },
    });
    expect(await post(asMember, thread.id, 'Once', id.toUpperCase())).toEqual(first);
    expect((await asMember.query(THREAD, { id: thread.id })).thread.lastSeq).toBe(2);
  });

  it('whose id is taken by somebody else, or in another thread, is refused', async () => {
    const { body, asMember, asChair, thread } = await aThread();
    const other = await startThread(asMember, body);
    const id = randomUUID();
    await post(asMember, thread.id, 'Mine', id);
    expect(await asChair.refusal(POST, { input: { threadId: thread.id, id, text: 'Forged' } })).toBe(
      'CONFLICT',
    );
    expect(await asMember.refusal(POST, { input: { threadId: other.id, id, text: 'Elsewhere' } })).toBe(
      'CONFLICT',
    );
    expect(
      (await asMember.query(POSTS, { id: thread.id })).thread.posts.edges.map(
        (edge: { node: { text: string } }) => edge.node.text,
      ),
    ).toEqual(['The first post.', 'Mine']);
  });

  it('kept in the browser of one person is never sent in the name of another', async () => {
    const { asMember, asChair, member, thread } = await aThread();
    const input = { threadId: thread.id, id: randomUUID(), text: 'Kept', author: member.id };
    expect(await asChair.refusal(POST, { input })).toBe('UNAUTHENTICATED');
    expect((await asMember.query(POST, { input })).post.seq).toBe(2);
  });

  it('gets the next number without gaps or doubles when many write, and send again, at once', async () => {
    const { body, asMember, asChair, thread } = await aThread();
    const others = await Promise.all(
      [1, 2, 3].map(async () => server.as(await server.build.seated(body, 'MEMBER'))),
    );
    const ids = Array.from({ length: 24 }, () => randomUUID());
    const writers = [asMember, asChair, ...others];
    await Promise.all(
      ids.flatMap((id, index) => {
        const writer = writers[index % writers.length] ?? asMember;
        return [post(writer, thread.id, `n${index}`, id), post(writer, thread.id, `n${index}`, id)];
      }),
    );
    const answer: PostsAnswer = await asMember.query(POSTS, { id: thread.id, first: 100 });
    expect(seqs(answer)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
    expect(answer.thread.posts.totalCount).toBe(25);
    expect(new Set(answer.thread.posts.edges.map((edge) => edge.node.id)).size).toBe(25);
  });

  it('carries for ever the entity and capacity it was spoken as', async () => {
    const { asChair, chair, thread } = await aThread();
    const written = await post(asChair, thread.id);
    expect([written.entity.code, written.capacity]).toEqual([chair.entity.code, 'CHAIR']);
    await server.db.query('UPDATE seat SET valid_until = $2 WHERE id = $1', [
      chair.seatId,
      server.clock.today(),
    ]);
    const reader = await server.as(await server.build.person({ secretariat: true }));
    const { thread: later } = await reader.query(
      'query ($id: ID!) { thread(id: $id) { posts(last: 1) { edges { node { capacity entity { code } } } } } }',
      { id: thread.id },
    );
    expect(later.posts.edges[0].node).toEqual({ capacity: 'CHAIR', entity: { code: chair.entity.code } });
  });

  it('of a person with several seats is spoken as the one they choose, and as none they do not have', async () => {
    const { body, thread } = await aThread();
    const entity = await server.build.entity();
    await server.build.seat(entity, body, 'VICE_CHAIR');
    await server.build.seat(entity, body, 'CHAIR');
    const person = await server.build.person({ entity, secretariat: true });
    await server.build.represent(person, body);
    const client = await server.as(person);
    const keys = (await client.query(THREAD, { id: thread.id })).thread.viewerVoices.map(
      (voice: { key: string }) => voice.key,
    );
    expect(keys).toEqual([`${entity.code}:CHAIR`, `${entity.code}:VICE_CHAIR`, `${entity.code}:SECRETARIAT`]);
    const spoken = async (as?: string) =>
      (await client.query(POST, { input: { threadId: thread.id, id: randomUUID(), text: 'x', as } })).post
        .capacity;
    expect(await spoken()).toBe('CHAIR');
    expect(await spoken(entity.code)).toBe('CHAIR');
    expect(await spoken(`${entity.code}:VICE_CHAIR`)).toBe('VICE_CHAIR');
    expect(await spoken(`${entity.code}:SECRETARIAT`)).toBeNull();
    for (const as of [`${entity.code}:MEMBER`, 'SOMEONE', 'SOMEONE:CHAIR'])
      expect(
        await client.refusal(POST, { input: { threadId: thread.id, id: randomUUID(), text: 'x', as } }),
      ).toBe('INVALID_INPUT');
  });

  it('of an expert in a chair’s seat does not pass for the chair’s word', async () => {
    const { body, chair, thread } = await aThread();
    const expert = await server.build.person({ entity: chair.entity });
    await server.build.represent(expert, body, 'EXPERT');
    const written = await post(await server.as(expert), thread.id);
    expect([written.entity.code, written.capacity]).toEqual([chair.entity.code, 'MEMBER']);
  });

  it('is edited by its author alone; what it said before is kept and shown to every reader', async () => {
    const { asMember, asChair, member, thread } = await aThread();
    const change = (text: string, version: number) => ({ input: { id: thread.postId, text, version } });
    expect(await asChair.refusal(EDIT, change('Put into their mouth', 1))).toBe('FORBIDDEN');
    const { editPost } = await asMember.query(EDIT, change('Second thoughts', 1));
    expect([editPost.version, editPost.text]).toEqual([2, 'Second thoughts']);
    await asMember.query(EDIT, change('Third thoughts', 2));
    const { thread: read } = await asChair.query(
      'query ($id: ID!) { thread(id: $id) { posts { edges { node { text editedAt viewerCan { edit hide } history { text editedBy { id } } } } } } }',
      { id: thread.id },
    );
    const node = read.posts.edges[0].node;
    expect(node.text).toBe('Third thoughts');
    expect(node.history).toEqual([
      { text: 'The first post.', editedBy: { id: member.id } },
      { text: 'Second thoughts', editedBy: { id: member.id } },
    ]);
    expect(node.viewerCan).toEqual({ edit: false, hide: true });
    expect(await asMember.refusal(EDIT, change('From an old screen', 1))).toBe('STALE');
  });

  it('edited twice at once keeps one edit and answers STALE to the other', async () => {
    const { asMember, thread } = await aThread();
    const answers = await Promise.all(
      ['left', 'right'].map((text) =>
        asMember.refusal(EDIT, { input: { id: thread.postId, text, version: 1 } }),
      ),
    );
    expect(answers.sort()).toEqual(['STALE', null].sort());
    const rows: { count: number }[] = await server.db.query(
      'SELECT count(*)::int AS count FROM post_edit WHERE post_id = $1',
      [thread.postId],
    );
    expect(rows[0]?.count).toBe(1);
  });

  it('is no longer edited by someone who has lost the seat', async () => {
    const { asMember, member, thread } = await aThread();
    expect(await asMember.refusal(EDIT, { input: { id: thread.postId, text: 'a', version: 1 } })).toBeNull();
    await server.db.query('UPDATE seat SET valid_until = $2 WHERE id = $1', [
      member.seatId,
      server.clock.today(),
    ]);
    expect(await asMember.refusal(EDIT, { input: { id: thread.postId, text: 'b', version: 2 } })).toBe(
      'NOT_FOUND',
    );
  });

  it('hidden by an officer keeps its place, and its words only for its author and those who keep order', async () => {
    const { body, asMember, asChair, thread } = await aThread();
    await asMember.query(EDIT, { input: { id: thread.postId, text: 'Worse', version: 1 } });
    const bystander = await server.as(await server.build.seated(body, 'MEMBER'));
    expect(
      await asMember.refusal(HIDE, {
        input: { id: thread.postId, hidden: true, reason: 'Off the subject.', version: 2 },
      }),
    ).toBe('FORBIDDEN');
    await asChair.query(HIDE, {
      input: { id: thread.postId, hidden: true, reason: 'Off the subject.', version: 2 },
    });
    const seen = async (client: typeof asMember) =>
      (
        await client.query(
          'query ($id: ID!) { thread(id: $id) { posts { edges { node { seq text hidden history { text } } } } } }',
          { id: thread.id },
        )
      ).thread.posts.edges[0].node;
    expect(await seen(bystander)).toEqual({ seq: 1, text: '', hidden: true, history: [] });
    expect(await seen(asMember)).toEqual({
      seq: 1,
      text: 'Worse',
      hidden: true,
      history: [{ text: 'The first post.' }],
    });
    expect((await seen(asChair)).text).toBe('Worse');
    await asChair.query(HIDE, { input: { id: thread.postId, hidden: false, version: 3 } });
    expect((await seen(bystander)).text).toBe('Worse');
  });

  it('refuses what is no post', async () => {
    const { asMember, thread } = await aThread();
    const good = { threadId: thread.id, id: randomUUID(), text: 'x' };
    for (const bad of [
      { text: ' \n' },
      { text: 'x'.repeat(40_001) },
      { id: '1' },
      { id: '' },
      { language: 'de' },
      { as: 'x'.repeat(500) },
    ]) {
      expect([bad, await asMember.refusal(POST, { input: { ...good, ...bad } })]).toEqual([
        bad,
        'INVALID_INPUT',
      ]);
    }
    expect(await asMember.refusal(POST, { input: { ...good, threadId: randomUUID() } })).toBe('NOT_FOUND');
    expect(await asMember.refusal(EDIT, { input: { id: randomUUID(), text: 'x', version: 1 } })).toBe(
      'NOT_FOUND',
    );
    expect(await asMember.refusal(POST, { input: good })).toBeNull();
  });

  it('keeps Markdown and every script as it was written', async () => {
    const { asMember, thread } = await aThread();
    const text = '# عنوان\n\n- <script>alert(1)</script>\n- 中文 `code` 🕊️\n\n| a | b |\n|---|---|';
    await post(asMember, thread.id, text);
    const { thread: read } = await asMember.query(THREAD, { id: thread.id });
    expect(read.posts.edges.at(-1).node.text).toBe(text);
  });
});

describe('the posts of a thread', () => {
  it('are paged both ways by their numbers and caught up with from a number on', async () => {
    const { body, asMember } = await aThread();
    const thread = await startThread(asMember, body);
    for (let index = 2; index <= 9; index += 1) await post(asMember, thread.id, `n${index}`);
    const page = (variables: object): Promise<PostsAnswer> =>
      asMember.query(POSTS, { id: thread.id, ...variables });
    const start = await page({ first: 4 });
    expect([
      seqs(start),
      start.thread.posts.pageInfo.hasNextPage,
      start.thread.posts.pageInfo.hasPreviousPage,
    ]).toEqual([[1, 2, 3, 4], true, false]);
    const next = await page({ first: 4, after: start.thread.posts.pageInfo.endCursor });
    expect([seqs(next), next.thread.posts.pageInfo.hasNextPage]).toEqual([[5, 6, 7, 8], true]);
    const end = await page({ last: 4 });
    expect([
      seqs(end),
      end.thread.posts.pageInfo.hasNextPage,
      end.thread.posts.pageInfo.hasPreviousPage,
    ]).toEqual([[6, 7, 8, 9], false, true]);
    const before = await page({ last: 4, before: end.thread.posts.pageInfo.startCursor });
    expect([
      seqs(before),
      before.thread.posts.pageInfo.hasNextPage,
      before.thread.posts.pageInfo.hasPreviousPage,
    ]).toEqual([[2, 3, 4, 5], true, true]);
    expect(seqs(await page({ last: 4, before: before.thread.posts.pageInfo.startCursor }))).toEqual([1]);
    const missed = await page({ fromSeq: 8 });
    expect([seqs(missed), missed.thread.posts.pageInfo.hasPreviousPage]).toEqual([[8, 9], true]);
    expect(seqs(await page({ fromSeq: 3, first: 2 }))).toEqual([3, 4]);
    expect(seqs(await page({ fromSeq: 10 }))).toEqual([]);
    for (const bad of [
      { first: 0 },
      { first: 101 },
      { last: -1 },
      { first: 2, last: 2 },
      { before: 'x' },
      { after: 'bm8' },
      { last: 2, fromSeq: 2 },
    ]) {
      expect([bad, await asMember.refusal(POSTS, { id: thread.id, ...bad })]).toEqual([bad, 'INVALID_INPUT']);
    }
  });
});

it('a first post belongs to the thread it started, so its id starts no second one elsewhere', async () => {
  const { body, asMember, thread } = await aThread();
  const { id } = await post(asMember, thread.id);
  expect(
    await asMember.refusal(START, { input: { body: body.code, title: 'T', text: 'x', postId: id } }),
  ).toBe('CONFLICT');
});
