import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import { ADD_TERMS, AUDIT, PUT_IN_FORCE, day } from './operations.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const TERMS = `query ($code: String!, $asOf: Date) { body(code: $code, asOf: $asOf) { viewerCan { proposeTermsOfReference } termsOfReference { number inForceFrom approvedBy } currentTermsOfReference { number text { en fr } } } }`;

describe('terms of reference', () => {
  it('are numbered versions; the page of a body shows the one in force on its day', async () => {
    const body = await server.build.body();
    const secretary = await server.as(await server.build.person({ secretariat: true }));
    const add = (inForceFrom: string, en: string) =>
      secretary.query(ADD_TERMS, {
        input: { body: body.code, text: { en, fr: ' ' }, inForceFrom, approvedBy: 'CC/2019/D.4' },
      });
    expect((await add('2019-04-16', 'First')).addTermsOfReference).toMatchObject({
      number: 1,
      inForceFrom: '2019-04-16',
      approvedBy: 'CC/2019/D.4',
      text: { en: 'First', fr: null },
    });
    expect((await add('2024-01-01', 'Second')).addTermsOfReference.number).toBe(2);
    const outsider = await server.as(await server.build.person());
    const current = async (asOf?: string) =>
      (await outsider.query(TERMS, { code: body.code, asOf })).body.currentTermsOfReference?.text.en ?? null;
    expect([
      await current('2019-04-15'),
      await current('2019-04-16'),
      await current('2023-12-31'),
      await current(),
    ]).toEqual([null, 'First', 'First', 'Second']);
  });

  it('are proposed by chairs, put in force by the secretariat alone, and shown as proposals only to those who sit in the body', async () => {
    const body = await server.build.body();
    const people = await server.build.everyKind(body);
    const clients = Object.fromEntries(
      await Promise.all(
        Object.entries(people).map(async ([kind, person]) => [kind, await server.as(person)] as const),
      ),
    );
    const propose = { input: { body: body.code, text: { en: 'A proposal' } } };
    for (const kind of ['V', 'M', 'O', 'X']) {
      expect(await clients[kind]!.refusal(ADD_TERMS, propose)).toBe('FORBIDDEN');
      expect(
        (await clients[kind]!.query(TERMS, { code: body.code })).body.viewerCan.proposeTermsOfReference,
      ).toBe(false);
    }
    expect(
      await clients.C!.refusal(ADD_TERMS, {
        input: { ...propose.input, inForceFrom: day(), approvedBy: 'x' },
      }),
    ).toBe('FORBIDDEN');
    const { addTermsOfReference: proposal } = await clients.C!.query(ADD_TERMS, propose);
    expect(proposal).toMatchObject({ number: 1, inForceFrom: null });
    const shown = async (kind: string): Promise<unknown[]> =>
      (await clients[kind]!.query(TERMS, { code: body.code })).body.termsOfReference;
    for (const kind of ['S', 'C', 'V', 'M', 'O']) expect(await shown(kind)).toHaveLength(1);
    expect(await shown('X')).toEqual([]);
    const approve = { input: { id: proposal.id, inForceFrom: day(), approvedBy: 'CC/2026/D.9' } };
    expect(await clients.C!.refusal(PUT_IN_FORCE, approve)).toBe('FORBIDDEN');
    expect(await clients.X!.refusal(PUT_IN_FORCE, approve)).toBe('NOT_FOUND');
    expect((await clients.S!.query(PUT_IN_FORCE, approve)).putTermsOfReferenceInForce).toMatchObject({
      inForceFrom: day(),
      approvedBy: 'CC/2026/D.9',
    });
    expect((await clients.S!.failure(PUT_IN_FORCE, approve))?.extensions.details.reason).toBe(
      'inForceAlready',
    );
    expect(await shown('X')).toEqual([{ number: 1, inForceFrom: day(), approvedBy: 'CC/2026/D.9' }]);
    const { audit } = await clients.S!.query(AUDIT, { act: 'termsOfReference.', text: body.code });
    expect(audit.edges.map((edge: { node: { act: string } }) => edge.node.act)).toEqual([
      'termsOfReference.putInForce',
      'termsOfReference.added',
    ]);
  });

  it('added by two at the same moment get two numbers', async () => {
    const body = await server.build.body();
    const clients = [
      await server.as(await server.build.person({ secretariat: true })),
      await server.as(await server.build.seated(body, 'CHAIR')),
    ];
    const answers = await Promise.all(
      clients.map((client) => client.query(ADD_TERMS, { input: { body: body.code, text: { en: 'x' } } })),
    );
    expect(answers.map((answer) => answer.addTermsOfReference.number).sort()).toEqual([1, 2]);
  });

  it('in force need an approval, a text and a living body', async () => {
    const [body, gone] = [await server.build.body(), await server.build.body({ dissolved: '2020-01-01' })];
    const secretary = await server.as(await server.build.person({ secretariat: true }));
    const reason = async (input: object) =>
      (await secretary.failure(ADD_TERMS, { input: { body: body.code, text: { en: 'x' }, ...input } }))
        ?.extensions.details.reason;
    expect(await reason({ inForceFrom: day() })).toBe('required');
    expect(await reason({ text: { en: ' ' } })).toBe('isNotEmpty');
    expect(await reason({ text: { en: 'x'.repeat(200_001) } })).toBe('maxLength');
    expect(await reason({ body: gone.code })).toBe('bodyDissolved');
  });
});
