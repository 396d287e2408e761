import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventHandlers } from '@concert/kernel';
import { agendaItemProposed, agendaProposalDecided } from '@concert/meetings';
import { type TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import {
  ADD_ITEM,
  addItem,
  agendaOf,
  convened,
  DECIDE,
  PROPOSE,
  REMOVE_ITEM,
  seen,
  UPDATE_ITEM,
} from './operations.js';
import { setting } from './setting.js';

let server: TestServer;
const news: { event: string; agendaItemId: string }[] = [];
beforeAll(async () => {
  server = await startTestServer();
  const handlers = server.app.get(EventHandlers);
  handlers.on(
    agendaItemProposed,
    'test.told',
    async ({ agendaItemId }) => void news.push({ event: 'proposed', agendaItemId }),
  );
  handlers.on(
    agendaProposalDecided,
    'test.told',
    async ({ agendaItemId, accepted }) =>
      void news.push({ event: accepted ? 'accepted' : 'declined', agendaItemId }),
  );
});
afterAll(() => server.stop());

describe('a proposal for the agenda', () => {
  it('is made by members, and seen by their entity and those who decide until it is accepted', async () => {
    const { body, people, clients } = await setting(server);
    const { id } = await convened(clients.C, body);
    await addItem(clients.C, id, 'Opening');
    const input = { meetingId: id, title: 'Our pilot project', kind: 'INFORMATION', minutes: 15 };
    expect(await clients.O.refusal(PROPOSE, { input })).toBe('FORBIDDEN');
    expect(await clients.X.refusal(PROPOSE, { input })).toBe('NOT_FOUND');
    const proposal = (await clients.M.query(PROPOSE, { input })).proposeAgendaItem;
    expect(proposal).toMatchObject({
      state: 'PROPOSED',
      number: null,
      proposedFor: { code: people.M.entity.code },
    });
    const colleague = await server.build.person({ entity: people.M.entity });
    await server.build.represent(colleague, body, 'ALTERNATE');
    const other = await server.as(await server.build.seated(body, 'MEMBER'));
    expect((await seen(await server.as(colleague), id)).proposals).toHaveLength(1);
    for (const client of [other, clients.O]) expect((await seen(client, id)).proposals).toEqual([]);
    expect(await agendaOf(clients.C, id)).toEqual(['1 Opening']);

    expect(
      await clients.M.refusal(DECIDE, {
        input: { id: proposal.id, version: proposal.version, accept: true },
      }),
    ).toBe('FORBIDDEN');
    expect(
      await other.refusal(DECIDE, { input: { id: proposal.id, version: proposal.version, accept: true } }),
    ).toBe('NOT_FOUND');
    const accepted = (
      await clients.V.query(DECIDE, { input: { id: proposal.id, version: proposal.version, accept: true } })
    ).decideAgendaProposal;
    expect(accepted).toMatchObject({ state: 'ACCEPTED', number: '2' });
    expect(await agendaOf(clients.O, id)).toEqual(['1 Opening', '2 Our pilot project']);
    await server.deliverEvents();
    expect(news.filter((told) => told.agendaItemId === proposal.id).map((told) => told.event)).toEqual([
      'proposed',
      'accepted',
    ]);
  });

  it('is declined with a reason that the proposer reads and others do not', async () => {
    const { body, clients } = await setting(server);
    const { id } = await convened(clients.C, body);
    const proposal = (
      await clients.M.query(PROPOSE, { input: { meetingId: id, title: 'Too early', kind: 'DECISION' } })
    ).proposeAgendaItem;
    expect(
      await clients.C.refusal(DECIDE, {
        input: { id: proposal.id, version: proposal.version, accept: false },
      }),
    ).toBe('INVALID_INPUT');
    await clients.C.query(DECIDE, {
      input: { id: proposal.id, version: proposal.version, accept: false, reason: 'Next time' },
    });
    const DECLINED = 'query ($id: ID!) { meeting(id: $id) { proposals { state declineReason } } }';
    expect((await clients.M.query(DECLINED, { id })).meeting.proposals).toEqual([
      { state: 'DECLINED', declineReason: 'Next time' },
    ]);
    expect((await clients.O.query(DECLINED, { id })).meeting.proposals).toEqual([]);
  });

  it('is decided once when two decide at the same moment', async () => {
    const { body, clients } = await setting(server);
    const { id } = await convened(clients.C, body);
    const { id: itemId, version } = (
      await clients.M.query(PROPOSE, { input: { meetingId: id, title: 'Contested', kind: 'DECISION' } })
    ).proposeAgendaItem;
    const answers = await Promise.all([
      clients.C.refusal(DECIDE, { input: { id: itemId, version, accept: true } }),
      clients.V.refusal(DECIDE, { input: { id: itemId, version, accept: false, reason: 'No' } }),
      clients.S.refusal(DECIDE, { input: { id: itemId, version, accept: true } }),
    ]);
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'CONFLICT')).toHaveLength(2);
  });

  it('may be changed and taken back by its entity while it waits, and not once it is decided', async () => {
    const { body, clients } = await setting(server);
    const { id } = await convened(clients.C, body);
    const proposal = (
      await clients.M.query(PROPOSE, { input: { meetingId: id, title: 'First words', kind: 'DISCUSSION' } })
    ).proposeAgendaItem;
    const other = await server.as(await server.build.seated(body, 'MEMBER'));
    expect(
      await other.refusal(UPDATE_ITEM, { input: { id: proposal.id, version: 1, title: 'Theirs' } }),
    ).toBe('NOT_FOUND');
    const { version } = (
      await clients.M.query(UPDATE_ITEM, { input: { id: proposal.id, version: 1, title: 'Better words' } })
    ).updateAgendaItem;
    const second = (
      await clients.M.query(PROPOSE, { input: { meetingId: id, title: 'Another', kind: 'DISCUSSION' } })
    ).proposeAgendaItem;
    expect(await clients.M.refusal(REMOVE_ITEM, { input: { id: second.id, version: 1 } })).toBeNull();
    await clients.C.query(DECIDE, { input: { id: proposal.id, version, accept: true } });
    expect(
      await clients.M.refusal(UPDATE_ITEM, {
        input: { id: proposal.id, version: version + 1, title: 'Too late' },
      }),
    ).toBe('FORBIDDEN');
    expect(await clients.M.refusal(REMOVE_ITEM, { input: { id: proposal.id, version: version + 1 } })).toBe(
      'FORBIDDEN',
    );
  });

  it('is for meetings that are convened and not over, with an audience the proposer belongs to', async () => {
    const { body, clients } = await setting(server);
    const meeting = await convened(clients.C, body);
    const input = { meetingId: meeting.id, title: 'Late', kind: 'DISCUSSION' };
    expect(
      (await clients.M.failure(PROPOSE, { input: { ...input, audience: 'OFFICERS' } }))?.extensions.details
        .reason,
    ).toBe('notYours');
    expect(
      (
        await clients.M.query('query ($id: ID!) { meeting(id: $id) { viewerCan { proposeAgendaItem } } }', {
          id: meeting.id,
        })
      ).meeting.viewerCan.proposeAgendaItem,
    ).toBe(true);
    await server.db.query(
      `UPDATE meeting SET starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour' WHERE id = $1`,
      [meeting.id],
    );
    expect((await clients.M.failure(PROPOSE, { input }))?.extensions.details.reason).toBe('takesNoProposals');
    expect(
      (
        await clients.M.query('query ($id: ID!) { meeting(id: $id) { viewerCan { proposeAgendaItem } } }', {
          id: meeting.id,
        })
      ).meeting.viewerCan.proposeAgendaItem,
    ).toBe(false);
    expect((await clients.C.failure(ADD_ITEM, { input }))?.extensions.details.reason).toBe('agendaClosed');
  });
});
