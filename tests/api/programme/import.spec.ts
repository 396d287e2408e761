import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { LIMITS } from '@concert/contracts';
import type { TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import { ACCEPT, add, planOf, REPORT, setting, UPDATE } from './operations.js';
import { archive, bareWorkbook, HEADINGS, preview, refusal, send, workbook } from './workbooks.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterEach(() => server.clock.set(undefined));
afterAll(() => server.stop());

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const accept = (token: string) => ({ input: { token } });

describe('a work plan from a file', () => {
  it('is shown row by row, and nothing is written before it is accepted', async () => {
    const world = await setting(server);
    const { M, V } = world.people;
    const file = await workbook([
      HEADINGS,
      [null, 'Workshop', M.entity.code, day('2026-03-01'), day('2026-03-05'), 'Nairobi'],
      ['X.7', 'Study', V.entity.code, '2026-04-01', '30.06.2026', null],
    ]);
    const shown = await preview(world, file);
    expect(shown).toMatchObject({
      created: 2,
      changed: 0,
      unchanged: 0,
      failed: 0,
      absent: 0,
      sheet: 'Work plan',
    });
    expect(shown.rows[0]).toMatchObject({
      row: 2,
      number: null,
      title: 'Workshop',
      change: 'CREATE',
      problems: [],
    });
    expect(await planOf(world)).toBeNull();
    const { acceptWorkPlanImport } = await world.clients.C.query(ACCEPT, accept(shown.token));
    expect(acceptWorkPlanImport.activities).toMatchObject([
      {
        number: `${world.body.code}-01`,
        startsOn: '2026-03-01',
        endsOn: '2026-03-05',
        place: 'Nairobi',
        status: 'PLANNED',
        published: false,
      },
      { number: 'X.7', startsOn: '2026-04-01', endsOn: '2026-06-30', place: null },
    ]);
    expect((await world.clients.C.failure(ACCEPT, accept(shown.token)))?.extensions.details.reason).toBe(
      'importAccepted',
    );
  });

  it('comes from those who edit the plan, and is accepted by who sent it, within the hour', async () => {
    const world = await setting(server);
    const { clients } = world;
    const file = await workbook([
      HEADINGS,
      [null, 'Workshop', world.people.M.entity.code, day('2026-03-01'), day('2026-03-05')],
    ]);
    for (const kind of ['M', 'O', 'X'] as const)
      expect(await refusal(world, file, clients[kind])).toEqual([403, 'standing']);
    expect((await send(world, server.anonymous, file)).status).toBe(401);
    const { token } = await preview(world, file, clients.V);
    for (const kind of ['C', 'S', 'X'] as const)
      expect(await clients[kind].refusal(ACCEPT, accept(token))).toBe('NOT_FOUND');
    expect(await clients.V.refusal(ACCEPT, accept('unknown'))).toBe('NOT_FOUND');
    server.clock.set(new Date(Date.now() + 61 * 60 * 1000));
    expect(await clients.V.refusal(ACCEPT, accept(token))).toBe('NOT_FOUND');
    server.clock.set(undefined);
    await server.db.query(`UPDATE seat SET valid_until = '2026-01-01' WHERE id = $1`, [
      world.people.V.seatId,
    ]);
    expect(await clients.V.refusal(ACCEPT, accept(token))).toBe('FORBIDDEN');
  });

  it('changes what it names, leaves what it does not, and takes away what it empties', async () => {
    const world = await setting(server);
    const [first, second, third] = [
      await add(world, { place: 'Nairobi' }),
      await add(world, { title: { en: 'Second', fr: 'Deuxième' } }),
      await add(world, { title: { en: 'Third' } }),
    ];
    const shown = await preview(
      world,
      await workbook([
        ['My plan, please read', null, null, null, null, null],
        HEADINGS,
        [
          first.number,
          'Regional workshop',
          world.people.M.entity.code,
          day('2026-03-02'),
          day('2026-06-30'),
          null,
        ],
        [
          second.number.toLowerCase().replace('-02', '-2'),
          'Second, moved',
          world.people.V.entity.code,
          day('2026-03-02'),
          day('2026-06-30'),
          null,
        ],
      ]),
    );
    expect(shown).toMatchObject({ created: 0, changed: 2, unchanged: 0, absent: 1 });
    expect(shown.rows.map(({ fields }) => fields)).toEqual([
      [{ field: 'place', before: 'Nairobi', after: null }],
      [
        { field: 'title.en', before: 'Second', after: 'Second, moved' },
        { field: 'lead', before: world.people.M.entity.code, after: world.people.V.entity.code },
      ],
    ]);
    const { activities } = (await world.clients.C.query(ACCEPT, accept(shown.token))).acceptWorkPlanImport;
    expect(activities).toMatchObject([
      { place: null },
      { title: { en: 'Second, moved', fr: 'Deuxième' }, number: second.number },
      { id: third.id, version: 1 },
    ]);
  });

  it('names the column and the value of every fault, and is not accepted with any', async () => {
    const world = await setting(server);
    const lead = world.people.M.entity.code;
    const present = await add(world, { title: { en: 'There already' } });
    const shown = await preview(
      world,
      await workbook([
        [
          'No.',
          'Title',
          'Lead',
          'Start',
          'End',
          'Budget',
          'Countries',
          'Output',
          'Status',
          'Progress (%)',
          'Remarks',
        ],
        [null, 'Unknown lead', 'NATO', day('2026-03-01'), day('2026-03-05')],
        [null, null, lead, day('2026-03-01'), day('2026-03-05')],
        [null, 'Bad days', lead, '3/4/2026', 'soon'],
        [null, 'Backwards', lead, day('2026-03-05'), day('2026-03-01')],
        [null, 'Too early', lead, day('2020-03-01'), day('2020-03-05')],
        [null, 'Bad sum', lead, day('2026-03-01'), day('2026-03-05'), 'a lot', 'Atlantis', '9.9.9'],
        [null, 'Bad progress', lead, day('2026-03-01'), day('2026-03-05'), null, null, null, 'Soon', 120],
        [
          null,
          'Contradiction',
          lead,
          day('2026-03-01'),
          day('2026-03-05'),
          null,
          null,
          null,
          'Completed',
          40,
        ],
        ['A.1', 'Twice', lead, day('2026-03-01'), day('2026-03-05')],
        ['A.01', 'Twice again', lead, day('2026-03-01'), day('2026-03-05')],
        [null, 'there already', lead, day('2026-03-01'), day('2026-03-05')],
        [null, 'Fine', lead, day('2026-03-01'), day('2026-03-05')],
      ]),
    );
    const problems = shown.rows.map(({ row, problems: all }) => [
      row,
      ...all.map(({ column, code, value }) => `${column}: ${code}: ${value}`),
    ]);
    expect(problems).toEqual([
      [2, 'Lead: unknownEntity: NATO'],
      [3, 'Title: isNotEmpty: null'],
      [4, 'Start: ambiguousDay: 3/4/2026', 'End: notADay: soon'],
      [5, 'End: beforeStart: 2026-03-01'],
      [6, 'End: outsideProgramme: 2020-03-05'],
      [7, 'Budget: notANumber: a lot', 'Output: unknownOutput: 9.9.9', 'Countries: unknownCountry: Atlantis'],
      [8, 'Status: unknownStatus: Soon', 'Progress (%): notAPercentage: 120'],
      [9, 'Progress (%): contradictsStatus: 40'],
      [10],
      [11, 'No.: numberTwice: A.01'],
      [12, `No.: titleExists: ${present.number}`],
      [13],
    ]);
    expect(shown).toMatchObject({ failed: 10, created: 2, ignoredColumns: ['Remarks'] });
    const failure = await world.clients.C.failure(ACCEPT, accept(shown.token));
    expect(failure?.extensions).toMatchObject({
      code: 'CONFLICT',
      details: { reason: 'importFaulty', failed: 10 },
    });
    expect((await planOf(world))?.activities).toHaveLength(1);
  });

  it('does not take formulas, errors or merged cells for values', async () => {
    const world = await setting(server);
    const lead = world.people.M.entity.code;
    const shown = await preview(
      world,
      await workbook([
        HEADINGS,
        [
          null,
          { type: 'Formula', value: '=CONCATENATE("a","b")' },
          lead,
          day('2026-03-01'),
          day('2026-03-05'),
        ],
        [null, { value: 'Merged', rowSpan: 2 }, lead, day('2026-03-01'), day('2026-03-05')],
        [null, null, lead, day('2026-03-01'), day('2026-03-05')],
      ]),
    );
    expect(
      shown.rows.map(({ row, problems }) => [row, problems.map(({ column, code }) => [column, code])]),
    ).toEqual([
      [2, [['Title (English)', 'formula']]],
      [3, [['Title (English)', 'merged']]],
      [4, [['Title (English)', 'merged']]],
    ]);
    const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const heading = ['A', 'B', 'C', 'D']
      .map((column, index) => cell(`${column}1`, ['Title', 'Lead', 'Start', 'End'][index] ?? ''))
      .join('');
    const broken = bareWorkbook(
      `<row r="1">${heading}</row><row r="2">${cell('A2', 'Broken')}<c r="B2" t="e"><v>#REF!</v></c>${cell('C2', '2026-03-01')}${cell('D2', '2026-03-02')}</row>`,
    );
    expect((await preview(world, archive(broken))).rows[0]?.problems).toMatchObject([
      { column: 'Lead', code: 'cellError' },
    ]);
  });

  it('tells what a file says of progress that only reports can say', async () => {
    const world = await setting(server);
    const activity = await add(world);
    await world.clients.C.query(REPORT, {
      input: { activityId: activity.id, version: 1, status: 'UNDER_WAY', percent: 20, text: 'Begun' },
    });
    const lead = world.people.M.entity.code;
    const shown = await preview(
      world,
      await workbook([
        [...HEADINGS, 'Status', 'Progress'],
        [
          activity.number,
          'Regional workshop',
          lead,
          day('2026-03-02'),
          day('2026-06-30'),
          null,
          'Completed',
          100,
        ],
        [null, 'Brought along', lead, day('2026-03-02'), day('2026-06-30'), null, 'En cours', '45 %'],
      ]),
    );
    expect(shown.rows[0]).toMatchObject({
      change: 'UNCHANGED',
      warnings: [
        { column: 'Status', code: 'notImported' },
        { column: 'Progress', code: 'notImported', value: '100' },
      ],
    });
    const { activities } = (await world.clients.C.query(ACCEPT, accept(shown.token))).acceptWorkPlanImport;
    expect(activities).toMatchObject([
      { status: 'UNDER_WAY', percent: 20 },
      { status: 'UNDER_WAY', percent: 45 },
    ]);
  });

  it('is written once of two that come at once, and not over what was changed since it was shown', async () => {
    const world = await setting(server);
    const row = (title: string) => [
      null,
      title,
      world.people.M.entity.code,
      day('2026-03-01'),
      day('2026-03-05'),
    ];
    const [mine, theirs] = await Promise.all([
      preview(world, await workbook([HEADINGS, row('Mine')])),
      preview(world, await workbook([HEADINGS, row('Theirs')]), world.clients.V),
    ]);
    const answers = await Promise.all([
      world.clients.C.refusal(ACCEPT, accept(mine.token)),
      world.clients.V.refusal(ACCEPT, accept(theirs.token)),
    ]);
    expect(answers.sort()).toEqual(['STALE', null].sort());
    const [only] = (await planOf(world))?.activities ?? [];
    expect((await planOf(world))?.activities).toHaveLength(1);
    const later = await preview(world, await workbook([HEADINGS, row('Later')]));
    await world.clients.C.query(UPDATE, { input: { id: only?.id, version: 1, place: 'Changed meanwhile' } });
    expect(await world.clients.C.refusal(ACCEPT, accept(later.token))).toBe('STALE');
    const twice = await preview(world, await workbook([HEADINGS, row('Twice')]));
    const clicks = await Promise.all([
      world.clients.C.refusal(ACCEPT, accept(twice.token)),
      world.clients.C.refusal(ACCEPT, accept(twice.token)),
    ]);
    expect(clicks.sort()).toEqual(['CONFLICT', null].sort());
    expect((await planOf(world))?.activities).toHaveLength(2);
  });

  it('may be as long as allowed', async () => {
    const world = await setting(server);
    const rows = Array.from({ length: LIMITS.importRows }, (_, index) => [
      null,
      `Activity ${index}`,
      world.people.M.entity.code,
      day('2026-03-01'),
      day('2026-03-05'),
    ]);
    const { token, created } = await preview(world, await workbook([HEADINGS, ...rows]));
    expect(created).toBe(LIMITS.importRows);
    const { acceptWorkPlanImport } = await world.clients.C.query(ACCEPT, accept(token));
    expect(acceptWorkPlanImport.activities).toHaveLength(LIMITS.importRows);
    expect(acceptWorkPlanImport.activities.at(-1).number).toBe(`${world.body.code}-${LIMITS.importRows}`);
  });
});

describe('a file that is no work plan', () => {
  it('is refused with the reason', async () => {
    const world = await setting(server);
    const rows = (count: number) => Array.from({ length: count }, (_, index) => [`Activity ${index}`]);
    expect(await refusal(world, 'not a spreadsheet')).toEqual([400, 'notXlsx']);
    expect(await refusal(world, '')).toEqual([400, 'notXlsx']);
    expect(await refusal(world, archive({ 'a.txt': 'An archive of something else' }))).toEqual([
      400,
      'notXlsx',
    ]);
    expect(await refusal(world, Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toEqual([400, 'oldOrProtected']);
    expect(
      await refusal(
        world,
        await workbook(
          [
            ['Name', 'Telephone'],
            ['A', 'B'],
          ],
          'Address book',
        ),
      ),
    ).toEqual([400, 'noPlan']);
    expect(await refusal(world, await workbook([HEADINGS]))).toEqual([400, 'noRows']);
    expect(
      await refusal(
        world,
        await workbook([
          ['Number', 'Title', 'Place'],
          ['1', 'x', 'y'],
        ]),
      ),
    ).toEqual([400, 'missingColumns']);
    expect(await refusal(world, await workbook([[...HEADINGS, 'Title'], ['1']]))).toEqual([
      400,
      'columnTwice',
    ]);
    expect(await refusal(world, await workbook([['Title'], ...rows(10_000)]))).toEqual([400, 'tooManyRows']);
    expect(await refusal(world, Buffer.alloc(LIMITS.importBytes + 1, 1))).toEqual([413, 'TOO_LARGE']);
    const none = await world.clients.C.fetch(
      `/imports/work-plan?body=${world.body.code}&programme=${world.programme}`,
      { method: 'POST' },
    );
    expect(none.status).toBe(400);
    const nowhere = await world.clients.C.fetch('/imports/work-plan?body=NO-SUCH&programme=x', {
      method: 'POST',
    });
    expect(nowhere.status).toBe(404);
  });

  it('does not harm by what it unpacks to', async () => {
    const world = await setting(server);
    const zeros = Buffer.alloc(30 * 1024 * 1024);
    expect(await refusal(world, archive({ ...bareWorkbook(''), 'xl/media/a.bin': zeros }))).toEqual([
      400,
      'inflatesTooMuch',
    ]);
    // It says that it is small, and is not.
    expect(
      await refusal(
        world,
        archive({ ...bareWorkbook(''), 'xl/media/a.bin': zeros }, (size) => Math.min(size, 5000)),
      ),
    ).toEqual([400, 'notXlsx']);
    const many = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`xl/${index}.xml`, '<a/>']));
    expect(await refusal(world, archive({ ...bareWorkbook(''), ...many }))).toEqual([400, 'inflatesTooMuch']);
    const wide = `<row r="1"><c r="XFD1" t="inlineStr"><is><t>Title</t></is></c></row>`;
    expect(await refusal(world, archive(bareWorkbook(wide)))).toEqual([400, 'tooManyColumns']);
    const laughs = `<!DOCTYPE a [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]>`;
    const parts = bareWorkbook('<row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row>');
    expect(
      (
        await refusal(
          world,
          archive({ ...parts, 'xl/worksheets/sheet1.xml': laughs + parts['xl/worksheets/sheet1.xml'] }),
        )
      )[0],
    ).toBe(400);
  });
});
