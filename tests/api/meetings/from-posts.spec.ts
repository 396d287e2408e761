import type { BuiltBody, TestClient, TestServer } from '@concert/testing';
import { EventHandlers } from '@concert/kernel';
import { agendaItemProposed } from '@concert/meetings';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HIDE, MOVE, MOVE_POSTS, post, relabel, SPLIT, startThread } from '../discussions/thread-acts.js';
import { startTestServer } from '../server.js';
import { ADD_ITEM, addItem, convened, DECIDE, draft, PROPOSE, UPDATE, UPDATE_ITEM } from './operations.js';
import { setting } from './setting.js';

let server: TestServer;
const told: { agendaItemId: string; fromPostId: string | null }[] = [];
beforeAll(async () => {
  server = await startTestServer();
  const handlers = server.app.get(EventHandlers);
  handlers.on(agendaItemProposed, 'test.told', async (event) => void told.push(event));
});
afterAll(() => server.stop());

const ITEM =
  'query ($id: ID!) { agendaItem(id: $id) { audience classification fromPost { id seq thread { id title } } } }';
const MADE =
  'query ($id: ID!) { thread(id: $id) { mayProposeItems agendaItems { id state meeting { id title } fromPost { id } } } }';
const CHOICES =
  'query ($postId: ID!) { agendaChoices(postId: $postId) { id puts audiences classifications meeting { id title } } }';

const propose = async (client: TestClient, input: object): Promise<{ id: string; version: number }> =>
  (await client.query(PROPOSE, { input: { title: 'Shared training', kind: 'DISCUSSION', ...input } }))
    .proposeAgendaItem;
const wrong = async (client: TestClient, input: object, operation = PROPOSE) => {
  const asked = { title: 'Shared training', kind: 'DISCUSSION', ...input };
  const failure = await client.failure(operation, { input: asked });
  if (!failure) return null;
  const { code, details } = failure.extensions;
  delete details.fields;
  return [code, details];
};
const madeOf = async (client: TestClient, id: string) => (await client.query(MADE, { id })).thread;
const choicesOf = async (client: TestClient, postId: string) =>
  (await client.query(CHOICES, { postId })).agendaChoices;

async function aPost(body: BuiltBody, client: TestClient, over: Parameters<typeof startThread>[2] = {}) {
  const thread = await startThread(client, body, { title: 'Training', ...over });
  return { thread, said: await post(client, thread.id, 'We should train together.') };
}

describe('a post that is put before a meeting', () => {
  it('is shown with the item, and the item with it, to those who may read both', async () => {
    const { body, clients } = await setting(server);
    const { C, V, M, O } = clients;
    const meeting = await convened(C, body);
    const { thread, said } = await aPost(body, M, { audience: 'MEMBERS' });
    const item = await propose(M, { meetingId: meeting.id, fromPostId: said.id });
    const origin = { id: said.id, seq: 2, thread: { id: thread.id, title: 'Training' } };
    for (const client of [M, C])
      expect((await client.query(ITEM, { id: item.id })).agendaItem).toEqual({
        audience: 'MEMBERS',
        classification: 'UNCLASSIFIED',
        fromPost: origin,
      });
    const shown = {
      id: item.id,
      state: 'PROPOSED',
      meeting: { id: meeting.id, title: meeting.title },
      fromPost: { id: said.id },
    };
    expect(await madeOf(V, thread.id)).toEqual({ mayProposeItems: true, agendaItems: [shown] });
    const other = await server.as(await server.build.seated(body, 'MEMBER'));
    expect((await madeOf(other, thread.id)).agendaItems).toEqual([]);
    await C.query(DECIDE, { input: { id: item.id, version: item.version, accept: true } });
    expect((await madeOf(other, thread.id)).agendaItems).toEqual([{ ...shown, state: 'ACCEPTED' }]);
    expect(await O.refusal(ITEM, { id: item.id })).toBe('NOT_FOUND');
    await server.deliverEvents();
    expect(told.filter((event) => event.agendaItemId === item.id)).toEqual([
      expect.objectContaining({ fromPostId: said.id }),
    ]);
  });

  it('is shown with the item only to those who may read its thread now, wherever it stands', async () => {
    const { body, clients } = await setting(server);
    const { C, M, O, S } = clients;
    const meeting = await convened(C, body);
    const { thread, said } = await aPost(body, M);
    const item = await addItem(C, meeting.id, 'Training', { fromPostId: said.id });
    const split = { id: thread.id, title: 'Apart', postIds: [said.id], version: thread.version };
    const apart = (await C.query(SPLIT, { input: split })).splitThread;
    const originFor = async (client: TestClient) =>
      (await client.query(ITEM, { id: item.id })).agendaItem.fromPost;
    expect(await originFor(O)).toMatchObject({ seq: 1, thread: { id: apart.id } });
    expect((await madeOf(O, apart.id)).agendaItems).toHaveLength(1);
    expect((await madeOf(O, thread.id)).agendaItems).toEqual([]);
    const other = await server.build.body();
    await S.query(MOVE, { input: { id: apart.id, body: other.code, version: apart.version } });
    expect([await originFor(O), await originFor(M)]).toEqual([null, null]);
    expect(await originFor(S)).toMatchObject({ id: said.id });
  });

  it('takes its item along when its label is raised, and leaves it as it is when that is lowered again', async () => {
    const { body, clients } = await setting(server);
    const { C, M, O } = clients;
    const meeting = await convened(C, body);
    const { thread, said } = await aPost(body, M);
    const item = await addItem(C, meeting.id, 'Training', { fromPostId: said.id });
    const proposed = await propose(M, { meetingId: meeting.id, fromPostId: said.id });
    const labels = async (client: TestClient) => {
      await server.deliverEvents();
      const items = await Promise.all([item, proposed].map(({ id }) => client.query(ITEM, { id })));
      return items.map(({ agendaItem }) => [agendaItem.audience, agendaItem.classification]);
    };
    expect(await O.refusal(ITEM, { id: item.id })).toBeNull();
    const raised = await relabel(C, thread, 'MEMBERS', { classification: 'CONFIDENTIAL' });
    const kept = [
      ['MEMBERS', 'CONFIDENTIAL'],
      ['MEMBERS', 'CONFIDENTIAL'],
    ];
    expect(await labels(M)).toEqual(kept);
    expect(await O.refusal(ITEM, { id: item.id })).toBe('NOT_FOUND');
    await relabel(C, raised, 'BODY');
    expect(await labels(M)).toEqual(kept);
  });

  it('takes its item along into a narrower discussion', async () => {
    const { body, clients } = await setting(server);
    const { C, M, O } = clients;
    const meeting = await convened(C, body);
    const { thread, said } = await aPost(body, M);
    const item = await addItem(C, meeting.id, 'Training', { fromPostId: said.id });
    const narrow = await startThread(C, body, { title: 'Among members', audience: 'MEMBERS' });
    expect(await O.refusal(ITEM, { id: item.id })).toBeNull();
    const moved = { id: thread.id, into: narrow.id, postIds: [said.id], version: thread.version };
    await C.query(MOVE_POSTS, { input: moved });
    await server.deliverEvents();
    expect((await M.query(ITEM, { id: item.id })).agendaItem).toMatchObject({ audience: 'MEMBERS' });
    expect(await O.refusal(ITEM, { id: item.id })).toBe('NOT_FOUND');
  });

  it('keeps its label: nobody reads it before the meeting who may not read it where it was said', async () => {
    const { body, clients } = await setting(server);
    const { C, M } = clients;
    const meeting = await convened(C, body, { audience: 'COMPACT' });
    const { thread, said } = await aPost(body, M, { audience: 'MEMBERS' });
    const from = { meetingId: meeting.id, fromPostId: said.id };
    const wider = (field: string) => ['INVALID_INPUT', { field, reason: 'widerThanThread' }];
    expect(await wrong(M, { ...from, audience: 'BODY' })).toEqual(wider('audience'));
    expect(await wrong(C, { ...from, audience: 'BODY' }, ADD_ITEM)).toEqual(wider('audience'));
    await relabel(C, thread, 'MEMBERS', { classification: 'CONFIDENTIAL' });
    expect(await wrong(M, { ...from, classification: 'UNCLASSIFIED' })).toEqual(wider('classification'));
    const item = await propose(M, from);
    expect((await M.query(ITEM, { id: item.id })).agendaItem).toMatchObject({
      audience: 'MEMBERS',
      classification: 'CONFIDENTIAL',
    });
    const change = { id: item.id, version: item.version };
    expect(await wrong(M, { ...change, audience: 'COMPACT' }, UPDATE_ITEM)).toEqual(wider('audience'));
    expect(await M.refusal(UPDATE_ITEM, { input: { ...change, title: 'Training, together' } })).toBeNull();
  });

  it('is brought before other bodies only when everyone in the Compact may read it', async () => {
    const { body, clients } = await setting(server);
    const { C, M } = clients;
    const other = await server.build.body();
    const joint = await convened(C, body, { jointBodies: [other.code] });
    const { said } = await aPost(body, M);
    const from = { meetingId: joint.id, fromPostId: said.id };
    expect(await wrong(M, from)).toEqual([
      'INVALID_INPUT',
      { field: 'meetingId', reason: 'widerThanThread' },
    ]);
    expect(await choicesOf(M, said.id)).toEqual([]);
    const open = await aPost(body, C, { audience: 'COMPACT' });
    expect(await wrong(M, { ...from, fromPostId: open.said.id })).toBeNull();
    const elsewhere = await convened(clients.S, other);
    expect(await wrong(clients.S, { meetingId: elsewhere.id, fromPostId: open.said.id })).toEqual([
      'INVALID_INPUT',
      { field: 'meetingId', reason: 'otherBody' },
    ]);
  });

  it('is not read by a body that joins the meeting later and may not read it where it was said', async () => {
    const { body, clients } = await setting(server);
    const { C, M } = clients;
    const other = await setting(server);
    const meeting = await convened(C, body);
    const { thread, said } = await aPost(body, M);
    const item = await addItem(C, meeting.id, 'Training', { fromPostId: said.id });
    const { meeting: now } = await C.query('query ($id: ID!) { meeting(id: $id) { version } }', {
      id: meeting.id,
    });
    const join = { id: meeting.id, version: now.version, jointBodies: [other.body.code] };
    const failure = await C.failure(UPDATE, { input: join });
    expect(failure?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      details: { field: 'jointBodies', reason: 'cannotReadOrigin' },
    });
    const open = await relabel(C, thread, 'COMPACT');
    expect(await C.refusal(UPDATE, { input: join })).toBeNull();
    expect(await other.clients.M.refusal(ITEM, { id: item.id })).toBeNull();
    await relabel(C, open, 'BODY');
    await server.deliverEvents();
    expect(await other.clients.M.refusal(ITEM, { id: item.id })).toBe('NOT_FOUND');
    expect((await C.query(ITEM, { id: item.id })).agendaItem).toMatchObject({ audience: 'OFFICERS' });
  });

  it('has to be one that the proposer may read, and that says something', async () => {
    const { body, clients } = await setting(server);
    const { C, V, M } = clients;
    const meeting = await convened(C, body);
    const secret = await aPost(body, V, { audience: 'OFFICERS' });
    const from = (fromPostId: string) => ({ meetingId: meeting.id, fromPostId });
    expect(await wrong(M, from(secret.said.id))).toEqual(['NOT_FOUND', { what: 'thread' }]);
    expect(await wrong(M, from('00000000-0000-4000-8000-000000000000'))).toEqual([
      'NOT_FOUND',
      { what: 'thread' },
    ]);
    expect((await wrong(M, from('no id')))?.[0]).toBe('INVALID_INPUT');
    const { said } = await aPost(body, M);
    await C.query(HIDE, { input: { id: said.id, hidden: true, reason: 'x', version: said.version } });
    expect(await wrong(M, from(said.id))).toEqual(['CONFLICT', { reason: 'postNotShown' }]);
    expect(await M.refusal(CHOICES, { postId: said.id })).toBe('CONFLICT');
  });

  it('can be put before the meetings of its body that are ahead, by those who propose or build agendas', async () => {
    const { body, clients } = await setting(server);
    const { C, M, O } = clients;
    const later = await draft(C, body, { title: 'Later' }, 96);
    const next = await convened(C, body, { title: 'Next' });
    const { thread, said } = await aPost(body, M);
    const choice = { audiences: ['BODY', 'MEMBERS'], classifications: ['UNCLASSIFIED', 'CONFIDENTIAL'] };
    expect(await choicesOf(M, said.id)).toEqual([
      { ...choice, id: next.id, puts: false, meeting: { id: next.id, title: 'Next' } },
    ]);
    expect(await choicesOf(C, said.id)).toMatchObject([
      { id: next.id, puts: true, audiences: ['BODY', 'MEMBERS', 'OFFICERS'] },
      { id: later.id, puts: true },
    ]);
    expect(await O.refusal(CHOICES, { postId: said.id })).toBe('FORBIDDEN');
    expect((await madeOf(O, thread.id)).mayProposeItems).toBe(false);
  });
});
