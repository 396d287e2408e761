import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestServer } from '@concert/testing';
import { addPaper, RELABEL, revisePaper } from '../documents/papers.js';
import { startTestServer } from '../server.js';
import { addItem, convened, REMOVE_ITEM } from './operations.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const ITEM = 'id version papers { id withheldFromSome revision { id number } document { reference title } }';
const PIN = `mutation ($input: PinPaperInput!) { pinPaper(input: $input) { ${ITEM} } }`;
const UNPIN = `mutation ($input: UnpinPaperInput!) { unpinPaper(input: $input) { ${ITEM} } }`;
const AGENDA = `query ($id: ID!) { meeting(id: $id) { agenda { ${ITEM} } } }`;

async function setting() {
  const body = await server.build.body();
  const people = await server.build.everyKind(body);
  const [S, C, V, M, O, X] = await Promise.all(
    [people.S, people.C, people.V, people.M, people.O, people.X].map((person) => server.as(person)),
  );
  const clients = { S: S!, C: C!, V: V!, M: M!, O: O!, X: X! };
  const meeting = await convened(clients.C, body);
  const item = await addItem(clients.C, meeting.id, 'Border security');
  const papers = async (client: (typeof clients)['C']) =>
    (await client.query(AGENDA, { id: meeting.id })).meeting.agenda[0].papers;
  return { body, people, clients, meeting, item, papers };
}

describe('a paper of an agenda item', () => {
  it('is pinned by those who run the meeting, in one revision that later ones do not change', async () => {
    const { body, clients, item, papers } = await setting();
    const document = await addPaper(clients.M, body, { title: 'Draft guidance' });
    const input = { agendaItemId: item.id, revisionId: document.currentRevision.id };
    expect(await clients.M.refusal(PIN, { input })).toBe('FORBIDDEN');
    expect(await clients.X.refusal(PIN, { input })).toBe('NOT_FOUND');
    const pinned = (await clients.V.query(PIN, { input })).pinPaper.papers[0];
    expect(pinned).toMatchObject({
      revision: { number: 1 },
      document: { title: 'Draft guidance' },
      withheldFromSome: false,
    });
    await revisePaper(clients.M, document);
    expect(await papers(clients.O)).toMatchObject([{ revision: { number: 1 } }]);
    expect(await clients.V.refusal(PIN, { input })).toBe('CONFLICT');
    expect(await clients.M.refusal(UNPIN, { input: { id: pinned.id } })).toBe('FORBIDDEN');
    expect(await clients.X.refusal(UNPIN, { input: { id: pinned.id } })).toBe('NOT_FOUND');
    expect((await clients.C.query(UNPIN, { input: { id: pinned.id } })).unpinPaper.papers).toEqual([]);
    expect(await clients.C.refusal(UNPIN, { input: { id: pinned.id } })).toBe('NOT_FOUND');
  });

  it('does not exist for those whom the label of its document keeps out, at once when that is narrowed', async () => {
    const { body, clients, item, papers } = await setting();
    const document = await addPaper(clients.C, body);
    await clients.C.query(PIN, { input: { agendaItemId: item.id, revisionId: document.currentRevision.id } });
    expect(await papers(clients.O)).toHaveLength(1);
    await clients.C.query(RELABEL, {
      input: {
        id: document.id,
        audience: 'MEMBERS',
        classification: 'UNCLASSIFIED',
        version: document.version,
      },
    });
    expect(await papers(clients.O)).toEqual([]);
    expect(await papers(clients.M)).toMatchObject([{ withheldFromSome: true }]);
  });

  it('is one that whoever pins it may read', async () => {
    const { clients, item } = await setting();
    const foreign = await setting();
    const document = await addPaper(foreign.clients.C, foreign.body);
    expect(
      await clients.C.refusal(PIN, {
        input: { agendaItemId: item.id, revisionId: document.currentRevision.id },
      }),
    ).toBe('NOT_FOUND');
    expect(
      await clients.C.refusal(PIN, {
        input: { agendaItemId: item.id, revisionId: '00000000-0000-4000-8000-000000000000' },
      }),
    ).toBe('NOT_FOUND');
    expect(
      await clients.S.refusal(PIN, {
        input: { agendaItemId: item.id, revisionId: document.currentRevision.id },
      }),
    ).toBeNull();
  });

  it('goes with its item and leaves the document where it is', async () => {
    const { body, clients, item } = await setting();
    const document = await addPaper(clients.C, body);
    await clients.C.query(PIN, { input: { agendaItemId: item.id, revisionId: document.currentRevision.id } });
    expect(
      (await clients.C.query(REMOVE_ITEM, { input: { id: item.id, version: item.version } })).removeAgendaItem
        .agenda,
    ).toEqual([]);
    expect(
      await clients.M.refusal('query ($id: ID!) { document(id: $id) { id } }', { id: document.id }),
    ).toBeNull();
  });
});
