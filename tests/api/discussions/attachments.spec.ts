import { randomUUID } from 'node:crypto';
import { LIMITS } from '@concert/contracts';
import { BlobStore, UploadSweep } from '@concert/kernel';
import type { TestClient, TestServer } from '@concert/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADD, paperInput, sendFile, unique, upload } from '../documents/papers.js';
import { startTestServer } from '../server.js';
import { PICTURE, postFile, POSTS_WITH_FILES } from './attached.js';
import {
  EDIT,
  HIDE,
  MOVE_POSTS,
  POST,
  relabel,
  START,
  startThread,
  THREAD,
  WITHDRAW,
} from './thread-acts.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** A body with one of each kind, and a thread of the member's. */
async function aThread() {
  const body = await server.build.body();
  const people = await server.build.everyKind(body);
  const [S, C, M, O, X] = await Promise.all(
    [people.S, people.C, people.M, people.O, people.X].map((person) => server.as(person)),
  );
  if (!S || !C || !M || !O || !X) throw new Error('There is one of every kind');
  const thread = await startThread(M, body);
  const posts = async (client: TestClient) =>
    (await client.query(POSTS_WITH_FILES, { id: thread.id })).thread.posts.edges.map(
      ({ node }: { node: Record<string, unknown> }) => node,
    );
  const say = (attachments: string[], over: object = {}) => ({
    input: { threadId: thread.id, id: randomUUID(), text: 'See the files.', attachments, ...over },
  });
  return { body, people, S, C, M, O, X, thread, posts, say };
}

const status = async (client: TestClient, url: string): Promise<number> => {
  const response = await client.fetch(url);
  await response.arrayBuffer();
  return response.status;
};
const copies = (id: string): Promise<unknown> =>
  server.db.query('SELECT person_id FROM attachment_copy WHERE attachment_id = $1 ORDER BY at', [id]);

describe('a post with files', () => {
  it('carries them in their order, told from their bytes, to everyone who reads it', async () => {
    const { M, O, say, posts } = await aThread();
    const note = await upload(M, 'a;b\n1;2', '../Figures.csv');
    const picture = await upload(M, PICTURE, 'Map.exe');
    await M.query(POST, say([picture.uploadId, note.uploadId]));
    const [, post] = await posts(O);
    expect(post).toMatchObject({
      attachments: [
        {
          id: picture.uploadId,
          fileName: 'Map.exe',
          mediaType: 'image/png',
          width: 1,
          height: 1,
          shown: true,
        },
        { id: note.uploadId, fileName: 'Figures.csv', mediaType: 'text/csv', width: null, shown: false },
      ],
    });
    expect(await (await O.fetch(`/files/posts/${note.uploadId}`)).text()).toBe('a;b\n1;2');
  });

  it('may be the first of a thread', async () => {
    const { body, M, O } = await aThread();
    const { uploadId } = await upload(M);
    const input = { body: body.code, title: 'T', text: 'x', postId: randomUUID(), attachments: [uploadId] };
    const { id } = (await M.query(START, { input })).startThread;
    const [first] = (await O.query(POSTS_WITH_FILES, { id })).thread.posts.edges;
    expect(first.node.attachments).toHaveLength(1);
  });

  it('sent again is the same post with the same files', async () => {
    const { M, say, posts } = await aThread();
    const { uploadId } = await upload(M);
    const sending = say([uploadId]);
    const [one, other] = await Promise.all([M.query(POST, sending), M.query(POST, sending)]);
    expect(one.post).toEqual(other.post);
    expect((await posts(M)).map((post: { attachments: unknown[] }) => post.attachments.length)).toEqual([
      0, 1,
    ]);
  });

  it('takes nobody else’s upload, none twice, none that is used, and not too many', async () => {
    const { body, M, C, say, posts } = await aThread();
    const [mine, theirs, paper] = [await upload(M), await upload(C), await upload(M)];
    await M.query(ADD, { input: paperInput(body, paper.uploadId) });
    await M.query(POST, say([mine.uploadId]));
    const refusals = await Promise.all(
      [
        [theirs.uploadId],
        [randomUUID()],
        ['no-id'],
        [theirs.uploadId, theirs.uploadId],
        Array.from({ length: LIMITS.attachments + 1 }, () => randomUUID()),
        [mine.uploadId],
        [paper.uploadId],
      ].map((attachments) => M.refusal(POST, say(attachments))),
    );
    expect(refusals).toEqual([...Array<string>(5).fill('INVALID_INPUT'), 'CONFLICT', 'CONFLICT']);
    expect(await posts(M)).toHaveLength(2);
    // What went with a post becomes no paper either.
    expect(await M.refusal(ADD, { input: paperInput(body, mine.uploadId) })).toBe('CONFLICT');
  });

  it('keeps the bytes when uploads are swept; what went with nothing is swept', async () => {
    const { M, thread } = await aThread();
    const used = await postFile(M, thread.id);
    const unused = await upload(M);
    server.clock.set(new Date(Date.now() + 25 * 60 * 60 * 1000));
    await server.app.get(UploadSweep).sweep();
    server.clock.set(undefined);
    expect(await server.app.get(BlobStore).has(unused.sha256)).toBe(false);
    expect(await status(M, used.url)).toBe(200);
  });

  it('is put in by observers only where they may speak', async () => {
    const { body, people, O } = await aThread();
    expect((await sendFile(O, unique())).status).toBe(403);
    await server.db.query('UPDATE body SET observers_may_speak = true WHERE id = $1', [body.id]);
    expect((await sendFile(await server.as(people.O), unique())).status).toBe(201);
  });
});

describe('the file of a post', () => {
  it('is saved, never shown as a page of ours; a picture may be shown', async () => {
    const { M, O, thread, say } = await aThread();
    const page = await postFile(M, thread.id, '<!doctype html><script>alert(1)</script>', 'page.html');
    const response = await O.fetch(page.url);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': expect.stringMatching(/^attachment; filename="page.html"/),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-cache',
    });
    const picture = await upload(M, PICTURE, 'map.png');
    await M.query(POST, say([picture.uploadId]));
    const shown = await O.fetch(`/files/posts/${picture.uploadId}`);
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': expect.stringMatching(/^inline; /),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });

  it('is for those who may read the post at this moment', async () => {
    const { people, S, C, M, O, X, thread } = await aThread();
    const { url } = await postFile(M, thread.id);
    const readers = async () => {
      const answers: number[] = [];
      for (const client of [S, C, M, O, X, server.anonymous]) answers.push(await status(client, url));
      return answers;
    };
    expect(await readers()).toEqual([200, 200, 200, 200, 404, 401]);
    const { version } = (await M.query(THREAD, { id: thread.id })).thread;
    await relabel(C, { id: thread.id, version }, 'MEMBERS', { classification: 'CONFIDENTIAL' });
    expect(await readers()).toEqual([200, 200, 200, 404, 404, 401]);
    expect((await M.fetch(url)).headers.get('cache-control')).toBe('private, no-store');
    await server.db.query('UPDATE seat SET valid_until = current_date WHERE id = $1', [people.M.seatId]);
    expect(await readers()).toEqual([200, 200, 404, 404, 404, 401]);
  });

  it('of a hidden post is left to its author and those who keep order; of a withdrawn one to nobody', async () => {
    const { C, M, O, thread, posts } = await aThread();
    const { id, url } = await postFile(M, thread.id);
    await C.query(HIDE, { input: { id, hidden: true, reason: 'x', version: 1 } });
    expect([await status(C, url), await status(M, url), await status(O, url)]).toEqual([200, 200, 404]);
    const files = async (client: TestClient) => (await posts(client))[1].attachments.length;
    expect([await files(C), await files(M), await files(O)]).toEqual([1, 1, 0]);
    await C.query(HIDE, { input: { id, hidden: false, version: 2 } });
    await M.query(WITHDRAW, { input: { id, version: 3 } });
    expect([await status(C, url), await status(M, url), await status(O, url)]).toEqual([404, 404, 404]);
    expect([await files(C), await files(M)]).toEqual([0, 0]);
  });

  it('goes with its post into another thread, and under the label of that one', async () => {
    const { body, C, M, O, thread } = await aThread();
    const { id, url } = await postFile(M, thread.id);
    const narrower = await startThread(C, body, { audience: 'MEMBERS' });
    const { version } = (await C.query(THREAD, { id: thread.id })).thread;
    await C.query(MOVE_POSTS, { input: { id: thread.id, postIds: [id], into: narrower.id, version } });
    expect([await status(M, url), await status(O, url)]).toEqual([200, 404]);
    const [, trace] = (await M.query(POSTS_WITH_FILES, { id: thread.id })).thread.posts.edges;
    expect(trace.node.attachments).toEqual([]);
  });

  it('that does not exist is answered like one out of sight', async () => {
    const { M, X, thread } = await aThread();
    const { url } = await postFile(M, thread.id);
    const answers = await Promise.all(
      [url, `/files/posts/${randomUUID()}`, '/files/posts/no-id'].map(async (path) => {
        const response = await X.fetch(path);
        return [response.status, JSON.stringify(await response.json())];
      }),
    );
    expect(new Set(answers.map(([, said]) => said)).size).toBe(1);
    expect(answers.map(([code]) => code)).toEqual([404, 404, 404]);
  });

  it('is on record once taken; a picture that is only looked at is, where it is confidential', async () => {
    const { people, S, C, M, O, thread, say, posts } = await aThread();
    const { fileId, url } = await postFile(M, thread.id);
    const picture = await upload(M, PICTURE, 'map.png');
    await M.query(POST, say([picture.uploadId]));
    await status(O, url);
    await status(O, `/files/posts/${picture.uploadId}`);
    expect(await copies(fileId)).toEqual([{ person_id: people.O.id }]);
    expect(await copies(picture.uploadId)).toEqual([]);
    const { version } = (await M.query(THREAD, { id: thread.id })).thread;
    await relabel(C, { id: thread.id, version }, 'BODY', { classification: 'CONFIDENTIAL' });
    for (let times = 0; times < 2; times += 1) await status(O, `/files/posts/${picture.uploadId}`);
    expect(await copies(picture.uploadId)).toEqual([{ person_id: people.O.id }]);
    const log = async (client: TestClient) => (await posts(client))[1].attachments[0].copies;
    expect([await log(C), await log(S), await log(M), await log(O)]).toEqual([
      [{ person: { name: people.O.name } }],
      [{ person: { name: people.O.name } }],
      null,
      null,
    ]);
  });
});

describe('an edit of a post with files', () => {
  it('says what it carries from now on; what it carried stays with what it said', async () => {
    const { M, O, thread, posts } = await aThread();
    const { id, fileId, url } = await postFile(M, thread.id, undefined, 'first.txt');
    const second = await upload(M, unique(), 'second.txt');
    const edit = (over: object) => M.query(EDIT, { input: { id, text: 'Changed', ...over } });
    await edit({ version: 1 });
    expect((await posts(O))[1].attachments).toHaveLength(1);
    await edit({ version: 2, attachments: [fileId, second.uploadId] });
    await edit({ version: 3, attachments: [second.uploadId] });
    const [, post] = await posts(O);
    const names = (files: { fileName: string }[]) => files.map(({ fileName }) => fileName);
    expect(names(post.attachments)).toEqual(['second.txt']);
    expect(
      post.history.map((before: { attachments: { fileName: string }[] }) => names(before.attachments)),
    ).toEqual([['first.txt'], ['first.txt'], ['first.txt', 'second.txt']]);
    expect(await status(O, url)).toBe(200);
  });

  it('takes no file of another post or person', async () => {
    const { C, M, thread } = await aThread();
    const [mine, theirs] = [await postFile(M, thread.id), await postFile(C, thread.id)];
    const edit = (attachments: string[]) =>
      M.refusal(EDIT, { input: { id: mine.id, text: 'x', version: 1, attachments } });
    expect(await edit([theirs.fileId])).toBe('INVALID_INPUT');
    expect(await edit([(await postFile(M, thread.id)).fileId])).toBe('CONFLICT');
    expect(await edit([mine.fileId])).toBeNull();
  });
});
