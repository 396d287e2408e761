import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { next, type TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import {
  ADD_ITEM,
  addItem,
  agendaOf,
  convened,
  draft,
  MOVE_ITEM,
  REMOVE_ITEM,
  seen,
  UPDATE,
  UPDATE_ITEM,
} from './operations.js';
import { setting } from './setting.js';

type Item = Awaited<ReturnType<typeof addItem>>;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe('an agenda', () => {
  it('is built by those who run the meeting', async () => {
    const { body, people, clients } = await setting(server);
    const meeting = await convened(clients.C, body);
    const input = {
      meetingId: meeting.id,
      title: 'Opening',
      kind: 'INFORMATION',
      presenter: people.M.entity.code,
      minutes: 10,
      annotation: 'Words of welcome',
    };
    expect(await clients.M.refusal(ADD_ITEM, { input })).toBe('FORBIDDEN');
    expect(await clients.O.refusal(ADD_ITEM, { input })).toBe('FORBIDDEN');
    expect(await clients.X.refusal(ADD_ITEM, { input })).toBe('NOT_FOUND');
    const item = (await clients.V.query(ADD_ITEM, { input })).addAgendaItem;
    expect(item).toMatchObject({ number: '1', position: 0 });
    expect(await clients.M.refusal(UPDATE_ITEM, { input: { id: item.id, version: 1, title: 'Mine' } })).toBe(
      'FORBIDDEN',
    );
    expect(await clients.C.refusal(UPDATE_ITEM, { input: { id: item.id, version: 9, title: 'Stale' } })).toBe(
      'STALE',
    );
    const changed = (
      await clients.C.query(UPDATE_ITEM, {
        input: { id: item.id, version: item.version, title: 'Opening words', presenter: null },
      })
    ).updateAgendaItem;
    expect(changed).toMatchObject({
      title: 'Opening words',
      minutes: 10,
      annotation: 'Words of welcome',
      presenter: null,
    });
    expect(await clients.M.refusal(REMOVE_ITEM, { input: { id: item.id, version: 2 } })).toBe('FORBIDDEN');
    expect(
      (await clients.C.query(REMOVE_ITEM, { input: { id: item.id, version: 2 } })).removeAgendaItem.agenda,
    ).toEqual([]);
  });

  it('refuses what makes no sense and says what', async () => {
    const { body, clients } = await setting(server);
    const { id: meetingId } = await draft(clients.C, body, { audience: 'MEMBERS' });
    const reason = async (over: Record<string, unknown>): Promise<unknown> => {
      const failure = await clients.C.failure(ADD_ITEM, {
        input: { meetingId, title: 'An item', kind: 'DECISION', ...over },
      });
      return failure && (failure.extensions.details.reason ?? failure.extensions.code);
    };
    expect(await reason({ minutes: 0 })).toBe('min');
    expect(await reason({ minutes: 100_000 })).toBe('max');
    expect(await reason({ title: 'x'.repeat(301) })).toBe('maxLength');
    expect(await reason({ audience: 'BODY' })).toBe('widerThanMeeting');
    expect(await reason({ presenter: 'NO-SUCH' })).toBe('NOT_FOUND');
    expect(await reason({ meetingId: 'x' })).toBe('isUuid');
    expect(await reason({ meetingId: '00000000-0000-4000-8000-000000000000' })).toBe('NOT_FOUND');
    expect(await reason({})).toBeNull();
  });

  it('is numbered anew when an item moves or goes, and refuses a move of an order nobody sees any more', async () => {
    const { body, clients } = await setting(server);
    const { id } = await draft(clients.C, body);
    const items: Item[] = [];
    for (const title of ['A', 'B', 'C', 'D']) items.push(await addItem(clients.C, id, title));
    const [a, , , d] = items;
    const { agendaVersion } = await seen(clients.C, id);
    const moved = (
      await clients.C.query(MOVE_ITEM, { input: { id: d!.id, position: 0, version: agendaVersion } })
    ).moveAgendaItem;
    expect(
      moved.agenda.map((item: { number: string; title: string }) => `${item.number} ${item.title}`),
    ).toEqual(['1 D', '2 A', '3 B', '4 C']);
    expect(
      await clients.V.refusal(MOVE_ITEM, { input: { id: a!.id, position: 3, version: agendaVersion } }),
    ).toBe('STALE');
    expect(
      await clients.V.refusal(MOVE_ITEM, { input: { id: a!.id, position: 4, version: moved.agendaVersion } }),
    ).toBe('INVALID_INPUT');
    await clients.V.query(MOVE_ITEM, { input: { id: a!.id, position: 3, version: moved.agendaVersion } });
    expect(await agendaOf(clients.S, id)).toEqual(['1 D', '2 B', '3 C', '4 A']);
    await clients.C.query(REMOVE_ITEM, { input: { id: d!.id, version: 1 } });
    expect(await agendaOf(clients.S, id)).toEqual(['1 B', '2 C', '3 A']);
  });

  it('keeps one order when several people move and add at once', async () => {
    const { body, clients } = await setting(server);
    const { id } = await draft(clients.C, body);
    const items: Item[] = [];
    for (const title of ['A', 'B', 'C']) items.push(await addItem(clients.C, id, title));
    const { agendaVersion } = await seen(clients.C, id);
    const moves = await Promise.all(
      [clients.C, clients.V, clients.S].map((client, index) =>
        client.refusal(MOVE_ITEM, {
          input: { id: items[index]!.id, position: 2 - index, version: agendaVersion },
        }),
      ),
    );
    expect(moves.filter((answer) => answer === null)).toHaveLength(1);
    expect(moves.filter((answer) => answer === 'STALE')).toHaveLength(2);
    await Promise.all([clients.C, clients.V, clients.S].map((client) => addItem(client, id, 'More')));
    expect((await seen(clients.C, id)).agenda.map((item) => item.number)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
    ]);
  });

  it('hides an item from those its label keeps out, with no gap in what they see', async () => {
    const { body, clients } = await setting(server);
    const { id } = await convened(clients.C, body);
    await addItem(clients.C, id, 'Opening');
    const bureau = await addItem(clients.C, id, 'Bureau matters', { audience: 'OFFICERS' });
    await addItem(clients.C, id, 'Budget', { audience: 'MEMBERS' });
    await addItem(clients.C, id, 'Closing');
    await addItem(clients.C, id, 'Election', { audience: 'OFFICERS' });
    expect(await agendaOf(clients.C, id)).toEqual([
      '1 Opening',
      'O1 Bureau matters',
      'M1 Budget',
      '2 Closing',
      'O2 Election',
    ]);
    expect(await agendaOf(clients.M, id)).toEqual(['1 Opening', 'M1 Budget', '2 Closing']);
    expect(await agendaOf(clients.O, id)).toEqual(['1 Opening', '2 Closing']);
    expect((await seen(clients.O, id)).agenda.map((item) => item.position)).toEqual([0, 1]);
    // Nor is it counted, or found by whoever knows its id.
    expect((await seen(clients.O, id)).agendaVersion).toBeNull();
    const ONE = 'query ($id: ID!) { agendaItem(id: $id) { number } }';
    expect(await clients.M.refusal(ONE, { id: bureau.id })).toBe('NOT_FOUND');
    expect((await clients.V.query(ONE, { id: bureau.id })).agendaItem.number).toBe('O1');
    expect(
      await clients.M.refusal(UPDATE_ITEM, { input: { id: bureau.id, version: 1, title: 'Seen' } }),
    ).toBe('NOT_FOUND');
    expect(
      await clients.C.refusal(UPDATE_ITEM, { input: { id: bureau.id, version: 1, audience: 'BODY' } }),
    ).toBeNull();
    expect(await agendaOf(clients.O, id)).toEqual(['1 Opening', '2 Bureau matters', '3 Closing']);
  });

  it('is seen by no more people than the meeting when that is narrowed later', async () => {
    const { body, clients } = await setting(server);
    const meeting = await convened(clients.C, body, { audience: 'COMPACT' });
    await addItem(clients.C, meeting.id, 'For the body', { audience: 'BODY' });
    await addItem(clients.C, meeting.id, 'For all');
    expect(await agendaOf(clients.X, meeting.id)).toEqual(['1 For all']);
    expect(await agendaOf(clients.O, meeting.id)).toEqual(['B1 For the body', '1 For all']);
    await clients.C.query(UPDATE, {
      input: { id: meeting.id, version: meeting.version, audience: 'MEMBERS' },
    });
    expect(await agendaOf(clients.M, meeting.id)).toEqual(['1 For the body', '2 For all']);
    expect(
      await clients.X.refusal('query ($id: ID!) { meeting(id: $id) { agenda { title } } }', {
        id: meeting.id,
      }),
    ).toBe('NOT_FOUND');
  });

  it('is told of over the socket to those who may see what changed, and to nobody else', async () => {
    const { body, people, clients } = await setting(server);
    const { id } = await convened(clients.C, body);
    await server.deliverEvents();
    const [chair, member] = [await server.socket(clients.C), await server.socket(clients.M)];
    const heard: string[] = [];
    member.on('meeting.changed', () => heard.push('member'));
    const first = next(chair, 'meeting.changed');
    await addItem(clients.V, id, 'For officers', { audience: 'OFFICERS' });
    await server.deliverEvents();
    expect(await first).toEqual({ meetingId: id, bodyId: body.id });
    const second = next(member, 'meeting.changed');
    await addItem(clients.V, id, 'For everyone');
    await server.deliverEvents();
    await second;
    expect(heard).toEqual(['member']);
    expect(people.M.entity.code).toBeDefined();
  });
});
