import { type BuiltBody, next, type TestClient, type TestServer } from '@concert/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestServer } from '../server.js';
import {
  ADD,
  addPaper,
  GET,
  LIST,
  type Paper,
  paperInput,
  RELABEL,
  REVISE,
  revisePaper,
  SET_STATE,
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

const relabelled = (
  paper: Pick<Paper, 'id' | 'version'>,
  audience: string,
  classification = 'UNCLASSIFIED',
) => ({
  input: { id: paper.id, audience, classification, version: paper.version },
});
const inState = (paper: Pick<Paper, 'id' | 'version'>, state: string) => ({
  input: { id: paper.id, state, version: paper.version },
});

describe('raising the label', () => {
  it('takes a paper away at once: from lists, counts, pages, downloads and open browsers', async () => {
    const paper = await addPaper(member, body);
    const observer = await server.as(people.O);
    const socket = await server.socket(observer);
    expect((await observer.query(LIST, { body: body.code })).documents.totalCount).toBe(1);
    await server.deliverEvents();
    const told = next(socket, 'document.changed');
    const { relabelDocument } = await chair.query<{ relabelDocument: Paper }>(
      RELABEL,
      relabelled(paper, 'OFFICERS'),
    );
    expect(relabelDocument).toMatchObject({ audience: 'OFFICERS', version: 2 });
    await server.deliverEvents();
    expect(await told).toEqual({ documentId: paper.id, bodyId: body.id });
    for (const client of [observer, member]) {
      expect((await client.query(LIST, { body: body.code })).documents).toMatchObject({
        totalCount: 0,
        edges: [],
      });
      expect(await client.refusal(GET, { id: paper.id })).toBe('NOT_FOUND');
      expect((await client.fetch(paper.currentRevision.url)).status).toBe(404);
      expect(await client.refusal(SET_STATE, inState(paper, 'FOR_COMMENT'))).toBe('NOT_FOUND');
    }
    const { uploadId } = await upload(member);
    expect(await member.refusal(REVISE, { input: { documentId: paper.id, uploadId, version: 2 } })).toBe(
      'NOT_FOUND',
    );
    expect(
      await member.refusal(ADD, {
        input: paperInput(body, uploadId, { language: 'fr', translationOf: paper.id }),
      }),
    ).toBe('NOT_FOUND');
  });

  it('tells only those who could see the paper, or can now', async () => {
    const paper = await addPaper(chair, body, { audience: 'OFFICERS' });
    await server.deliverEvents();
    const [officer, outsider] = [
      await server.socket(await server.as(people.V)),
      await server.socket(await server.as(people.X)),
    ];
    let overheard = 0;
    outsider.on('document.changed', () => (overheard += 1));
    const told = next(officer, 'document.changed');
    await chair.query(RELABEL, relabelled(paper, 'MEMBERS'));
    await server.deliverEvents();
    await told;
    // An answer after the event shows that the outsider's socket has had all that was sent to it before.
    await new Promise((resolve) => outsider.emit('alive', resolve));
    expect(overheard).toBe(0);
  });

  it('takes every language version with it', async () => {
    const english = await addPaper(member, body);
    const french = await addPaper(member, body, { language: 'fr', translationOf: english.id });
    await chair.query(RELABEL, relabelled(english, 'OFFICERS', 'CONFIDENTIAL'));
    expect(await member.refusal(GET, { id: french.id })).toBe('NOT_FOUND');
    const { document } = await chair.query<{ document: Paper }>(GET, { id: french.id });
    expect(document).toMatchObject({ audience: 'OFFICERS', classification: 'CONFIDENTIAL', version: 2 });
  });

  it('is for chairs and the secretariat, is STALE after another change, and needs something to change', async () => {
    const paper = await addPaper(member, body);
    for (const kind of ['V', 'M', 'O'] as const)
      expect(await (await server.as(people[kind])).refusal(RELABEL, relabelled(paper, 'MEMBERS'))).toBe(
        'FORBIDDEN',
      );
    expect(await (await server.as(people.X)).refusal(RELABEL, relabelled(paper, 'MEMBERS'))).toBe(
      'NOT_FOUND',
    );
    expect(await chair.refusal(RELABEL, relabelled(paper, 'BODY'))).toBe('CONFLICT');
    const [one, other] = await Promise.all(
      [chair, await server.as(people.S)].map((client) =>
        client.refusal(RELABEL, relabelled(paper, 'MEMBERS')),
      ),
    );
    expect([one ?? 'OK', other ?? 'OK'].sort()).toEqual(['OK', 'STALE']);
  });

  it('and every step in its life are kept, with who took them', async () => {
    const paper = await addPaper(member, body);
    await chair.query(RELABEL, relabelled(paper, 'MEMBERS', 'CONFIDENTIAL'));
    await chair.query(SET_STATE, inState({ ...paper, version: 2 }, 'CLEARED'));
    const { document } = await member.query(
      'query ($id: ID!) { document(id: $id) { history { kind before after by { id } } } }',
      { id: paper.id },
    );
    const by = { id: people.C.id };
    expect(document.history).toHaveLength(3);
    expect(document.history).toEqual(
      expect.arrayContaining([
        { kind: 'AUDIENCE', before: 'BODY', after: 'MEMBERS', by },
        { kind: 'CLASSIFICATION', before: 'UNCLASSIFIED', after: 'CONFIDENTIAL', by },
        { kind: 'STATE', before: 'DRAFT', after: 'CLEARED', by },
      ]),
    );
  });
});

describe('the life of a paper', () => {
  it('runs from draft to superseded by the hand of a chair, and never back', async () => {
    let paper = await addPaper(member, body);
    for (const state of ['FOR_COMMENT', 'CLEARED', 'FINAL', 'SUPERSEDED']) {
      expect(
        (await chair.query<{ document: Paper }>(GET, { id: paper.id })).document.viewerCan.states,
      ).toContain(state);
      paper = (await chair.query<{ setDocumentState: Paper }>(SET_STATE, inState(paper, state)))
        .setDocumentState;
      expect(paper.state).toBe(state);
    }
    expect(paper.viewerCan).toMatchObject({ states: [], revise: false, translate: false });
    const back = await chair.failure(SET_STATE, inState(paper, 'FINAL'));
    expect(back?.extensions).toMatchObject({
      code: 'CONFLICT',
      details: { reason: 'noSuchStep', from: 'SUPERSEDED', to: 'FINAL' },
    });
    const { uploadId } = await upload(chair);
    expect(
      await chair.refusal(REVISE, { input: { documentId: paper.id, uploadId, version: paper.version } }),
    ).toBe('CONFLICT');
  });

  it('lets the entity that put it in ask for comments and withdraw it before it is cleared, and nobody else of its rank', async () => {
    const paper = await addPaper(member, body);
    const colleague = await server.as(await server.build.seated(body, 'MEMBER'));
    expect(await colleague.refusal(SET_STATE, inState(paper, 'FOR_COMMENT'))).toBe('FORBIDDEN');
    expect(await member.refusal(SET_STATE, inState(paper, 'CLEARED'))).toBe('FORBIDDEN');
    const open = (await member.query<{ setDocumentState: Paper }>(SET_STATE, inState(paper, 'FOR_COMMENT')))
      .setDocumentState;
    expect(open.viewerCan.states).toEqual(['WITHDRAWN']);
    const withdrawn = (await member.query<{ setDocumentState: Paper }>(SET_STATE, inState(open, 'WITHDRAWN')))
      .setDocumentState;
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', viewerCan: { states: [], revise: false } });
  });

  it('lets any member revise it until it is cleared, and then only those who clear', async () => {
    let paper = await addPaper(member, body);
    const colleague = await server.as(await server.build.seated(body, 'MEMBER'));
    paper = await revisePaper(colleague, paper);
    paper = (await chair.query<{ setDocumentState: Paper }>(SET_STATE, inState(paper, 'CLEARED')))
      .setDocumentState;
    const { uploadId } = await upload(member);
    const input = { documentId: paper.id, uploadId, version: paper.version };
    expect(await member.refusal(REVISE, { input })).toBe('FORBIDDEN');
    expect((await member.query<{ document: Paper }>(GET, { id: paper.id })).document.viewerCan.revise).toBe(
      false,
    );
    expect((await revisePaper(chair, paper)).currentRevision.number).toBe(3);
    for (const kind of ['O', 'V'] as const) {
      const client = await server.as(people[kind]);
      expect(
        (await client.query<{ document: Paper }>(GET, { id: paper.id })).document.viewerCan,
      ).toMatchObject({ revise: false, relabel: false });
    }
  });

  it('is changed by the faster of two at once', async () => {
    const paper = await addPaper(member, body);
    const secretariat = await server.as(people.S);
    const answers = await Promise.all([
      chair.refusal(SET_STATE, inState(paper, 'CLEARED')),
      secretariat.refusal(SET_STATE, inState(paper, 'WITHDRAWN')),
    ]);
    expect(answers.filter((code) => code === null)).toHaveLength(1);
    expect(['STALE', 'CONFLICT']).toContain(answers.find((code) => code !== null));
  });
});
