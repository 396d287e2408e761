import { randomUUID } from 'node:crypto';
import type { AnchorKind, Audience, Classification } from '@concert/contracts';
import type { BuiltBody, TestClient } from '@concert/testing';

export const START = `mutation ($input: StartThreadInput!) { startThread(input: $input) { id version title audience lastSeq } }`;
export const POST = `mutation ($input: PostInput!) { post(input: $input) { id seq version text capacity entity { code } author { id } } }`;
export const EDIT = `mutation ($input: EditPostInput!) { editPost(input: $input) { id version text editedAt history { text editedAt editedBy { id } } } }`;
export const PIN = `mutation ($input: PinThreadInput!) { pinThread(input: $input) { version pinned } }`;
export const CLOSE = `mutation ($input: CloseThreadInput!) { closeThread(input: $input) { version closed } }`;
export const RENAME = `mutation ($input: RenameThreadInput!) { renameThread(input: $input) { version title } }`;
export const RELABEL = `mutation ($input: RelabelThreadInput!) { relabelThread(input: $input) { id version audience classification } }`;
export const MOVE = `mutation ($input: MoveThreadInput!) { moveThread(input: $input) { id version body { code } } }`;
export const MOVED = `query ($body: String!) { threadsMoved(body: $body) { id at thread { id title body { code } } } }`;
export const SPLIT = `mutation ($input: SplitThreadInput!) { splitThread(input: $input) { id version title audience classification lastSeq body { code } } }`;
export const MOVE_POSTS = `mutation ($input: MovePostsInput!) { movePosts(input: $input) { id version lastSeq } }`;
export const MERGE = `mutation ($input: MergeThreadInput!) { mergeThread(input: $input) { id version lastSeq } }`;
export const HIDE = `mutation ($input: HidePostInput!) { hidePost(input: $input) { version hidden hiding { reason by { id } } } }`;
export const WITHDRAW = `mutation ($input: WithdrawPostInput!) { withdrawPost(input: $input) { id seq version text withdrawnAt history { text } reactions { kind } viewerCan { edit react withdraw hide } } }`;
export const REACT = `mutation ($input: ReactInput!) { react(input: $input) { id version reactions { kind count mine people { id } } } }`;
export const READ = `mutation ($input: MarkReadInput!) { markRead(input: $input) { id unread readSeq } }`;
export const THREAD = `query ($id: ID!) { thread(id: $id) { id version title pinned closed lastSeq postCount unread readSeq viewerCan { post pin close rename relabel move movePosts } viewerVoices { key } posts(first: 100) { edges { node { id seq version text hidden } } } } }`;
export const POSTS = `query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $fromSeq: Int) {
  thread(id: $id) { posts(first: $first, after: $after, last: $last, before: $before, fromSeq: $fromSeq) { edges { cursor node { id seq text } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }`;
export const THREADS = `query ($body: String!, $text: String, $first: Int, $after: String) {
  threads(body: $body, text: $text, first: $first, after: $after) { edges { cursor node { id title pinned } } pageInfo { hasNextPage endCursor } totalCount } }`;

export interface StartedThread {
  id: string;
  version: number;
  postId: string;
}

export async function startThread(
  client: TestClient,
  body: BuiltBody,
  over: { audience?: Audience; title?: string; text?: string; announcement?: boolean } = {},
): Promise<StartedThread> {
  const postId = randomUUID();
  const { startThread: thread } = await client.query(START, {
    input: {
      body: body.code,
      title: over.title ?? 'A subject',
      text: over.text ?? 'The first post.',
      audience: over.audience ?? 'BODY',
      announcement: over.announcement ?? false,
      postId,
    },
  });
  return { id: thread.id, version: thread.version, postId };
}

/** A thread that hangs on something of the body. */
export async function startThreadOn(
  client: TestClient,
  body: BuiltBody,
  anchor: { kind: AnchorKind; id: string },
): Promise<string> {
  const input = { body: body.code, title: 'About it', text: 'x', postId: randomUUID(), anchor };
  return (await client.query(START, { input })).startThread.id;
}

export async function relabel(
  client: TestClient,
  thread: Pick<StartedThread, 'id' | 'version'>,
  audience: Audience,
  over: { classification?: Classification; reason?: string } = {},
): Promise<StartedThread> {
  const input = {
    id: thread.id,
    version: thread.version,
    audience,
    classification: over.classification ?? 'UNCLASSIFIED',
    reason: over.reason ?? 'It names persons.',
  };
  return (await client.query(RELABEL, { input })).relabelThread;
}

export async function move(
  client: TestClient,
  thread: Pick<StartedThread, 'id' | 'version'>,
  body: BuiltBody,
): Promise<StartedThread> {
  const input = { id: thread.id, version: thread.version, body: body.code };
  return (await client.query(MOVE, { input })).moveThread;
}

export async function post(
  client: TestClient,
  threadId: string,
  text = 'Something.',
  id: string = randomUUID(),
) {
  return (await client.query(POST, { input: { threadId, id, text } })).post;
}

export const titlesOf = (answer: { threads: { edges: { node: { title: string } }[] } }): string[] =>
  answer.threads.edges.map((edge) => edge.node.title);
