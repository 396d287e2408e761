import type { BuiltBody, TestClient, TestServer } from '@concert/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestServer } from '../server.js';
import { ADD, addPaper, GET, type Paper, paperInput, revisePaper, upload } from './papers.js';

let server: TestServer;
let body: BuiltBody;
let member: TestClient;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  server.clock.set('2026-03-01T12:00:00Z');
  body = await server.build.body();
  member = await server.as(await server.build.seated(body, 'MEMBER'));
});
afterAll(() => server.stop());

describe('references', () => {
  it('are issued by body and year, each counting from one', async () => {
    const committee = await server.build.body({ kind: 'COMMITTEE' });
    const secretariat = await server.as(await server.build.person({ secretariat: true }));
    const first = await addPaper(member, body);
    const second = await addPaper(member, body);
    const elsewhere = await addPaper(secretariat, committee);
    server.clock.set('2027-01-01T00:00:00Z');
    const nextYear = await addPaper(await server.as(await server.build.seated(body, 'MEMBER')), body);
    expect([first, second, elsewhere, nextYear].map((paper) => paper.reference)).toEqual([
      `${body.code}/2026/WP.1`,
      `${body.code}/2026/WP.2`,
      `${committee.code}/2026/WP.1`,
      `${body.code}/2027/WP.1`,
    ]);
  });

  it('have no gaps and no doubles when many papers come at once and some are refused', async () => {
    const uploads = await Promise.all(Array.from({ length: 12 }, () => upload(member)));
    const answers = await Promise.all(
      uploads.map(({ uploadId }, index) =>
        // Every third one fails after its number was issued: there is no such paper to translate.
        member.send<{ addDocument: Paper }>(ADD, {
          input: paperInput(body, index % 3 === 2 ? body.id : uploadId),
        }),
      ),
    );
    const given = answers.flatMap((answer) => (answer.data ? [answer.data.addDocument.reference] : []));
    const numbers = given.map((reference) => Number(reference.split('WP.')[1])).sort((a, b) => a - b);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect((await addPaper(member, body)).reference).toBe(`${body.code}/2026/WP.9`);
  });

  it('give back the number of a paper that could not be written after all', async () => {
    const { uploadId, sha256 } = await upload(member);
    await server.db.query(`ALTER TABLE revision ADD CONSTRAINT not_this_one CHECK (sha256 <> '${sha256}')`);
    expect(await member.refusal(ADD, { input: paperInput(body, uploadId) })).toBe('INTERNAL');
    await server.db.query('ALTER TABLE revision DROP CONSTRAINT not_this_one');
    expect((await addPaper(member, body)).reference).toBe(`${body.code}/2026/WP.1`);
  });

  it('add Rev.1, Rev.2 with the revisions, and every revision keeps its own', async () => {
    const paper = await addPaper(member, body);
    const revised = await revisePaper(member, paper);
    const again = await revisePaper(member, revised);
    expect([paper, revised, again].map(({ reference }) => reference.split('/').slice(2).join('/'))).toEqual([
      'WP.1',
      'WP.1/Rev.1',
      'WP.1/Rev.2',
    ]);
    const { document } = await member.query(
      'query ($id: ID!) { document(id: $id) { revisions { number reference } } }',
      { id: paper.id },
    );
    expect(document.revisions.map((each: { reference: string }) => each.reference)).toEqual([
      again.reference,
      revised.reference,
      paper.reference,
    ]);
  });

  it('are shared by the language versions of a paper, one for each language', async () => {
    const english = await addPaper(member, body);
    const french = await addPaper(member, body, {
      language: 'fr',
      title: 'Sécurité des frontières',
      translationOf: english.id,
    });
    expect(french.reference).toBe(english.reference);
    expect(french.languageVersions).toEqual([{ id: english.id, language: 'en' }]);
    const { document } = await member.query<{ document: Paper }>(GET, { id: english.id });
    expect(document.languageVersions).toEqual([{ id: french.id, language: 'fr' }]);
    const { uploadId } = await upload(member);
    const twice = await member.failure(ADD, {
      input: paperInput(body, uploadId, { language: 'fr', translationOf: english.id }),
    });
    expect(twice?.extensions).toMatchObject({ code: 'CONFLICT', details: { reason: 'languageExists' } });
    expect((await addPaper(member, body)).reference).toBe(`${body.code}/2026/WP.2`);
  });

  it('are not shared across bodies, nor under another label, nor twice when two translate at once', async () => {
    const english = await addPaper(member, body);
    const [first, second] = [await upload(member), await upload(member)];
    const translate = (uploadId: string) =>
      member.failure(ADD, {
        input: paperInput(body, uploadId, { language: 'ar', translationOf: english.id }),
      });
    const answers = await Promise.all([translate(first.uploadId), translate(second.uploadId)]);
    expect(answers.map((answer) => answer?.extensions.code ?? 'OK').sort()).toEqual(['CONFLICT', 'OK']);
    const { uploadId } = await upload(member);
    const otherLabel = paperInput(body, uploadId, {
      language: 'fr',
      translationOf: english.id,
      audience: 'MEMBERS',
    });
    expect((await member.failure(ADD, { input: otherLabel }))?.extensions.details).toMatchObject({
      field: 'audience',
      reason: 'notTheLabelOfTheOriginal',
    });
    const other = await server.build.body();
    const chair = await server.build.seated(other, 'CHAIR');
    const client = await server.as(chair);
    const own = await upload(client);
    const foreign = paperInput(other, own.uploadId, { language: 'fr', translationOf: english.id });
    expect(await client.refusal(ADD, { input: foreign })).toBe('NOT_FOUND');
  });
});
