import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient, TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import { ACTIVITIES, add, publish, REPORT, type SeenActivity, type Setting, setting } from './operations.js';

let server: TestServer;
let world: Setting;
beforeAll(async () => {
  server = await startTestServer();
  server.clock.set('2026-05-01T12:00:00Z');
  world = await tracked();
});
afterAll(() => server.stop());

/** One body's published plan of four, one of them late, and one more in the draft. */
async function tracked(): Promise<Setting> {
  const made = await setting(server);
  const lead = made.people.V.entity.code;
  await add(made, {
    number: 'A.10',
    title: { en: 'Border seminar', fr: 'Séminaire sur les frontières' },
    place: 'Nairobi',
    countries: ['KEN', 'SOM'],
    startsOn: '2026-04-01',
  });
  await add(made, {
    number: 'A.2',
    title: { en: 'Toolkit 50% done_well' },
    startsOn: '2026-09-01',
    endsOn: '2026-12-01',
    leadEntity: lead,
  });
  const going = await add(made, {
    number: 'B.1',
    title: { en: 'Study' },
    place: 'Dakar',
    startsOn: '2026-02-01',
    endsOn: '2026-08-01',
    leadEntity: lead,
    contributors: [made.people.M.entity.code],
  });
  const done = await add(made, {
    number: 'B.2',
    title: { en: 'Launch' },
    startsOn: '2025-02-01',
    endsOn: '2025-03-01',
  });
  await publish(made);
  await add(made, { number: 'C.1', title: { en: 'Only a draft' }, startsOn: '2025-05-01' });
  const progress = (activity: SeenActivity, status: string, percent: number) =>
    made.clients.C.query(REPORT, {
      input: { activityId: activity.id, version: 1, status, percent, text: 'As planned' },
    });
  await progress(going, 'UNDER_WAY', 60);
  await progress(done, 'COMPLETED', 100);
  return made;
}

interface Asked {
  numbers: string[];
  counts: { total: number; late: number; byStatus: object[]; byPillar: object[]; byBody: object[] };
}

async function ask(
  client: TestClient,
  filter: Record<string, unknown> = {},
  over: Record<string, unknown> = {},
): Promise<Asked> {
  const { activities } = await client.query(ACTIVITIES, {
    filter: { programme: world.programme, ...filter },
    ...over,
  });
  return {
    numbers: activities.edges.map(({ node }: { node: SeenActivity }) => node.number),
    counts: activities.counts,
  };
}

const PUBLISHED = ['A.2', 'A.10', 'B.1', 'B.2'];

describe('the tracker', () => {
  it('shows everyone what is published, and those of the body what they draft besides', async () => {
    expect((await ask(world.clients.X)).numbers).toEqual(PUBLISHED);
    for (const kind of ['S', 'C', 'O'] as const) {
      expect((await ask(world.clients[kind])).numbers).toEqual([...PUBLISHED, 'C.1']);
      expect((await ask(world.clients[kind], { published: true })).numbers).toEqual(PUBLISHED);
    }
    const stranger = await server.as(await server.build.person({ entity: null }));
    expect(await stranger.refusal(ACTIVITIES)).toBe('FORBIDDEN');
  });

  it.each([
    [{ body: 'other' }, []],
    [{ programme: 'other' }, []],
    [{ pillar: 'P1' }, []],
    [{ status: 'UNDER_WAY' }, ['B.1']],
    [{ late: true }, ['A.10']],
    [{ late: false }, ['A.2', 'B.1', 'B.2']],
    [{ place: 'nair' }, ['A.10']],
    [{ place: 'Somalia' }, ['A.10']],
    [{ place: 'Kenya' }, ['A.10']],
    [{ place: 'SOM' }, ['A.10']],
    [{ text: 'frontières' }, ['A.10']],
    [{ text: '50%' }, ['A.2']],
    [{ text: 'done_well' }, ['A.2']],
    [{ text: '_' }, ['A.2']],
    [{ text: 'dakar' }, ['B.1']],
    [{ text: 'b.2' }, ['B.2']],
    [{ result: 'none' }, PUBLISHED],
    [{ result: '1.1' }, []],
    [{ text: "'; DROP TABLE activity; --" }, []],
  ])('is filtered by %j', async (filter, numbers) => {
    expect((await ask(world.clients.X, filter)).numbers).toEqual(numbers);
  });

  it('finds an entity in either part, whatever the case of its code', async () => {
    const { M, V } = world.people;
    expect((await ask(world.clients.X, { entity: V.entity.code.toLowerCase() })).numbers).toEqual([
      'A.2',
      'B.1',
    ]);
    expect((await ask(world.clients.X, { entity: M.entity.code, status: 'UNDER_WAY' })).numbers).toEqual([
      'B.1',
    ]);
    expect((await ask(world.clients.X, { body: world.body.code.toLowerCase() })).numbers).toEqual(PUBLISHED);
  });

  it('is sorted by what one asks for, both ways, numbers as people count', async () => {
    const sorted = async (sort: string, descending = false) =>
      (await ask(world.clients.X, {}, { sort, descending })).numbers;
    expect(await sorted('NUMBER')).toEqual(['A.2', 'A.10', 'B.1', 'B.2']);
    expect(await sorted('NUMBER', true)).toEqual(['B.2', 'B.1', 'A.10', 'A.2']);
    expect(await sorted('STARTS_ON')).toEqual(['B.2', 'B.1', 'A.10', 'A.2']);
    expect(await sorted('ENDS_ON', true)).toEqual(['A.2', 'B.1', 'A.10', 'B.2']);
    expect(await sorted('PERCENT', true)).toEqual(['B.2', 'B.1', 'A.2', 'A.10']);
    expect(await sorted('STATUS')).toEqual(['A.2', 'A.10', 'B.1', 'B.2']);
    expect(await sorted('LEAD')).toHaveLength(4);
  });

  it.each(['NUMBER', 'STARTS_ON', 'ENDS_ON', 'STATUS', 'PERCENT', 'BODY', 'LEAD'])(
    'is read page by page without loss, sorted by %s',
    async (sort) => {
      for (const descending of [false, true]) {
        const whole = await ask(world.clients.X, {}, { sort, descending });
        const numbers: string[] = [];
        let after: string | null = null;
        do {
          const {
            activities,
          }: {
            activities: {
              edges: { node: SeenActivity }[];
              pageInfo: { hasNextPage: boolean; endCursor: string };
              totalCount: number;
            };
          } = await world.clients.X.query(ACTIVITIES, {
            filter: { programme: world.programme },
            sort,
            descending,
            first: 1,
            after,
          });
          numbers.push(...activities.edges.map(({ node }) => node.number));
          expect(activities.totalCount).toBe(4);
          after = activities.pageInfo.hasNextPage ? activities.pageInfo.endCursor : null;
        } while (after);
        expect(numbers).toEqual(whole.numbers);
      }
      expect(await world.clients.X.refusal(ACTIVITIES, { first: 101 })).toBe('INVALID_INPUT');
      expect(await world.clients.X.refusal(ACTIVITIES, { after: 'nonsense' })).toBe('INVALID_INPUT');
    },
  );

  it('adds up what the filter leaves', async () => {
    const { counts } = await ask(world.clients.X);
    expect(counts).toEqual({
      total: 4,
      late: 1,
      byStatus: [
        { key: 'PLANNED', count: 2 },
        { key: 'UNDER_WAY', count: 1 },
        { key: 'COMPLETED', count: 1 },
      ],
      byPillar: [{ key: 'NONE', count: 4, late: 1 }],
      byBody: [{ key: world.body.code, count: 4, late: 1, percent: 40 }],
    });
    expect((await ask(world.clients.X, { status: 'UNDER_WAY' })).counts).toMatchObject({
      total: 1,
      late: 0,
      byBody: [{ percent: 60 }],
    });
  });
});
