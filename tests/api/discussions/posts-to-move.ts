import { afterAll, beforeAll, expect } from '@jest/globals';
import type { TestClient, TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import { post, READ, startThread } from './thread-acts.js';

/** Of the tests of whichever file imports it: started before them, stopped after them. */
export let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.stop());

export const BODY = 'query ($code: String!) { body(code: $code) { unreadThreads } }';

export const PAGE = `query ($id: ID!) { thread(id: $id) { version lastSeq postCount unread readSeq merged mergedInto { id } viewerCan { post movePosts }
  posts(first: 100) { edges { node { id seq text capacity createdAt author { id } entity { code } history { text } reactions { kind count }
  viewerCan { edit react withdraw hide } moved { seq thread { id title } } } } pageInfo { hasNextPage } totalCount } } }`;

export interface PostNode {
  id: string;
  seq: number;
  text: string;
  moved: { seq: number | null; thread: { id: string; title: string } | null } | null;
  [field: string]: unknown;
}

/** A thread of the member’s with posts 1 to 6, read by the chair, the member, and somebody who read as far as the fourth. */
export async function conversation() {
  const body = await server.build.body();
  const people = await server.build.everyKind(body);
  const half = await server.build.seated(body, 'MEMBER');
  const [chair, vice, member, observer, halfway, secretariat] = await Promise.all(
    [people.C, people.V, people.M, people.O, half, people.S].map((person) => server.as(person)),
  );
  if (!chair || !vice || !member || !observer || !halfway || !secretariat)
    throw new Error('There is one of every kind');
  const thread = await startThread(member, body, { title: 'Whole', text: 'n1' });
  const ids = [thread.postId];
  for (let index = 2; index <= 6; index += 1)
    ids.push((await post(index % 2 ? member : chair, thread.id, `n${index}`)).id);
  const read = (client: TestClient, seq: number) =>
    client.query(READ, { input: { threadId: thread.id, seq } });
  await read(chair, 6);
  await read(member, 6);
  await read(halfway, 4);
  const idsOf = (...seqs: number[]): string[] => seqs.map((seq) => ids[seq - 1] ?? '');
  return { body, people, half, chair, vice, member, observer, halfway, secretariat, thread, idsOf };
}

export async function page(client: TestClient, id: string) {
  const { posts, ...thread } = (await client.query(PAGE, { id })).thread;
  return {
    ...thread,
    total: posts.totalCount,
    nodes: posts.edges.map((edge: { node: PostNode }) => edge.node),
  };
}

/** What stands at each number: its text, or where that went. */
export async function shown(client: TestClient, id: string): Promise<string[]> {
  const { nodes } = await page(client, id);
  return nodes.map(({ seq, text, moved }: PostNode, index: number) => {
    expect(seq).toBe(index + 1);
    return moved ? (moved.thread ? `→${moved.thread.title}#${moved.seq}` : '→') : text;
  });
}
