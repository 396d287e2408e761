import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient, TestServer } from '@concert/testing';
import { day, DISSOLVE, END_SEAT, LEAVE, UPDATE_ENTITY } from '../governance/operations.js';
import { startTestServer } from '../server.js';
import {
  ACTIVITY,
  ADD,
  add,
  asEntity,
  CANCEL,
  planOf,
  proposal,
  publish,
  REPORT,
  type SeenActivity,
  setting,
  type Setting,
  UPDATE,
} from './operations.js';
import { HEADINGS, refusal, workbook } from './workbooks.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const DESK = '{ desk { waiting { kind subjectId } } }';
const WHOLE = `query ($id: ID!) { activity(id: $id) { status leadEntity { code } viewerCan { edit remove report cancel } } }`;

const waiting = async (client: TestClient): Promise<string[]> =>
  (await client.query(DESK)).desk.waiting.map(({ subjectId }: { subjectId: string }) => subjectId);
const report = ({ id, version }: SeenActivity, percent: number) => ({
  input: { activityId: id, version, status: 'UNDER_WAY', percent, text: 'As far as we came' },
});
const dissolve = (world: Setting, on: string) =>
  world.clients.S.query(DISSOLVE, { input: { body: world.body.code, on, reason: 'Its mandate runs out' } });

/** Published and late, led by the member. */
async function late(): Promise<{ world: Setting; activity: SeenActivity }> {
  const world = await setting(server);
  const activity = await add(world, { startsOn: '2025-03-01', endsOn: '2025-06-30' });
  await publish(world);
  return { world, activity };
}

describe('an activity whose lead entity gives up its seat', () => {
  it('stays in the plan under that entity, which no longer answers for it; the chair does, and gives it to another', async () => {
    const { world, activity } = await late();
    const { clients, people } = world;
    expect(await waiting(clients.M)).toEqual([activity.id]);
    await clients.S.query(END_SEAT, { input: { seatId: people.M.seatId, until: day(), reason: 'Left' } });
    expect(await waiting(clients.M)).toEqual([]);
    expect(await clients.M.refusal(REPORT, report(activity, 20))).toBe('FORBIDDEN');
    expect((await clients.X.query(WHOLE, { id: activity.id })).activity).toEqual({
      status: 'PLANNED',
      leadEntity: { code: people.M.entity.code },
      viewerCan: { edit: false, remove: false, report: false, cancel: false },
    });
    await clients.C.query(REPORT, report(activity, 30));
    const leadEntity = people.V.entity.code;
    await clients.C.query(UPDATE, { input: { id: activity.id, version: 2, leadEntity } });
    await publish(world);
    expect(await waiting(clients.V)).toEqual([activity.id]);
  });

  it('is answered for by those of its people who remain, and by nobody who left the entity', async () => {
    const { world, activity } = await late();
    const { clients, people } = world;
    const focal = await server.build.person({ entity: people.M.entity, focalPoint: true });
    const staying = await server.as(focal);
    await clients.S.query(LEAVE, {
      input: { person: people.M.id, entity: people.M.entity.code, reason: 'Retired' },
    });
    expect(await clients.M.refusal(REPORT, report(activity, 20))).toBe('UNAUTHENTICATED');
    expect(await waiting(staying)).toEqual([activity.id]);
    expect(await staying.refusal(REPORT, report(activity, 20))).toBeNull();
  });

  it('keeps its history when the entity leaves the Compact altogether', async () => {
    const { world, activity } = await late();
    const { clients, people } = world;
    await clients.M.query(REPORT, report(activity, 20));
    const { code } = people.M.entity;
    await clients.S.query(UPDATE_ENTITY, {
      input: { code, version: 1, until: day(), reason: 'Left' },
    });
    const { activities } = (await planOf(world, clients.X)) ?? { activities: [] };
    expect(activities).toMatchObject([{ id: activity.id, percent: 20, late: true }]);
    const seen = (await clients.X.query(WHOLE, { id: activity.id })).activity;
    expect(seen.leadEntity).toEqual({ code });
    expect(await clients.C.refusal(REPORT, report({ ...activity, version: 2 }, 40))).toBeNull();
  });
});

describe('the plan of a body that is dissolved', () => {
  it('is worked on until that day', async () => {
    const { world, activity } = await late();
    await dissolve(world, day(5));
    const { clients } = world;
    expect(
      await clients.C.refusal(UPDATE, { input: { id: activity.id, version: 1, place: 'Dakar' } }),
    ).toBeNull();
    expect((await publish(world)).publishedNumber).toBe(2);
  });

  it('is read by everyone and changed by nobody; whoever led an activity still reports on it', async () => {
    const { world, activity } = await late();
    const { clients, body, programme } = world;
    const draft = await add(world, { title: { en: 'Never published' } });
    const plan = await planOf(world, clients.S);
    await dissolve(world, day());
    const reasonOf = async (mutation: string, input: object) =>
      (await clients.S.failure(mutation, { input }))?.extensions.details.reason;
    expect(await reasonOf(ADD, proposal(world))).toBe('bodyDissolved');
    expect(await reasonOf(UPDATE, { id: activity.id, version: 1, place: 'Dakar' })).toBe('bodyDissolved');
    const file = await workbook([
      HEADINGS,
      [null, 'Too late', asEntity(world.people.M), new Date(), new Date()],
    ]);
    expect(await refusal(world, file, clients.S)).toEqual([409, 'bodyDissolved']);
    for (const client of [clients.C, clients.X]) {
      expect(await planOf(world, client)).toMatchObject({ activities: [{ id: activity.id, late: true }] });
      expect((await client.query(WHOLE, { id: activity.id })).activity.viewerCan.edit).toBe(false);
      // Its draft is seen by no seat any more, because there is none.
      expect(await client.refusal(ACTIVITY, { id: draft.id })).toBe('NOT_FOUND');
    }
    expect((await planOf(world, clients.S))?.activities).toHaveLength(plan?.activities.length ?? 0);
    const actions = `query ($body: String!, $programme: String!) { body(code: $body) { planActions(programme: $programme) { edit propose publish import } } }`;
    expect((await clients.S.query(actions, { body: body.code, programme })).body.planActions).toEqual({
      edit: false,
      propose: false,
      publish: false,
      import: false,
    });
    expect(await clients.S.refusal(REPORT, report(activity, 10))).toBeNull();
    expect(
      await clients.S.refusal(CANCEL, { input: { id: activity.id, version: 2, reason: 'The body is gone' } }),
    ).toBeNull();
  });
});
