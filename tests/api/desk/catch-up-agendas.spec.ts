import type { TestClient, TestServer } from '@concert/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addPaper, RELABEL } from '../documents/papers.js';
import { addItem, convened, DECIDE, PROPOSE } from '../meetings/operations.js';
import { setting } from '../meetings/setting.js';
import { startTestServer } from '../server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const changes = (
  first: number,
) => `query ($body: String, $since: DateTime, $after: String) { catchUp(body: $body, since: $since) { bodies { body { code }
  changes(first: ${first}, after: $after) { edges { node { kind title subjectId } } pageInfo { hasNextPage endCursor } } } } }`;
const PIN = 'mutation ($input: PinPaperInput!) { pinPaper(input: $input) { papers { id } } }';
const UNPIN = 'mutation ($input: UnpinPaperInput!) { unpinPaper(input: $input) { id } }';
const LONG_AGO = '2020-01-01T00:00:00Z';
const OF_AGENDAS = /^(PAPER|PROPOSAL)_/;

interface Change {
  kind: string;
  title: string;
  subjectId: string;
}

/** What is told of agendas, by body. */
async function told(client: TestClient, since = LONG_AGO): Promise<Record<string, Change[]>> {
  const { catchUp } = await client.query(changes(10), { since });
  return Object.fromEntries(
    catchUp.bodies.map(({ body, changes }: { body: { code: string }; changes: ChangePage }) => [
      body.code,
      changes.edges.map(({ node }) => node).filter(({ kind }) => OF_AGENDAS.test(kind)),
    ]),
  );
}

interface ChangePage {
  edges: { node: Change }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

async function pageOf(client: TestClient, after: string | null): Promise<ChangePage> {
  const { catchUp } = await client.query(changes(2), { since: LONG_AGO, after });
  return catchUp.bodies[0].changes;
}

async function pin(client: TestClient, agendaItemId: string, paper: { currentRevision: { id: string } }) {
  const input = { agendaItemId, revisionId: paper.currentRevision.id };
  return (await client.query(PIN, { input })).pinPaper.papers.at(-1).id as string;
}

async function proposed(client: TestClient, meetingId: string, title: string, over: object = {}) {
  const input = { meetingId, title, kind: 'DISCUSSION', ...over };
  const { id, version } = (await client.query(PROPOSE, { input })).proposeAgendaItem;
  return { id: id as string, version: version as number };
}

describe('catching up with agendas', () => {
  it('tells of papers that others put before meetings, to those who may see the item and read the paper now', async () => {
    const { body, clients } = await setting(server);
    const { C, V, M, O, X } = clients;
    const meeting = await convened(C, body);
    const open = await addItem(C, meeting.id, 'Open');
    const narrow = await addItem(C, meeting.id, 'Narrow', { audience: 'MEMBERS' });
    const [first, second, third] = [
      await addPaper(C, body, { title: 'First' }),
      await addPaper(C, body, { title: 'Second' }),
      await addPaper(C, body, { title: 'Third', audience: 'OFFICERS' }),
    ];
    await pin(C, open.id, first);
    await pin(C, narrow.id, second);
    const paperId = await pin(C, open.id, third);
    const titles = async (client: TestClient) =>
      ((await told(client))[body.code] ?? []).map(({ title }) => title);
    expect(await titles(V)).toEqual(['Third', 'Second', 'First']);
    expect(await titles(M)).toEqual(['Second', 'First']);
    expect(await titles(O)).toEqual(['First']);
    expect(await told(X)).toEqual({});
    expect(await titles(C)).toEqual([]);
    expect((await told(O))[body.code]).toEqual([
      { kind: 'PAPER_PINNED', title: 'First', subjectId: open.id },
    ]);
    await C.query(RELABEL, {
      input: { id: first.id, version: first.version, audience: 'MEMBERS', classification: 'UNCLASSIFIED' },
    });
    expect(await titles(O)).toEqual([]);
    await C.query(UNPIN, { input: { id: paperId } });
    expect(await titles(V)).toEqual(['Second', 'First']);
    expect((await told(V, new Date(Date.now() + 60_000).toISOString()))[body.code]).toEqual([]);
  });

  it('tells what became of proposals: of those accepted all who see the item, of those declined their entity and who decide', async () => {
    const { body, clients } = await setting(server);
    const { C, V, M, O } = clients;
    const other = await server.as(await server.build.seated(body, 'MEMBER'));
    const meeting = await convened(C, body);
    const [yes, no] = [await proposed(M, meeting.id, 'Yes'), await proposed(M, meeting.id, 'No')];
    await proposed(M, meeting.id, 'Waits');
    await C.query(DECIDE, { input: { ...yes, accept: true } });
    await C.query(DECIDE, { input: { ...no, accept: false, reason: 'Later' } });
    const accepted = { kind: 'PROPOSAL_ACCEPTED', title: 'Yes', subjectId: yes.id };
    const declined = { kind: 'PROPOSAL_DECLINED', title: 'No', subjectId: no.id };
    for (const client of [M, V]) expect((await told(client))[body.code]).toEqual([declined, accepted]);
    for (const client of [other, O]) expect((await told(client))[body.code]).toEqual([accepted]);
    expect((await told(C))[body.code]).toEqual([]);
  });

  it('tells of a joint meeting once, in a body of one’s own, page by page', async () => {
    const [host, guest] = [await setting(server), await setting(server)];
    const meeting = await convened(host.clients.S, host.body, { jointBodies: [guest.body.code] });
    for (const title of ['One', 'Two', 'Three']) {
      const item = await proposed(host.clients.M, meeting.id, title);
      await host.clients.C.query(DECIDE, { input: { ...item, accept: true } });
    }
    const own = async ({ clients, body }: typeof host) =>
      Object.entries(await told(clients.O)).map(([code, changes]) => [code === body.code, changes.length]);
    expect(await own(host)).toEqual([[true, 3]]);
    expect(await own(guest)).toEqual([[true, 3]]);
    const titles: string[] = [];
    let after: string | null = null;
    do {
      const page = await pageOf(guest.clients.O, after);
      titles.push(...page.edges.map(({ node }) => node.title));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(titles.filter((title) => ['One', 'Two', 'Three'].includes(title))).toEqual([
      'Three',
      'Two',
      'One',
    ]);
  });
});
