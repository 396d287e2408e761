import type { BuiltBody, TestClient, TestServer } from '@concert/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestServer } from '../server.js';
import { ADD, type Paper, paperInput, revisePaper, upload } from './papers.js';

let server: TestServer;
let body: BuiltBody;
let people: Awaited<ReturnType<TestServer['build']['everyKind']>>;
let member: TestClient;
let chair: TestClient;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  body = await server.build.body();
  people = await server.build.everyKind(body);
  member = await server.as(people.M);
  chair = await server.as(people.C);
});
afterAll(() => server.stop());

async function paperOf(content: string, name: string, over = {}): Promise<Paper> {
  const { uploadId } = await upload(member, content, name);
  return (await member.query<{ addDocument: Paper }>(ADD, { input: paperInput(body, uploadId, over) }))
    .addDocument;
}

const LOG =
  'query ($id: ID!, $first: Int, $after: String) { document(id: $id) { downloads(first: $first, after: $after) { totalCount pageInfo { endCursor } edges { node { revisionNumber person { id } } } } } }';
const log = async (paper: Paper, client = chair): Promise<[number, string][] | null> => {
  const { downloads } = (await client.query(LOG, { id: paper.id })).document;
  return (
    downloads &&
    downloads.edges.map(({ node }: { node: { revisionNumber: number; person: { id: string } } }) => [
      node.revisionNumber,
      node.person.id,
    ])
  );
};

describe('a download', () => {
  it('is saved under the name it was given, and never shown as a page of ours', async () => {
    const paper = await paperOf('<!doctype html><script>alert(1)</script>', 'Réunion “été” 2026.html');
    const response = await chair.fetch(paper.currentRevision.url);
    expect(await response.text()).toBe('<!doctype html><script>alert(1)</script>');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="Reunion _ete_ 2026.html"; filename*=UTF-8''${encodeURIComponent('Réunion “été” 2026.html')}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-cache',
      'accept-ranges': 'bytes',
      'content-length': '40',
    });
  });

  it('may be of a part, and is not sent again to whoever has it', async () => {
    const { currentRevision } = await paperOf('0123456789', 'digits.txt');
    const get = async (headers: Record<string, string>): Promise<[number, string, string | null]> => {
      const response = await chair.fetch(currentRevision.url, { headers });
      return [response.status, await response.text(), response.headers.get('content-range')];
    };
    const etag = (await chair.fetch(currentRevision.url, { method: 'HEAD' })).headers.get('etag') ?? '';
    expect(await get({ range: 'bytes=2-4' })).toEqual([206, '234', 'bytes 2-4/10']);
    expect(await get({ range: 'bytes=-3' })).toEqual([206, '789', 'bytes 7-9/10']);
    expect(await get({ range: 'bytes=5-' })).toEqual([206, '56789', 'bytes 5-9/10']);
    expect(await get({ range: 'bytes=10-' })).toEqual([416, '', 'bytes */10']);
    expect(await get({ range: 'bytes=2-4', 'if-range': etag })).toEqual([206, '234', 'bytes 2-4/10']);
    expect(await get({ range: 'bytes=2-4', 'if-range': '"another"' })).toEqual([200, '0123456789', null]);
    expect(await get({ 'if-none-match': etag })).toEqual([304, '', null]);
  });

  it('of something confidential leaves no copy in caches', async () => {
    const paper = await paperOf('secret plans', 'plans.txt', { classification: 'CONFIDENTIAL' });
    const response = await chair.fetch(paper.currentRevision.url);
    expect([await response.text(), response.headers.get('cache-control')]).toEqual([
      'secret plans',
      'private, no-store',
    ]);
  });

  it('of something that does not exist, or has no proper id, is answered like one that may not be seen', async () => {
    const paper = await paperOf('for officers', 'officers.txt', { audience: 'MEMBERS' });
    const answers = await Promise.all(
      [paper.currentRevision.url, `/files/${body.id}`, '/files/..%2F..%2Fetc%2Fpasswd'].map(async (url) =>
        (await server.as(people.O)).fetch(url),
      ),
    );
    const bodies = await Promise.all(answers.map(async (answer) => [answer.status, await answer.json()]));
    expect(new Set(bodies.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(bodies[0]?.[0]).toBe(404);
    expect((await server.anonymous.fetch(paper.currentRevision.url)).status).toBe(401);
  });

  it('ends with the seat, the representation or the session it stood on', async () => {
    const paper = await paperOf('for the body', 'body.txt');
    const observer = await server.as(people.O);
    expect((await observer.fetch(paper.currentRevision.url)).status).toBe(200);
    await server.db.query('UPDATE seat SET valid_until = current_date WHERE id = $1', [people.O.seatId]);
    expect((await observer.fetch(paper.currentRevision.url)).status).toBe(404);
  });
});

describe('the log of downloads', () => {
  it('says who took a copy of which revision, to officers and the secretariat alone', async () => {
    const paper = await paperOf('first words', 'first.txt');
    const observer = await server.as(people.O);
    await (await observer.fetch(paper.currentRevision.url)).text();
    const revised = await revisePaper(member, paper);
    await (await member.fetch(revised.currentRevision.url)).text();
    const entries = [
      [2, people.M.id],
      [1, people.O.id],
    ];
    expect(await log(paper)).toEqual(entries);
    for (const kind of ['S', 'V'] as const)
      expect(await log(paper, await server.as(people[kind]))).toEqual(entries);
    for (const kind of ['M', 'O'] as const)
      expect(await log(paper, await server.as(people[kind]))).toBeNull();
  });

  it('counts the parts of one download once, and what was not sent not at all', async () => {
    const paper = await paperOf('0123456789', 'digits.txt');
    const { url } = paper.currentRevision;
    const etag = (await member.fetch(url, { method: 'HEAD' })).headers.get('etag') ?? '';
    await member.fetch(url, { headers: { 'if-none-match': etag } });
    await (await member.fetch(url, { headers: { range: 'bytes=99-' } })).text();
    await (await (await server.as(people.X)).fetch(url)).text();
    expect(await log(paper)).toEqual([]);
    for (const range of ['bytes=1-2', 'bytes=3-4', 'bytes=5-'])
      await (await member.fetch(url, { headers: { range } })).text();
    expect(await log(paper)).toEqual([[1, people.M.id]]);
    server.clock.set(new Date(Date.now() + 11 * 60 * 1000));
    await (await member.fetch(url, { headers: { range: 'bytes=0-0' } })).text();
    server.clock.set(undefined);
    expect(await log(paper)).toHaveLength(2);
  });

  it('is read page by page', async () => {
    const paper = await paperOf('read often', 'often.txt');
    for (let index = 0; index < 3; index += 1) await (await member.fetch(paper.currentRevision.url)).text();
    const first = (await chair.query(LOG, { id: paper.id, first: 2 })).document.downloads;
    const rest = (await chair.query(LOG, { id: paper.id, first: 2, after: first.pageInfo.endCursor }))
      .document.downloads;
    expect([first.totalCount, first.edges.length, rest.edges.length]).toEqual([3, 2, 1]);
  });
});
