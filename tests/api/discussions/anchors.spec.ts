import { randomUUID } from 'node:crypto';
import type { BuiltBody, TestClient, TestServer } from '@concert/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addPaper } from '../documents/papers.js';
import { startTestServer } from '../server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const START = 'mutation ($input: StartThreadInput!) { startThread(input: $input) { id } }';
const ANCHOR = 'query ($id: ID!) { thread(id: $id) { anchor { kind subjectId title { en } } } }';
const THREADS = 'query ($id: ID!) { document(id: $id) { threads { id title } } }';

const starting = (body: BuiltBody, paperId: string, over: object = {}) => ({
  input: {
    ...{ body: body.code, title: 'About it', text: 'x', postId: randomUUID(), audience: 'BODY' },
    anchor: { kind: 'DOCUMENT', id: paperId },
    ...over,
  },
});
const start = async (client: TestClient, ...from: Parameters<typeof starting>): Promise<string> =>
  (await client.query(START, starting(...from))).startThread.id;

async function aPaper(over = {}) {
  const body = await server.build.body();
  const people = await server.build.everyKind(body);
  const [C, M, O, X] = await Promise.all(
    [people.C, people.M, people.O, people.X].map((person) => server.as(person)),
  );
  if (!C || !M || !O || !X) throw new Error('There is one of every kind');
  const paper = await addPaper(C, body, over);
  const threadsFor = async (client: TestClient) =>
    (await client.query(THREADS, { id: paper.id })).document.threads.map(({ id }: { id: string }) => id);
  const anchorFor = async (client: TestClient, id: string) =>
    (await client.query(ANCHOR, { id })).thread.anchor;
  return { body, C, M, O, X, paper, threadsFor, anchorFor };
}

describe('a thread that hangs on a paper', () => {
  it('is shown with it, and shows it', async () => {
    const { body, M, O, paper, threadsFor, anchorFor } = await aPaper();
    const id = await start(M, body, paper.id);
    expect(await threadsFor(O)).toEqual([id]);
    expect(await anchorFor(O, id)).toEqual({
      kind: 'DOCUMENT',
      subjectId: paper.id,
      title: { en: paper.title },
    });
  });

  it('is shown to those who may read it, and shows the paper to those who may read that', async () => {
    const { body, C, M, O, X, paper, threadsFor, anchorFor } = await aPaper();
    const narrow = await start(M, body, paper.id, { audience: 'MEMBERS' });
    expect([await threadsFor(M), await threadsFor(O)]).toEqual([[narrow], []]);
    const officers = await addPaper(C, body, { audience: 'OFFICERS', classification: 'CONFIDENTIAL' });
    const open = await start(C, body, officers.id, { audience: 'COMPACT' });
    expect([await anchorFor(C, open), await anchorFor(M, open), await anchorFor(X, open)]).toEqual([
      expect.objectContaining({ subjectId: officers.id }),
      null,
      null,
    ]);
  });

  it('hangs on what its starter may read, in a body of that', async () => {
    const { body, M, C, paper } = await aPaper();
    const officers = await addPaper(C, body, { audience: 'OFFICERS' });
    expect(await M.refusal(START, starting(body, officers.id))).toBe('NOT_FOUND');
    expect(await M.refusal(START, starting(body, randomUUID()))).toBe('NOT_FOUND');
    expect(await M.refusal(START, starting(body, 'no-id'))).toBe('INVALID_INPUT');
    const other = await server.build.body();
    const secretariat = await server.as(await server.build.person({ secretariat: true }));
    expect(await secretariat.refusal(START, starting(other, paper.id))).toBe('INVALID_INPUT');
    expect(await M.refusal(START, starting(body, paper.id, { anchor: null }))).toBeNull();
  });
});
