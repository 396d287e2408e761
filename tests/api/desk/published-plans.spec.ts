import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient, TestServer } from '@concert/testing';
import { day, END_SEAT } from '../governance/operations.js';
import { add, publish, setting, type Setting } from '../programme/operations.js';
import { startTestServer } from '../server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const CHANGED = '{ desk { changed { kind title subjectId count body { code } } } }';
const SEE = 'mutation { seeDesk }';

interface Row {
  kind: string;
  title: string;
  subjectId: string;
  count: number | null;
  body: { code: string };
}

const plans = async (client: TestClient): Promise<Row[]> =>
  (await client.query<{ desk: { changed: Row[] } }>(CHANGED)).desk.changed.filter(
    ({ kind }) => kind === 'WORK_PLAN_PUBLISHED',
  );

async function published(): Promise<{ world: Setting; planId: string }> {
  const world = await setting(server);
  await add(world);
  return { world, planId: (await publish(world)).id };
}

describe('what changed, on the desk', () => {
  it('tells the seats of a body and the secretariat of a published plan, and nobody of a draft', async () => {
    const world = await setting(server);
    const { C, V, M, O, S, X } = world.clients;
    await add(world);
    for (const client of [V, M, O]) expect(await plans(client)).toEqual([]);
    const { id } = await publish(world);
    const row = {
      kind: 'WORK_PLAN_PUBLISHED',
      title: `Programme ${world.programme}`,
      subjectId: id,
      count: null,
      body: { code: world.body.code },
    };
    for (const client of [V, M, O]) expect(await plans(client)).toEqual([row]);
    expect(await plans(S)).toContainEqual(row);
    // The chair did it, and what other bodies publish is not an outsider's own affair.
    for (const client of [C, X]) expect(await plans(client)).toEqual([]);
  });

  it('names a plan once however often it was published, and only what came after one looked', async () => {
    const { world, planId } = await published();
    const { M } = world.clients;
    await add(world, { title: { en: 'A second one' } });
    await publish(world);
    expect(await plans(M)).toMatchObject([{ subjectId: planId }]);
    await M.query(SEE);
    await add(world, { title: { en: 'A third one' } });
    expect(await plans(M)).toEqual([]);
    await publish(world);
    expect(await plans(M)).toMatchObject([{ subjectId: planId }]);
  });

  it('forgets the plans of a body as soon as one has no seat there', async () => {
    const { world } = await published();
    const { M, S } = world.clients;
    expect(await plans(M)).toHaveLength(1);
    await S.query(END_SEAT, { input: { seatId: world.people.M.seatId, until: day(), reason: 'Left' } });
    expect(await plans(M)).toEqual([]);
  });
});
