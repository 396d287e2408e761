import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient, TestServer } from '@concert/testing';
import readExcelFile from 'read-excel-file/universal';
import { startTestServer } from '../server.js';
import { add, planOf, publish, REPORT, type Setting, setting, UPDATE } from './operations.js';
import { preview, refusal } from './workbooks.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

async function download(client: TestClient, path: string): Promise<Buffer> {
  const response = await client.fetch(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('spreadsheetml');
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename=".+\.xlsx"$/);
  return Buffer.from(await response.arrayBuffer());
}

const sheets = async (file: Buffer) => readExcelFile(new Uint8Array(file).buffer);

/** A plan with everything in it that is hard to carry. */
async function difficult(): Promise<Setting> {
  const world = await setting(server);
  const { C, M, O, V } = world.people;
  await add(world, {
    title: {
      en: '=HYPERLINK("http://evil.example")',
      fr: '+33 1',
      ar: '-ورشة',
      es: '@SUM(A1)',
      zh: '研讨会',
      ru: 'Семинар',
    },
    description: 'Line one\nline two — “quoted” & <b>bold</b> 🌍 _x0041_ constructor',
    contributors: [C.entity.code, O.entity.code, V.entity.code],
    countries: ['KEN', 'DZA'],
    place: 'constructor',
    budgetUsd: 1_234_567,
    leadEntity: M.entity.code,
  });
  await add(world, {
    title: { en: '_x000D_ toString' },
    number: '1.10',
    startsOn: '2024-12-31',
    endsOn: '2025-01-01',
  });
  const third = await add(world, { title: { en: '__proto__' }, number: '001', place: '=1+1' });
  await world.clients.C.query(REPORT, {
    input: { activityId: third.id, version: 1, status: 'COMPLETED', percent: 100, text: 'Done' },
  });
  return world;
}

describe('a work plan as a file', () => {
  it.each(['en', 'fr', 'ar'])('comes back without loss (%s)', async (language) => {
    const world = await difficult();
    const plan = await planOf(world);
    const file = await download(world.clients.C, `/exports/work-plan/${plan?.id}.xlsx?lang=${language}`);
    const shown = await preview(world, file);
    expect(shown).toMatchObject({
      created: 0,
      changed: 0,
      unchanged: 3,
      failed: 0,
      absent: 0,
      ignoredColumns: [],
    });
    expect(shown.rows.flatMap(({ warnings, problems }) => [...warnings, ...problems])).toEqual([]);
  });

  it('brings everything into an empty plan of another programme', async () => {
    const [world, other] = [await difficult(), await setting(server)];
    const file = await download(world.clients.C, `/exports/work-plan/${(await planOf(world))?.id}.xlsx`);
    const elsewhere = { ...world, programme: other.programme };
    const shown = await preview(elsewhere, file);
    expect(shown).toMatchObject({ created: 3, failed: 0 });
    await world.clients.C.query(
      'mutation ($input: AcceptWorkPlanImportInput!) { acceptWorkPlanImport(input: $input) { id } }',
      { input: { token: shown.token } },
    );
    const everything = async (at: Setting) =>
      (
        await world.clients.C.query(
          `query ($body: String!, $programme: String!) { workPlan(body: $body, programme: $programme) { activities { number title { en fr es ar zh ru }
            description leadEntity { code } contributors { code } countries place budgetUsd startsOn endsOn status percent } } }`,
          { body: at.body.code, programme: at.programme },
        )
      ).workPlan.activities;
    expect(await everything(elsewhere)).toEqual(await everything(world));
  });

  it('holds no formula, whatever its texts begin with', async () => {
    const world = await difficult();
    const file = await download(world.clients.C, `/exports/work-plan/${(await planOf(world))?.id}.xlsx`);
    const [plan] = await sheets(file);
    expect(plan?.data.flat()).toEqual(
      expect.arrayContaining(['=HYPERLINK("http://evil.example")', '+33 1', '-ورشة', '@SUM(A1)', '=1+1']),
    );
    const again = await preview(world, file);
    expect(again.rows.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('is the draft for those who see it and what is published for all others', async () => {
    const world = await setting(server);
    const activity = await add(world, { place: 'Nairobi' });
    await publish(world);
    await world.clients.C.query(UPDATE, { input: { id: activity.id, version: 1, place: 'Dakar' } });
    const path = `/exports/work-plan/${(await planOf(world))?.id}.xlsx`;
    const cells = async (client: TestClient) => (await sheets(await download(client, path)))[0]?.data.flat();
    expect(await cells(world.clients.O)).toContain('Dakar');
    expect(await cells(world.clients.X)).toContain('Nairobi');
    expect((await server.anonymous.fetch(path)).status).toBe(401);
    expect((await world.clients.X.fetch('/exports/work-plan/nonsense.xlsx')).status).toBe(404);
  });

  it('comes empty too, with what may be entered', async () => {
    const world = await setting(server);
    const file = await download(
      world.clients.M,
      `/exports/work-plan-template.xlsx?body=${world.body.code}&programme=${world.programme}&lang=fr`,
    );
    const [plan, lists] = await sheets(file);
    expect(plan?.data).toHaveLength(1);
    expect(plan?.data[0]).toContain('Entité chef de file');
    expect(lists?.data.flat()).toContain(world.people.M.entity.code);
    expect(await refusal(world, file)).toEqual([400, 'noRows']);
  });
});

describe('the tracker as a file', () => {
  it('holds what the filters leave, by right', async () => {
    const world = await setting(server);
    await add(world, { title: { en: 'Seen by all' }, place: 'Nairobi' });
    await publish(world);
    await add(world, { title: { en: 'A draft' } });
    const titles = async (client: TestClient, query = '') => {
      const [list] = await sheets(
        await download(client, `/exports/activities.xlsx?programme=${world.programme}${query}`),
      );
      return list?.data.slice(1).map((row) => row[5]);
    };
    expect(await titles(world.clients.X)).toEqual(['Seen by all']);
    expect(await titles(world.clients.M)).toEqual(['Seen by all', 'A draft']);
    expect(await titles(world.clients.M, '&published=true')).toEqual(['Seen by all']);
    expect(await titles(world.clients.M, '&place=nairobi')).toEqual(['Seen by all']);
    expect((await server.anonymous.fetch('/exports/activities.xlsx')).status).toBe(401);
    expect((await world.clients.M.fetch('/exports/activities.xlsx?status=SOON')).status).toBe(400);
  });

  it('is not taken for the plan of another body', async () => {
    const [world, other] = [await setting(server), await setting(server)];
    await add(world);
    const file = await download(world.clients.C, `/exports/activities.xlsx?programme=${world.programme}`);
    const shown = await preview({ ...other, programme: world.programme }, file, other.clients.C);
    expect(shown.rows[0]?.problems).toMatchObject([{ code: 'otherBody', value: world.body.code }]);
  });
});
