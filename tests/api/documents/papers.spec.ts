import type { BuiltBody, TestClient, TestServer } from '@concert/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestServer } from '../server.js';
import {
  ADD,
  addPaper,
  GET,
  LIST,
  type Paper,
  paperInput,
  REVISE,
  revisePaper,
  unique,
  upload,
} from './papers.js';

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

const list = async (client: TestClient, over: object = {}): Promise<string[]> => {
  const { documents } = await client.query(LIST, { body: body.code, ...over });
  return documents.edges.map((edge: { node: { id: string } }) => edge.node.id);
};

describe('a paper', () => {
  it('is put before a body by its members and officers and by the secretariat, for their own entity', async () => {
    const paper = await addPaper(member, body, { note: 'First thoughts' });
    expect(paper).toMatchObject({
      state: 'DRAFT',
      version: 1,
      currentRevision: { number: 1, note: 'First thoughts' },
    });
    const { document } = await chair.query(
      'query ($id: ID!) { document(id: $id) { entity { code } createdBy { id } body { code } } }',
      { id: paper.id },
    );
    expect(document).toEqual({
      entity: { code: people.M.entity.code },
      createdBy: { id: people.M.id },
      body: { code: body.code },
    });
  });

  it('is made once, however often the same request is sent', async () => {
    const { uploadId } = await upload(member);
    const send = () => member.query<{ addDocument: Paper }>(ADD, { input: paperInput(body, uploadId) });
    const [first, second] = await Promise.all([send(), send()]);
    const third = await send();
    expect(new Set([first, second, third].map((answer) => answer.addDocument.id)).size).toBe(1);
    expect(await list(member)).toHaveLength(1);
  });

  it('cannot be made of what somebody else uploaded, nor of nothing', async () => {
    const { uploadId } = await upload(chair);
    const answer = await member.failure(ADD, { input: paperInput(body, uploadId) });
    expect(answer?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      details: { field: 'uploadId', reason: 'noSuchUpload' },
    });
    expect(await member.refusal(ADD, { input: paperInput(body, body.id) })).toBe('INVALID_INPUT');
    expect(await member.refusal(ADD, { input: paperInput(body, 'not-an-id') })).toBe('INVALID_INPUT');
    await chair.query(ADD, { input: paperInput(body, uploadId) });
  });

  it('is not labelled so that its own author could not see it, and never strictly confidential', async () => {
    const { uploadId } = await upload(member);
    const beyond = await member.failure(ADD, { input: paperInput(body, uploadId, { audience: 'OFFICERS' }) });
    expect(beyond?.extensions.details).toMatchObject({ field: 'audience', reason: 'beyondYourOwn' });
    expect(
      await member.refusal(ADD, {
        input: paperInput(body, uploadId, { classification: 'STRICTLY_CONFIDENTIAL' }),
      }),
    ).toBe('INVALID_INPUT');
    await member.query(ADD, {
      input: paperInput(body, uploadId, { audience: 'MEMBERS', classification: 'CONFIDENTIAL' }),
    });
  });

  it('needs a title and takes no endless one', async () => {
    const { uploadId } = await upload(member);
    for (const title of ['', '   ', 'x'.repeat(301), 'nul \0 byte'])
      expect(await member.refusal(ADD, { input: paperInput(body, uploadId, { title }) })).toBe(
        'INVALID_INPUT',
      );
    await member.query(ADD, { input: paperInput(body, uploadId, { title: 'x'.repeat(300) }) });
  });

  it('is not put before a body that has been dissolved', async () => {
    const { uploadId } = await upload(member);
    await server.db.query(`UPDATE body SET dissolved = '2020-01-01' WHERE id = $1`, [body.id]);
    const answer = await member.failure(ADD, { input: paperInput(body, uploadId) });
    expect(answer?.extensions).toMatchObject({ code: 'CONFLICT', details: { reason: 'bodyDissolved' } });
  });
});

describe('a revision', () => {
  it('follows the one before and leaves it as it was', async () => {
    const paper = await addPaper(member, body);
    const before = await (await member.fetch(paper.currentRevision.url)).text();
    const revised = await revisePaper(chair, paper, 'Comments of the chair');
    expect(revised).toMatchObject({
      version: 2,
      currentRevision: { number: 2, note: 'Comments of the chair' },
    });
    expect(await (await member.fetch(paper.currentRevision.url)).text()).toBe(before);
    expect(await (await member.fetch(revised.currentRevision.url)).text()).not.toBe(before);
  });

  it('is STALE for the slower of two at once, and nobody’s is lost or doubled', async () => {
    const paper = await addPaper(member, body);
    const uploads = [await upload(member), await upload(chair)];
    const revise = (client: TestClient, uploadId: string | undefined) =>
      client.refusal(REVISE, { input: { documentId: paper.id, uploadId, version: 1 } });
    const answers = await Promise.all([
      revise(member, uploads[0]?.uploadId),
      revise(chair, uploads[1]?.uploadId),
    ]);
    expect(answers.map((code) => code ?? 'OK').sort()).toEqual(['OK', 'STALE']);
    const { document } = await member.query(
      'query ($id: ID!) { document(id: $id) { revisions { number } } }',
      { id: paper.id },
    );
    expect(document.revisions).toEqual([{ number: 2 }, { number: 1 }]);
  });

  it('sent again after its answer was lost is not added twice', async () => {
    const paper = await addPaper(member, body);
    const { uploadId } = await upload(member);
    const input = { documentId: paper.id, uploadId, version: 1 };
    await member.query(REVISE, { input });
    const again = await member.query<{ addRevision: Paper }>(REVISE, { input });
    expect(again.addRevision.currentRevision.number).toBe(2);
    expect(await member.refusal(ADD, { input: paperInput(body, uploadId) })).toBe('CONFLICT');
  });

  it('with the same content as the current one is refused: it would say nothing new', async () => {
    const content = unique();
    const { uploadId } = await upload(member, content);
    const paper = (await member.query<{ addDocument: Paper }>(ADD, { input: paperInput(body, uploadId) }))
      .addDocument;
    const same = await upload(member, content);
    const answer = await member.failure(REVISE, {
      input: { documentId: paper.id, uploadId: same.uploadId, version: 1 },
    });
    expect(answer?.extensions.details).toMatchObject({ field: 'uploadId', reason: 'sameAsCurrent' });
  });
});

describe('the list of papers', () => {
  it('shows the latest revised first, and finds by title, reference, state, language and body', async () => {
    const border = await addPaper(member, body, { title: 'Sécurité des frontières', language: 'fr' });
    const aviation = await addPaper(member, body, { title: '100% of aviation_security' });
    const other = await server.build.body();
    const elsewhere = await addPaper(await server.as(await server.build.seated(other, 'MEMBER')), other, {
      audience: 'COMPACT',
    });
    expect(await list(member)).toEqual([aviation.id, border.id]);
    await revisePaper(member, border);
    expect(await list(member)).toEqual([border.id, aviation.id]);
    expect(await list(member, { text: 'securite' })).toEqual([border.id]);
    expect(await list(member, { text: '% of aviation_' })).toEqual([aviation.id]);
    expect(await list(member, { text: 'a%n' })).toEqual([]);
    expect(await list(member, { text: aviation.reference.toLowerCase() })).toEqual([aviation.id]);
    expect(await list(member, { language: 'fr' })).toEqual([border.id]);
    expect(await list(member, { state: 'FINAL' })).toEqual([]);
    expect(await list(member, { body: null, text: '' })).toEqual(
      expect.arrayContaining([elsewhere.id, aviation.id]),
    );
    expect(await member.refusal(LIST, { body: 'NOWHERE' })).toBe('NOT_FOUND');
  });

  it('goes on from where a page ended, without gaps or doubles, and counts what the reader may see', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) ids.unshift((await addPaper(member, body)).id);
    await addPaper(chair, body, { audience: 'OFFICERS' });
    const first = (await member.query(LIST, { body: body.code, first: 3 })).documents;
    const rest = (await member.query(LIST, { body: body.code, first: 3, after: first.pageInfo.endCursor }))
      .documents;
    expect([...first.edges, ...rest.edges].map((edge: { node: { id: string } }) => edge.node.id)).toEqual(
      ids,
    );
    expect([first.totalCount, first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([
      5,
      true,
      false,
    ]);
    expect(await member.refusal(LIST, { after: 'bm90IG91cnM' })).toBe('INVALID_INPUT');
  });

  it('and the paper itself are hidden from those its label keeps out', async () => {
    const seen: Record<string, string[]> = {};
    for (const audience of ['COMPACT', 'BODY', 'MEMBERS', 'OFFICERS']) {
      const paper = await addPaper(chair, body, { audience });
      const readers: string[] = [];
      for (const [kind, person] of Object.entries(people)) {
        const client = await server.as(person);
        const answers = [
          (await list(client)).includes(paper.id),
          (await client.refusal(GET, { id: paper.id })) === null,
          (await client.fetch(paper.currentRevision.url)).status === 200,
        ];
        expect(new Set(answers).size).toBe(1);
        if (answers[0]) readers.push(kind);
      }
      seen[audience] = readers;
    }
    expect(seen).toEqual({
      COMPACT: ['S', 'C', 'V', 'M', 'O', 'X'],
      BODY: ['S', 'C', 'V', 'M', 'O'],
      MEMBERS: ['S', 'C', 'V', 'M'],
      OFFICERS: ['S', 'C', 'V'],
    });
  });
});

describe('a body', () => {
  it('says for whom the viewer may put papers in', async () => {
    const audiences: Record<string, string[]> = {};
    for (const [kind, person] of Object.entries(people)) {
      const client = await server.as(person);
      audiences[kind] = (
        await client.query('query ($code: String!) { body(code: $code) { paperAudiences } }', {
          code: body.code,
        })
      ).body.paperAudiences;
    }
    const all = ['COMPACT', 'BODY', 'MEMBERS', 'OFFICERS'];
    expect(audiences).toEqual({ S: all, C: all, V: all, M: all.slice(0, 3), O: [], X: [] });
  });
});
