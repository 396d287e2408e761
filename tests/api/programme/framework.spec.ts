import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import { add, planOf, publish, type Setting, setting } from './operations.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const OPEN = `mutation ($input: OpenProgrammeInput!) { openProgramme(input: $input) { id version code state period { from until } } }`;
const STATE = `mutation ($input: SetProgrammeStateInput!) { setProgrammeState(input: $input) { id version state adoptedOn } }`;
const PRIORITY = `mutation ($input: AddPriorityInput!) { addPriority(input: $input) { id version number } }`;
const OUTCOME = `mutation ($input: AddOutcomeInput!) { addOutcome(input: $input) { id version number } }`;
const OUTPUT = `mutation ($input: AddOutputInput!) { addOutput(input: $input) { id version number } }`;
const REWORD = `mutation ($input: RewordResultInput!) { rewordResult(input: $input) { ... on Output { id version title { en } } } }`;
const TREE = `query ($code: String!) { programme(code: $code) { priorities { number title { en } outcomes { number outputs { number title { en fr } } } } } }`;
const title = (en: string) => ({ en });

/** A programme with one output, 1.1.1. */
async function framed(): Promise<Setting & { priority: string; outcome: string; output: string }> {
  const world = await setting(server);
  const { S } = world.clients;
  const priority = (
    await S.query(PRIORITY, { input: { programme: world.programme, title: title('Coordination') } })
  ).addPriority.id;
  const outcome = (await S.query(OUTCOME, { input: { priority, title: title('Entities act together') } }))
    .addOutcome.id;
  const output = (await S.query(OUTPUT, { input: { outcome, title: title('A shared calendar') } })).addOutput
    .id;
  return { ...world, priority, outcome, output };
}

describe('a programme', () => {
  it('is opened by the secretariat, once under each code', async () => {
    const { clients } = await setting(server);
    const input = { code: '2031-2032', title: title('A later one'), from: '2031-01-01', until: '2033-01-01' };
    expect(await clients.C.refusal(OPEN, { input })).toBe('FORBIDDEN');
    expect((await clients.S.query(OPEN, { input })).openProgramme).toMatchObject({
      state: 'OPEN',
      period: { from: '2031-01-01', until: '2033-01-01' },
    });
    expect(await clients.S.refusal(OPEN, { input })).toBe('CONFLICT');
    expect(await clients.S.refusal(OPEN, { input: { ...input, code: 'X', until: '2031-01-01' } })).toBe(
      'INVALID_INPUT',
    );
    expect(await clients.S.refusal(OPEN, { input: { ...input, code: 'a code' } })).toBe('INVALID_INPUT');
  });

  it('goes its way to the Committee step by step, and nobody overtakes', async () => {
    const { clients } = await setting(server);
    const code = 'LIFE';
    const { id, version } = (
      await clients.S.query(OPEN, {
        input: { code, title: title('Life'), from: '2031-01-01', until: '2033-01-01' },
      })
    ).openProgramme;
    const to = (state: string, at: number, adoptedOn?: string) => ({
      input: { id, version: at, state, adoptedOn },
    });
    expect(await clients.C.refusal(STATE, to('CONSOLIDATED', version))).toBe('FORBIDDEN');
    expect(
      (await clients.S.failure(STATE, to('ADOPTED', version, '2031-01-02')))?.extensions.details.reason,
    ).toBe('notFromHere');
    const answers = await Promise.all([
      clients.S.refusal(STATE, to('CONSOLIDATED', version)),
      clients.S.refusal(STATE, to('CONSOLIDATED', version)),
    ]);
    expect(answers.sort()).toEqual(['STALE', null].sort());
    await clients.S.query(STATE, to('BEFORE_COMMITTEE', version + 1));
    expect(await clients.S.refusal(STATE, to('ADOPTED', version + 2))).toBe('INVALID_INPUT');
    const { setProgrammeState } = await clients.S.query(STATE, to('ADOPTED', version + 2, '2031-01-02'));
    expect(setProgrammeState).toMatchObject({ state: 'ADOPTED', adoptedOn: '2031-01-02' });
  });
});

describe('a results framework', () => {
  it('is built by the secretariat and read by everyone, numbered by its place', async () => {
    const world = await framed();
    const { clients, priority, outcome, programme } = world;
    expect(await clients.C.refusal(PRIORITY, { input: { programme, title: title('Mine') } })).toBe(
      'FORBIDDEN',
    );
    expect(await clients.C.refusal(OUTCOME, { input: { priority, title: title('Mine') } })).toBe('FORBIDDEN');
    expect(await clients.C.refusal(OUTPUT, { input: { outcome, title: title('Mine') } })).toBe('FORBIDDEN');
    expect(
      await clients.S.refusal(OUTPUT, { input: { outcome: priority, title: title('Wrong place') } }),
    ).toBe('NOT_FOUND');
    expect(await clients.S.refusal(PRIORITY, { input: { programme, title: title(' ') } })).toBe(
      'INVALID_INPUT',
    );
    const more = await Promise.all(
      ['x', 'y', 'z'].map((name) => clients.S.query(OUTPUT, { input: { outcome, title: title(name) } })),
    );
    expect(more.map((answer) => answer.addOutput.number).sort()).toEqual(['1.1.2', '1.1.3', '1.1.4']);
    const tree = (await clients.X.query(TREE, { code: programme })).programme.priorities;
    expect(tree).toMatchObject([
      {
        number: 1,
        title: title('Coordination'),
        outcomes: [{ number: '1.1', outputs: [{ number: '1.1.1' }, {}, {}, {}] }],
      },
    ]);
  });

  it('is reworded with the version seen, until the programme is closed', async () => {
    const { clients, output, programme } = await framed();
    const input = { id: output, version: 1, title: title('A calendar of all bodies') };
    expect(await clients.M.refusal(REWORD, { input })).toBe('FORBIDDEN');
    expect((await clients.S.query(REWORD, { input })).rewordResult).toMatchObject({
      version: 2,
      title: input.title,
    });
    expect(await clients.S.refusal(REWORD, { input })).toBe('STALE');
    await server.db.query(`UPDATE programme SET state = 'CLOSED' WHERE code = $1`, [programme]);
    expect(await clients.S.refusal(REWORD, { input: { ...input, version: 2 } })).toBe('CONFLICT');
  });

  it('is what activities are tied to, in their own programme only', async () => {
    const [world, other] = [await framed(), await framed()];
    const ADD = `mutation ($input: AddActivityInput!) { addActivity(input: $input) { output { number } } }`;
    const input = {
      body: world.body.code,
      programme: world.programme,
      leadEntity: world.people.C.entity.code,
      title: title('Tied'),
      startsOn: '2026-01-01',
      endsOn: '2026-02-01',
    };
    expect(await world.clients.C.refusal(ADD, { input: { ...input, output: other.output } })).toBe(
      'INVALID_INPUT',
    );
    expect(await world.clients.C.refusal(ADD, { input: { ...input, output: world.outcome } })).toBe(
      'INVALID_INPUT',
    );
    expect(
      (await world.clients.C.query(ADD, { input: { ...input, output: world.output } })).addActivity.output,
    ).toEqual({ number: '1.1.1' });
    await add(world);
    await publish(world);
    const FILTERED = `query ($filter: ActivityFilterInput) { activities(filter: $filter) { totalCount } }`;
    const found = async (result: string) =>
      (await world.clients.X.query(FILTERED, { filter: { programme: world.programme, result } })).activities
        .totalCount;
    expect([
      await found('1'),
      await found('1.1'),
      await found('1.1.1'),
      await found('2'),
      await found('none'),
    ]).toEqual([1, 1, 1, 0, 1]);
    expect((await planOf(world))?.activities).toHaveLength(2);
  });
});
