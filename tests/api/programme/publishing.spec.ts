import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seal } from '@concert/programme';
import type { TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import {
  ACTIVITIES,
  ACTIVITY,
  add,
  planOf,
  publish,
  PUBLISH,
  REPORT,
  type SeenPlan,
  setting,
  UPDATE,
} from './operations.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const VERSIONS = `query ($body: String!, $programme: String!) { workPlan(body: $body, programme: $programme) {
  state publishedNumber publishedBy { id } viewerCan { edit propose publish import }
  versions { number note sha256 activityCount publishedBy { id } changes { kind number fields { field before after } }
    activities { activityId number title { en } place status percent leadEntity { code } contributors { code } } } } }`;

describe('a work plan', () => {
  it('is published by its chair alone, and everyone in the Compact sees it then', async () => {
    const world = await setting(server);
    const { clients, people } = world;
    const activity = await add(world, { contributors: [people.O.entity.code] });
    const plan = (await planOf(world)) as SeenPlan;
    const input = { id: plan.id, version: plan.version };
    for (const kind of ['S', 'V', 'M', 'O'] as const)
      expect(await clients[kind].refusal(PUBLISH, { input })).toBe('FORBIDDEN');
    expect(await clients.X.refusal(PUBLISH, { input })).toBe('NOT_FOUND');
    expect(await publish(world, 'First plan')).toMatchObject({
      state: 'PUBLISHED',
      publishedNumber: 1,
      hasUnpublishedChanges: false,
    });
    expect(await planOf(world, clients.X)).toMatchObject({
      state: 'PUBLISHED',
      version: 1,
      activities: [{ id: activity.id, published: true, draft: false }],
    });
    const { workPlan } = await clients.X.query(VERSIONS, {
      body: world.body.code,
      programme: world.programme,
    });
    expect(workPlan).toMatchObject({
      publishedBy: { id: people.C.id },
      viewerCan: { edit: false, propose: false, publish: false, import: false },
      versions: [{ number: 1, note: 'First plan', activityCount: 1, changes: [{ kind: 'ADDED' }] }],
    });
    expect(workPlan.versions[0].activities[0]).toMatchObject({
      leadEntity: { code: people.M.entity.code },
      contributors: [{ code: people.O.entity.code }],
    });
  });

  it('is shown to others as published while its body drafts on, with the progress of today', async () => {
    const world = await setting(server);
    const { clients } = world;
    const activity = await add(world, { place: 'Nairobi' });
    await publish(world);
    await clients.C.query(UPDATE, {
      input: { id: activity.id, version: 1, place: 'Dakar', endsOn: '2026-09-30' },
    });
    const added = await add(world, { title: { en: 'Not yet for others' } });
    await clients.M.query(REPORT, {
      input: { activityId: activity.id, version: 2, status: 'UNDER_WAY', percent: 40, text: 'Going well' },
    });
    const outside = await planOf(world, clients.X);
    expect(outside).toMatchObject({ hasUnpublishedChanges: false, unpublishedChanges: [], version: 1 });
    expect(outside?.activities).toMatchObject([
      { place: 'Nairobi', endsOn: '2026-06-30', percent: 40, status: 'UNDER_WAY', draft: false },
    ]);
    expect(await clients.X.refusal(ACTIVITY, { id: added.id })).toBe('NOT_FOUND');
    const inside = await planOf(world, clients.O);
    expect(inside?.activities).toMatchObject([
      { place: 'Dakar', percent: 40, draft: true, published: true },
      { draft: true, published: false },
    ]);
    expect(inside?.unpublishedChanges).toMatchObject([
      {
        activityId: activity.id,
        kind: 'CHANGED',
        fields: [
          { field: 'endsOn', before: '2026-06-30', after: '2026-09-30' },
          { field: 'place', before: 'Nairobi', after: 'Dakar' },
        ],
      },
      { activityId: added.id, kind: 'ADDED' },
    ]);
    const asPublished = (
      await clients.C.query(ACTIVITIES, { filter: { body: world.body.code, published: true } })
    ).activities;
    expect(asPublished.edges.map((edge: { node: object }) => edge.node)).toMatchObject([
      { place: 'Nairobi', draft: false },
    ]);
  });

  it('is amended by the next version; what was published before stays on record, sealed', async () => {
    const world = await setting(server);
    const activity = await add(world, { place: 'Nairobi' });
    await publish(world);
    expect(
      (
        await world.clients.C.failure(PUBLISH, {
          input: { id: (await planOf(world))?.id, version: (await planOf(world))?.version },
        })
      )?.extensions.details.reason,
    ).toBe('nothingToPublish');
    await world.clients.C.query(UPDATE, { input: { id: activity.id, version: 1, place: 'Dakar' } });
    expect(await publish(world, 'Moved')).toMatchObject({
      state: 'AMENDED',
      publishedNumber: 2,
      hasUnpublishedChanges: false,
    });
    const { workPlan } = await world.clients.X.query(VERSIONS, {
      body: world.body.code,
      programme: world.programme,
    });
    expect(workPlan.versions).toMatchObject([
      {
        number: 2,
        note: 'Moved',
        changes: [{ kind: 'CHANGED', fields: [{ field: 'place', before: 'Nairobi', after: 'Dakar' }] }],
        activities: [{ place: 'Dakar' }],
      },
      { number: 1, note: null, activities: [{ place: 'Nairobi' }] },
    ]);
    const rows = await server.db.query(
      `SELECT v.work_plan_id AS "workPlanId", v.number, v.published_at AS "publishedAt", v.published_by_id AS "publishedById", v.note, v.activities, v.sha256
       FROM work_plan_version v JOIN work_plan p ON p.id = v.work_plan_id JOIN body b ON b.id = p.body_id WHERE b.code = $1 ORDER BY v.number`,
      [world.body.code],
    );
    const [first, second] = rows.map(({ sha256: _, ...content }: { sha256: string }) => content);
    expect(rows.map((row: { sha256: string }) => row.sha256)).toEqual([
      seal(first, null),
      seal(second, rows[0].sha256),
    ]);
    await expect(
      server.db.query(`UPDATE work_plan_version SET note = 'x' WHERE sha256 = $1`, [rows[0].sha256]),
    ).rejects.toThrow('only ever added to');
    await expect(
      server.db.query(`DELETE FROM work_plan_version WHERE sha256 = $1`, [rows[0].sha256]),
    ).rejects.toThrow('only ever added to');
  });

  it('is never published with a change the chair has not seen', async () => {
    const world = await setting(server);
    const activity = await add(world);
    const seen = (await planOf(world)) as SeenPlan;
    await world.clients.M.query(UPDATE, { input: { id: activity.id, version: 1, place: 'Elsewhere' } });
    const failure = await world.clients.C.failure(PUBLISH, { input: { id: seen.id, version: seen.version } });
    expect(failure?.extensions).toMatchObject({
      code: 'STALE',
      details: { currentVersion: seen.version + 1 },
    });
    expect(await planOf(world, world.clients.X)).toBeNull();
  });

  it('is published once by two clicks, and whole while someone edits it', async () => {
    const world = await setting(server);
    const activity = await add(world);
    const { id, version } = (await planOf(world)) as SeenPlan;
    const [once, twice, edited] = await Promise.all([
      world.clients.C.refusal(PUBLISH, { input: { id, version } }),
      world.clients.C.refusal(PUBLISH, { input: { id, version } }),
      world.clients.M.refusal(UPDATE, { input: { id: activity.id, version: 1, place: 'Meanwhile' } }),
    ]);
    expect(edited).toBeNull();
    const published = [once, twice].filter((answer) => answer === null).length;
    expect([once, twice].filter((answer) => answer === 'STALE')).toHaveLength(2 - published);
    expect(published).toBeLessThanOrEqual(1);
    const plan = (await planOf(world)) as SeenPlan;
    // Either the edit came first and nothing was published, or it is a draft again on top of what was.
    expect([plan.publishedNumber, plan.hasUnpublishedChanges]).toEqual([published === 1 ? 1 : null, true]);
  });

  it('is not published empty', async () => {
    const world = await setting(server);
    const { draftWorkPlan } = await world.clients.C.query(
      `mutation ($input: DraftWorkPlanInput!) { draftWorkPlan(input: $input) { id version } }`,
      {
        input: { body: world.body.code, programme: world.programme },
      },
    );
    expect(
      (await world.clients.C.failure(PUBLISH, { input: draftWorkPlan }))?.extensions.details.reason,
    ).toBe('emptyPlan');
  });

  it('is listed under its programme for whoever may see it', async () => {
    const [drafted, published] = [await setting(server), await setting(server)];
    published.programme = drafted.programme;
    await add(drafted);
    await add(published);
    await publish(published);
    const QUERY =
      'query ($code: String!) { programme(code: $code) { counts { total } workPlans { state body { code } } viewerCan { edit } } }';
    const asked = async (client: (typeof drafted)['clients']['S']) =>
      (await client.query(QUERY, { code: drafted.programme })).programme;
    const codes = (answer: { workPlans: { body: { code: string } }[] }) =>
      answer.workPlans.map(({ body }) => body.code).sort();
    expect(codes(await asked(drafted.clients.S))).toEqual([drafted.body.code, published.body.code].sort());
    expect(codes(await asked(drafted.clients.O))).toEqual([drafted.body.code, published.body.code].sort());
    const outside = await asked(drafted.clients.X);
    expect(codes(outside)).toEqual([published.body.code]);
    // The figures are those of published plans, the same for everyone.
    expect([(await asked(drafted.clients.S)).counts, outside.counts]).toEqual([{ total: 1 }, { total: 1 }]);
  });
});
