import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ActivitiesToAnswerFor } from '@concert/programme';
import { next, type TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import {
  ACTIVITIES,
  ACTIVITY,
  add,
  CANCEL,
  planOf,
  publish,
  REPORT,
  type SeenActivity,
  setting,
  UPDATE,
} from './operations.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterEach(() => server.clock.set(undefined));
afterAll(() => server.stop());

const report = (activity: SeenActivity, over: Record<string, unknown> = {}) => ({
  input: {
    activityId: activity.id,
    version: activity.version,
    status: 'UNDER_WAY',
    percent: 30,
    text: 'Two of six countries visited',
    ...over,
  },
});

describe('progress', () => {
  it('is reported by lead and contributing entities, the chair and the secretariat', async () => {
    const world = await setting(server);
    const { clients, people } = world;
    const contributor = await server.build.person({ focalPoint: true });
    const activity = await add(world, { contributors: [contributor.entity!.code] });
    await publish(world);
    const sameEntity = await server.as(await server.build.person({ entity: people.M.entity }));
    for (const client of [clients.V, clients.O, clients.X, sameEntity])
      expect(await client.refusal(REPORT, report(activity))).toBe('FORBIDDEN');
    const reporters = [
      [clients.M, people.M.entity.code],
      [clients.C, people.C.entity.code],
      [clients.S, people.S.entity!.code],
      [await server.as(contributor), contributor.entity!.code],
    ] as const;
    for (const [index, [client]] of reporters.entries()) {
      const { activity: seen } = await client.query(ACTIVITY, { id: activity.id });
      await client.query(REPORT, report(seen, { percent: 10 * (index + 1) }));
    }
    const { activity: all } = await clients.X.query(
      `query ($id: ID!) { activity(id: $id) { percent reports { percent entity { code } } } }`,
      { id: activity.id },
    );
    expect(all.percent).toBe(40);
    expect(all.reports).toEqual(
      reporters.map(([, code], index) => ({ percent: 10 * (index + 1), entity: { code } })).reverse(),
    );
  });

  it('says what each person may do', async () => {
    const world = await setting(server);
    const activity = await add(world);
    const can = async (kind: keyof typeof world.clients) =>
      (await world.clients[kind].query(ACTIVITY, { id: activity.id })).activity.viewerCan;
    expect(await can('C')).toEqual({ edit: true, remove: true, report: true, cancel: true });
    expect(await can('M')).toEqual({ edit: true, remove: true, report: true, cancel: true });
    expect(await can('V')).toEqual({ edit: true, remove: true, report: false, cancel: false });
    expect(await can('O')).toEqual({ edit: false, remove: false, report: false, cancel: false });
    await publish(world);
    expect(await can('C')).toEqual({ edit: true, remove: false, report: true, cancel: true });
    expect(await can('X')).toEqual({ edit: false, remove: false, report: false, cancel: false });
  });

  it('keeps the first of two reports made at once and tells the other', async () => {
    const world = await setting(server);
    const activity = await add(world);
    const answers = await Promise.all([
      world.clients.M.refusal(REPORT, report(activity, { percent: 30 })),
      world.clients.C.refusal(REPORT, report(activity, { percent: 60 })),
    ]);
    expect(answers.sort()).toEqual(['STALE', null].sort());
    expect((await planOf(world))?.activities[0]?.version).toBe(2);
  });

  it('takes a repeated report once', async () => {
    const world = await setting(server);
    const activity = await add(world);
    const id = randomUUID();
    await world.clients.M.query(REPORT, report(activity, { id }));
    const again = await world.clients.M.query(REPORT, report(activity, { id }));
    expect(again.reportProgress.reports).toHaveLength(1);
    expect(await world.clients.C.refusal(REPORT, report(activity, { id }))).toBe('CONFLICT');
  });

  it('does not contradict itself, and is never changed afterwards', async () => {
    const world = await setting(server);
    const activity = await add(world);
    const fault = async (over: Record<string, unknown>) =>
      (await world.clients.M.failure(REPORT, report(activity, over)))?.extensions.details.reason;
    expect(await fault({ status: 'COMPLETED', percent: 90 })).toBe('completedIsHundred');
    expect(await fault({ status: 'PLANNED', percent: 10 })).toBe('plannedIsZero');
    expect(await fault({ percent: 101 })).toBe('max');
    expect(await fault({ text: ' \u0007 ' })).toBe('isNotEmpty');
    expect(await fault({ text: 'x'.repeat(20_001) })).toBe('maxLength');
    await world.clients.M.query(REPORT, report(activity, { status: 'COMPLETED', percent: 100 }));
    await expect(
      server.db.query(`UPDATE progress_report SET percent = 1 WHERE activity_id = $1`, [activity.id]),
    ).rejects.toThrow('only ever added to');
  });

  it('ends when the activity is called off, by its lead or the chair and with a reason', async () => {
    const world = await setting(server);
    const { clients, people } = world;
    const activity = await add(world, { contributors: [people.O.entity.code] });
    await publish(world);
    const input = { id: activity.id, version: activity.version, reason: 'No funds were found' };
    expect(await clients.O.refusal(CANCEL, { input })).toBe('FORBIDDEN');
    expect(await clients.O.refusal(REPORT, report(activity, { status: 'CANCELLED' }))).toBe('FORBIDDEN');
    expect(await clients.V.refusal(CANCEL, { input })).toBe('FORBIDDEN');
    expect(await clients.M.refusal(CANCEL, { input: { ...input, reason: '' } })).toBe('INVALID_INPUT');
    const { cancelActivity } = await clients.M.query(CANCEL, { input });
    expect(cancelActivity).toMatchObject({
      status: 'CANCELLED',
      late: false,
      reports: [{ text: 'No funds were found' }],
    });
    expect(
      (await clients.C.failure(CANCEL, { input: { ...input, version: 2 } }))?.extensions.details.reason,
    ).toBe('cancelledAlready');
  });

  it('is judged late by the calendar, the same in lists, counts and pages', async () => {
    const world = await setting(server);
    const { clients, body } = world;
    const activity = await add(world, { startsOn: '2026-03-02', endsOn: '2026-06-30' });
    const lateOn = async (day: string): Promise<boolean> => {
      server.clock.set(`${day}T12:00:00Z`);
      // A session is as old as its clock: one of that day.
      const client = await server.as(world.people.C);
      const one = (await client.query(ACTIVITY, { id: activity.id })).activity.late;
      const list = (await client.query(ACTIVITIES, { filter: { body: body.code, late: true } })).activities;
      const rest = (await client.query(ACTIVITIES, { filter: { body: body.code, late: false } })).activities;
      expect([list.counts.late, list.totalCount, rest.totalCount]).toEqual(one ? [1, 1, 0] : [0, 0, 1]);
      return one;
    };
    expect(await lateOn('2026-03-02')).toBe(false);
    expect(await lateOn('2026-03-03')).toBe(true);
    server.clock.set(undefined);
    await clients.M.query(REPORT, report(activity));
    expect(await lateOn('2026-06-30')).toBe(false);
    expect(await lateOn('2026-07-01')).toBe(true);
    server.clock.set(undefined);
    await clients.M.query(REPORT, report(activity, { version: 2, status: 'COMPLETED', percent: 100 }));
    expect(await lateOn('2026-07-01')).toBe(false);
  });

  it('is awaited from the lead entity: what is late, and what nobody has spoken of for a quarter', async () => {
    const world = await setting(server);
    const { people } = world;
    server.clock.set('2026-01-15T12:00:00Z');
    const [C, M] = [await server.as(people.C), await server.as(people.M)];
    const silent = await add(
      world,
      { startsOn: '2026-01-01', endsOn: '2026-12-31', title: { en: 'Silent' } },
      C,
    );
    await add(world, { startsOn: '2026-02-01', endsOn: '2026-12-31', title: { en: 'Not begun' } }, C);
    const plan = await planOf(world, C);
    await M.query(REPORT, report(silent));
    const desk = server.app.get(ActivitiesToAnswerFor);
    const asked = async (kind: 'M' | 'X') => {
      const viewer = { personId: people[kind].id, sessionId: '', guest: false, ip: null };
      const titles = (list: { title: { en: string }; dueOn: string }[]) =>
        list.map(({ title, dueOn }) => [title.en, dueOn]);
      return { late: titles(await desk.late(viewer)), due: titles(await desk.progressDue({ ...viewer })) };
    };
    server.clock.set('2026-04-15T12:00:00Z');
    // Drafts are nobody's duty yet.
    expect(await asked('M')).toEqual({ late: [], due: [] });
    const again = await server.as(people.C);
    await again.query(`mutation ($input: PublishWorkPlanInput!) { publishWorkPlan(input: $input) { id } }`, {
      input: { id: plan?.id, version: plan?.version },
    });
    expect(await asked('M')).toEqual({
      late: [['Not begun', '2026-02-01']],
      due: [['Silent', '2026-04-15']],
    });
    expect(await asked('X')).toEqual({ late: [], due: [] });
    server.clock.set('2027-01-05T12:00:00Z');
    expect(await asked('M')).toEqual({
      late: [
        ['Silent', '2026-12-31'],
        ['Not begun', '2026-12-31'],
      ],
      due: [],
    });
  });
});

describe('open browsers', () => {
  it('hear of a draft only where it may be seen, and of what is published everywhere', async () => {
    const world = await setting(server);
    const { clients, body } = world;
    // What other tests of this file have published is told before.
    await server.deliverEvents();
    const [inside, outside] = [await server.socket(clients.O), await server.socket(clients.X)];
    const heard: string[] = [];
    outside.onAny((event: string) => heard.push(event));
    const drafted = next(inside, 'activity.changed');
    const activity = await add(world);
    await server.deliverEvents();
    expect(await drafted).toEqual({ activityId: activity.id, bodyId: body.id });
    const told = next(outside, 'workplan.changed');
    await publish(world);
    await server.deliverEvents();
    const plan = await planOf(world);
    // Sockets keep the order: had the draft been told, it would have come before.
    expect(await told).toEqual({ workPlanId: plan?.id, bodyId: body.id });
    expect(heard).toEqual(['workplan.changed']);
    await clients.C.query(UPDATE, { input: { id: activity.id, version: 1, place: 'Only in the draft' } });
    const progressed = next(outside, 'activity.changed');
    await clients.M.query(REPORT, report(activity, { version: 2 }));
    await server.deliverEvents();
    expect(await progressed).toEqual({ activityId: activity.id, bodyId: body.id });
    expect(heard).toEqual(['workplan.changed', 'activity.changed']);
  });
});
