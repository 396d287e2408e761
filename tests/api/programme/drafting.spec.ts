import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestServer } from '@concert/testing';
import readExcelFile from 'read-excel-file/universal';
import { startTestServer } from '../server.js';
import {
  ACTIVITIES,
  ACTIVITY,
  ADD,
  add,
  CANCEL,
  DRAFT,
  planOf,
  proposal,
  PUBLISH,
  publish,
  REMOVE,
  REPORT,
  setting,
  UPDATE,
} from './operations.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe('a draft', () => {
  it('is seen by the seats of its body and the secretariat, and by nobody else in any way', async () => {
    const world = await setting(server);
    const { clients, body } = world;
    const activity = await add(world);
    for (const kind of ['S', 'C', 'V', 'M', 'O'] as const) {
      expect((await planOf(world, clients[kind]))?.activities).toMatchObject([
        { id: activity.id, draft: true, published: false },
      ]);
      expect(await clients[kind].refusal(ACTIVITY, { id: activity.id })).toBeNull();
      const seen = await clients[kind].query(ACTIVITIES, { filter: { body: body.code } });
      expect(seen.activities.counts.total).toBe(1);
    }
    expect(await planOf(world, clients.X)).toBeNull();
    expect(await clients.X.refusal(ACTIVITY, { id: activity.id })).toBe('NOT_FOUND');
    const hidden = (await clients.X.query(ACTIVITIES, { filter: { body: body.code } })).activities;
    expect(hidden).toMatchObject({ edges: [], totalCount: 0, counts: { total: 0, byBody: [] } });
    const plan = await planOf(world);
    expect((await clients.X.fetch(`/exports/work-plan/${plan?.id}.xlsx`)).status).toBe(404);
    const report = { activityId: activity.id, version: 1, status: 'UNDER_WAY', percent: 10, text: 'Begun' };
    expect(await clients.X.refusal(REPORT, { input: report })).toBe('NOT_FOUND');
  });

  it('does not exist outside its body, not even for the people of the entity that is to lead it', async () => {
    const world = await setting(server);
    const { clients, people, body, programme } = world;
    const outsider = clients.X;
    const title = 'Known to nobody outside';
    const place = 'A city that is not told';
    // What other tests of this file have caused is told before.
    await server.deliverEvents();
    const socket = await server.socket(outsider);
    const heard: string[] = [];
    socket.onAny((event: string) => heard.push(event));
    const { id } = await add(world, { leadEntity: people.X.entity?.code, title: { en: title }, place });
    const planId = (await planOf(world))?.id;
    await server.deliverEvents();

    const acts: [string, Record<string, unknown>][] = [
      [ACTIVITY, { id }],
      [UPDATE, { input: { id, version: 1, place: 'Elsewhere' } }],
      [REMOVE, { input: { id, version: 1 } }],
      [CANCEL, { input: { id, version: 1, reason: 'x' } }],
      [REPORT, { input: { activityId: id, version: 1, status: 'UNDER_WAY', percent: 1, text: 'x' } }],
      [PUBLISH, { input: { id: planId, version: 1 } }],
    ];
    for (const [operation, variables] of acts)
      expect(await outsider.refusal(operation, variables)).toBe('NOT_FOUND');
    expect(await planOf(world, outsider)).toBeNull();

    for (const narrowing of [
      {},
      { entity: people.X.entity?.code },
      { body: body.code },
      { text: title },
      { place },
    ]) {
      const filter = { programme, ...narrowing };
      const { activities } = await outsider.query(ACTIVITIES, { filter });
      expect(activities).toMatchObject({ edges: [], totalCount: 0, counts: { total: 0, byStatus: [] } });
      expect((await clients.O.query(ACTIVITIES, { filter })).activities.totalCount).toBe(1);
    }
    const whole = await outsider.query(
      `query ($code: String!) { programme(code: $code) { counts { total } workPlans { id } } }`,
      { code: programme },
    );
    expect(whole.programme).toEqual({ counts: { total: 0 }, workPlans: [] });

    const list = await outsider.fetch(`/exports/activities.xlsx?programme=${programme}`);
    expect((await readExcelFile(await list.arrayBuffer()))[0]?.data).toHaveLength(1);
    expect((await outsider.fetch(`/exports/work-plan/${planId}.xlsx`)).status).toBe(404);

    const { desk } = await outsider.query('{ desk { waiting { subjectId } changed { subjectId } } }');
    expect(desk).toEqual({ waiting: [], changed: [] });
    expect(heard).toEqual([]);
    // For a seat of the body it is there.
    expect(await clients.O.refusal(ACTIVITY, { id })).toBeNull();
    expect((await clients.O.fetch(`/exports/work-plan/${planId}.xlsx`)).status).toBe(200);
  });

  it('is opened once, however many officers open it at the same moment', async () => {
    const { clients, body, programme } = await setting(server);
    const input = { body: body.code, programme };
    expect(await clients.M.refusal(DRAFT, { input })).toBe('FORBIDDEN');
    expect(await clients.X.refusal(DRAFT, { input })).toBe('FORBIDDEN');
    const opened = await Promise.all(
      [clients.C, clients.V, clients.S].map((client) => client.query(DRAFT, { input })),
    );
    expect(new Set(opened.map((answer) => answer.draftWorkPlan.id)).size).toBe(1);
  });

  it('takes proposals of members for their own entity, and of officers for any', async () => {
    const world = await setting(server);
    const { clients, people } = world;
    const lead = (code: string) => ({ input: proposal(world, { leadEntity: code }) });
    expect(await clients.M.refusal(ADD, lead(people.C.entity.code))).toBe('FORBIDDEN');
    expect(await clients.M.refusal(ADD, lead(people.M.entity.code))).toBeNull();
    expect(await clients.O.refusal(ADD, lead(people.O.entity.code))).toBe('FORBIDDEN');
    expect(await clients.X.refusal(ADD, lead(people.X.entity!.code))).toBe('FORBIDDEN');
    for (const client of [clients.C, clients.V, clients.S])
      expect(await client.refusal(ADD, lead(people.O.entity.code))).toBeNull();
    expect((await planOf(world))?.activities.map(({ number }) => number)).toEqual(
      ['01', '02', '03', '04'].map((ordinal) => `${world.body.code}-${ordinal}`),
    );
  });

  it('lets a member change what its own entity leads, and not give it to another', async () => {
    const world = await setting(server);
    const { clients, people } = world;
    const own = await add(world, { leadEntity: people.M.entity.code });
    const other = await add(world, { leadEntity: people.V.entity.code });
    const change = (activity: { id: string; version: number }, over: object) => ({
      input: { id: activity.id, version: activity.version, ...over },
    });
    expect(await clients.M.refusal(UPDATE, change(other, { place: 'Nairobi' }))).toBe('FORBIDDEN');
    expect(await clients.M.refusal(UPDATE, change(own, { leadEntity: people.V.entity.code }))).toBe(
      'FORBIDDEN',
    );
    expect(await clients.O.refusal(UPDATE, change(own, { place: 'Nairobi' }))).toBe('FORBIDDEN');
    expect(await clients.X.refusal(UPDATE, change(own, { place: 'Nairobi' }))).toBe('NOT_FOUND');
    const changed = (
      await clients.M.query(UPDATE, change(own, { place: ' Nairobi ', title: { en: 'New', fr: 'Nouveau' } }))
    ).updateActivity;
    expect(changed).toMatchObject({
      place: 'Nairobi',
      title: { en: 'New', fr: 'Nouveau' },
      startsOn: '2026-03-02',
      version: 2,
    });
    const cleared = (await clients.V.query(UPDATE, change(changed, { place: null }))).updateActivity;
    expect(cleared).toMatchObject({ place: null, title: { en: 'New' } });
  });

  it('keeps the first of two changes made at once and tells the other, whole', async () => {
    const world = await setting(server);
    const { clients } = world;
    const activity = await add(world);
    const change = (place: string) => ({ input: { id: activity.id, version: activity.version, place } });
    const answers = await Promise.all([
      clients.C.failure(UPDATE, change('Nairobi')),
      clients.V.failure(UPDATE, change('Dakar')),
    ]);
    const refused = answers.filter((answer) => answer !== null);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.extensions).toMatchObject({
      code: 'STALE',
      details: { what: 'activity', currentVersion: 2 },
    });
    expect(['Nairobi', 'Dakar']).toContain((await planOf(world))?.activities[0]?.place);
  });

  it('is not disturbed by a progress report that comes between', async () => {
    const world = await setting(server);
    const { clients } = world;
    const activity = await add(world);
    const report = { activityId: activity.id, version: 1, status: 'UNDER_WAY', percent: 10, text: 'Begun' };
    await clients.M.query(REPORT, { input: report });
    const changed = await clients.C.query(UPDATE, { input: { id: activity.id, version: 1, place: 'Lomé' } });
    expect(changed.updateActivity).toMatchObject({ place: 'Lomé', status: 'UNDER_WAY', version: 3 });
    expect(await clients.C.refusal(UPDATE, { input: { id: activity.id, version: 99, place: 'Lomé' } })).toBe(
      'STALE',
    );
    // The report was made before the plan changed: that is no reason to refuse the next one either.
    expect(await clients.M.refusal(REPORT, { input: { ...report, version: 2, percent: 20 } })).toBeNull();
    expect(await clients.M.refusal(REPORT, { input: { ...report, version: 2, percent: 30 } })).toBe('STALE');
  });

  it('takes a repeated request once, and no number twice', async () => {
    const world = await setting(server);
    const { clients } = world;
    const id = randomUUID();
    const input = proposal(world, { id, number: 'A.1' });
    await Promise.all([clients.C.query(ADD, { input }), clients.C.query(ADD, { input })]);
    expect((await planOf(world))?.activities).toHaveLength(1);
    expect(await clients.V.refusal(ADD, { input })).toBe('CONFLICT');
    expect(await clients.V.refusal(ADD, { input: proposal(world, { number: 'A.1' }) })).toBe('CONFLICT');
    const two = await Promise.all([add(world), add(world, {}, clients.V)]);
    expect(new Set(two.map(({ number }) => number)).size).toBe(2);
  });

  it('gives a proposal back, but nothing that was published or reported on', async () => {
    const world = await setting(server);
    const { clients } = world;
    const [proposed, reported, published] = [await add(world), await add(world), await add(world)];
    const gone = (activity: { id: string; version: number }) => ({
      input: { id: activity.id, version: activity.version },
    });
    expect(await clients.O.refusal(REMOVE, gone(proposed))).toBe('FORBIDDEN');
    expect(await clients.X.refusal(REMOVE, gone(proposed))).toBe('NOT_FOUND');
    await clients.M.query(REMOVE, gone(proposed));
    const report = { activityId: reported.id, version: 1, status: 'UNDER_WAY', percent: 5, text: 'Begun' };
    await clients.M.query(REPORT, { input: report });
    expect(
      (await clients.C.failure(REMOVE, { input: { id: reported.id, version: 2 } }))?.extensions.details
        .reason,
    ).toBe('reported');
    await publish(world);
    expect((await clients.C.failure(REMOVE, gone(published)))?.extensions.details.reason).toBe('published');
    expect((await planOf(world))?.activities.map(({ id }) => id)).toEqual([reported.id, published.id]);
  });

  it('says which field makes no sense', async () => {
    const world = await setting(server);
    const fault = async (over: Record<string, unknown>): Promise<unknown> => {
      const failure = await world.clients.C.failure(ADD, { input: proposal(world, over) });
      return failure && [failure.extensions.details.field, failure.extensions.details.reason];
    };
    expect(await fault({ endsOn: '2026-03-01' })).toEqual(['endsOn', 'beforeStart']);
    expect(await fault({ startsOn: '2027-01-01', endsOn: '2027-02-01' })).toEqual([
      'startsOn',
      'outsideProgramme',
    ]);
    expect(await fault({ title: { en: '  ' } })).toEqual(['title.en', 'isNotEmpty']);
    expect(await fault({ title: { en: 'x'.repeat(301) } })).toEqual(['title.en', 'maxLength']);
    expect(await fault({ leadEntity: 'NO-SUCH' })).toEqual(['leadEntity', 'unknownEntity']);
    expect(await fault({ contributors: ['NO-SUCH'] })).toEqual(['contributors', 'unknownEntity']);
    expect(await fault({ countries: ['XYZ'] })).toEqual(['countries', 'unknownCountry']);
    expect(await fault({ output: randomUUID() })).toEqual(['output', 'unknownOutput']);
    expect(await fault({ budgetUsd: -1 })).toEqual(['budgetUsd', 'min']);
    expect(await fault({ place: 'x'.repeat(201) })).toEqual(['place', 'maxLength']);
    expect(await world.clients.C.refusal(ADD, { input: proposal(world, { startsOn: '2026-02-30' }) })).toBe(
      'INVALID_INPUT',
    );
    expect(await world.clients.C.refusal(ADD, { input: proposal(world, { programme: 'NO-SUCH' }) })).toBe(
      'NOT_FOUND',
    );
    expect(await planOf(world)).toBeNull();
  });

  it('ends with its programme', async () => {
    const world = await setting(server);
    const activity = await add(world);
    await server.db.query(`UPDATE programme SET state = 'CLOSED' WHERE code = $1`, [world.programme]);
    for (const [mutation, input] of [
      [ADD, proposal(world)],
      [UPDATE, { id: activity.id, version: 1, place: 'Late' }],
      [DRAFT, { body: world.body.code, programme: world.programme }],
    ] as const)
      expect((await world.clients.C.failure(mutation, { input }))?.extensions.details.reason).toBe(
        'programmeClosed',
      );
    expect(await planOf(world)).toMatchObject({ state: 'CLOSED', activities: [{ place: null }] });
  });
});
