import { add, PLAN, programme, type Setting as Planned } from '../programme/operations.js';
import { HEADINGS, preview, send, workbook } from '../programme/workbooks.js';
import type { RightsTable, Setting } from './rights-table.js';

const EVERYONE = 'SCVMOX';
/** X may see neither the draft nor that there is one. */
const HIDDEN_FROM_X = { X: 'NOT_FOUND' } as const;

async function planned(setting: Setting): Promise<Planned> {
  const { server, body, people, clients } = setting;
  return { server, body, people, clients, programme: await programme(server, clients.S) };
}

/** A draft with one activity, led by the member. */
async function drafted(setting: Setting) {
  const world = await planned(setting);
  const activity = await add(world);
  const { workPlan } = await world.clients.C.query(PLAN, {
    body: world.body.code,
    programme: world.programme,
  });
  const plan: { id: string; version: number } = { id: workPlan.id, version: workPlan.version };
  return { world, activity, plan };
}

async function published(setting: Setting) {
  const { world, activity, plan } = await drafted(setting);
  await world.clients.C.query(
    'mutation ($input: PublishWorkPlanInput!) { publishWorkPlan(input: $input) { id } }',
    { input: plan },
  );
  return { world, activity, plan };
}

const aFile = ({ people }: Setting): Promise<Buffer> =>
  workbook([
    HEADINGS,
    [null, 'From a file', people.M.entity.code, new Date('2026-03-01'), new Date('2026-03-05')],
  ]);

const secretariatOnly = (
  operation: string,
  input: (code: string, setting: Setting) => object | Promise<object>,
): RightsTable[string] => ({
  operation,
  variables: async (setting) => ({ input: await input((await planned(setting)).programme, setting) }),
  may: 'S',
});

const title = { en: 'A title' };
const PRIORITY = 'mutation ($input: AddPriorityInput!) { addPriority(input: $input) { id } }';
const OUTCOME = 'mutation ($input: AddOutcomeInput!) { addOutcome(input: $input) { id } }';
const aPriority = async (code: string, { clients }: Setting): Promise<string> =>
  (await clients.S.query(PRIORITY, { input: { programme: code, title } })).addPriority.id;
const anOutcome = async (code: string, setting: Setting): Promise<string> =>
  (await setting.clients.S.query(OUTCOME, { input: { priority: await aPriority(code, setting), title } }))
    .addOutcome.id;

export const PROGRAMME_RIGHTS: RightsTable = {
  'Query.programmes': {
    operation: '{ programmes { edges { node { code counts { total } } } } }',
    may: EVERYONE,
  },
  'Query.programme': {
    operation:
      'query ($code: String!) { programme(code: $code) { title { en } priorities { number } workPlans { id } } }',
    variables: async (setting) => ({ code: (await planned(setting)).programme }),
    may: EVERYONE,
  },
  'Query.activities': {
    operation: '{ activities { edges { node { number } } counts { total } } }',
    may: EVERYONE,
  },
  'Query.activity': {
    operation: 'query ($id: ID!) { activity(id: $id) { number } }',
    variables: async (setting) => ({ id: (await drafted(setting)).activity.id }),
    may: 'SCVMO',
    refusal: HIDDEN_FROM_X,
  },
  // Without sight of the draft the answer is null, as if there were none: see tests/api/programme/drafting.spec.ts.
  'Query.workPlan': {
    operation: PLAN,
    variables: async (setting) => ({
      body: setting.body.code,
      programme: (await drafted(setting)).world.programme,
    }),
    may: EVERYONE,
  },
  'Mutation.openProgramme': secretariatOnly(
    'mutation ($input: OpenProgrammeInput!) { openProgramme(input: $input) { id } }',
    (code) => ({
      ...{ code: `${code}-next`, title, from: '2031-01-01', until: '2033-01-01' },
    }),
  ),
  'Mutation.setProgrammeState': secretariatOnly(
    'mutation ($input: SetProgrammeStateInput!) { setProgrammeState(input: $input) { state } }',
    async (code, { server }) => {
      const [{ id }] = await server.db.query('SELECT id FROM programme WHERE code = $1', [code]);
      return { id, version: 1, state: 'CONSOLIDATED' };
    },
  ),
  'Mutation.addPriority': secretariatOnly(PRIORITY, (code) => ({ programme: code, title })),
  'Mutation.addOutcome': secretariatOnly(OUTCOME, async (code, setting) => ({
    priority: await aPriority(code, setting),
    title,
  })),
  'Mutation.addOutput': secretariatOnly(
    'mutation ($input: AddOutputInput!) { addOutput(input: $input) { id } }',
    async (code, setting) => ({
      outcome: await anOutcome(code, setting),
      title,
    }),
  ),
  'Mutation.rewordResult': secretariatOnly(
    'mutation ($input: RewordResultInput!) { rewordResult(input: $input) { __typename } }',
    async (code, setting) => ({ id: await aPriority(code, setting), version: 1, title }),
  ),
  'Mutation.draftWorkPlan': {
    operation: 'mutation ($input: DraftWorkPlanInput!) { draftWorkPlan(input: $input) { id } }',
    variables: async (setting) => ({
      input: { body: setting.body.code, programme: (await planned(setting)).programme },
    }),
    may: 'SCV',
  },
  'Mutation.addActivity': {
    operation: 'mutation ($input: AddActivityInput!) { addActivity(input: $input) { id } }',
    // Everyone proposes for their own entity.
    variables: async (setting, actor) => ({
      input: {
        ...{ body: setting.body.code, programme: (await planned(setting)).programme, title },
        ...{ leadEntity: actor?.entity?.code ?? 'NONE', startsOn: '2026-01-01', endsOn: '2026-02-01' },
      },
    }),
    may: 'SCVM',
  },
  'Mutation.updateActivity': {
    operation: 'mutation ($input: UpdateActivityInput!) { updateActivity(input: $input) { id } }',
    variables: async (setting) => ({
      input: { id: (await drafted(setting)).activity.id, version: 1, place: 'Elsewhere' },
    }),
    may: 'SCVM',
    refusal: HIDDEN_FROM_X,
  },
  'Mutation.removeActivity': {
    operation: 'mutation ($input: RemoveActivityInput!) { removeActivity(input: $input) }',
    variables: async (setting) => ({ input: { id: (await drafted(setting)).activity.id, version: 1 } }),
    may: 'SCVM',
    refusal: HIDDEN_FROM_X,
  },
  'Mutation.publishWorkPlan': {
    operation: 'mutation ($input: PublishWorkPlanInput!) { publishWorkPlan(input: $input) { id } }',
    variables: async (setting) => ({ input: (await drafted(setting)).plan }),
    may: 'C',
    refusal: HIDDEN_FROM_X,
  },
  // Of an activity that M's entity leads.
  'Mutation.reportProgress': {
    operation: 'mutation ($input: ReportProgressInput!) { reportProgress(input: $input) { percent } }',
    variables: async (setting) => ({
      input: {
        activityId: (await published(setting)).activity.id,
        version: 1,
        status: 'UNDER_WAY',
        percent: 10,
        text: 'Begun',
      },
    }),
    may: 'SCM',
  },
  'Mutation.cancelActivity': {
    operation: 'mutation ($input: CancelActivityInput!) { cancelActivity(input: $input) { status } }',
    variables: async (setting) => ({
      input: { id: (await published(setting)).activity.id, version: 1, reason: 'No funds' },
    }),
    may: 'SCM',
  },
  // A preview belongs to the person who sent the file: for all others it does not exist.
  'Mutation.acceptWorkPlanImport': {
    operation: 'mutation ($input: AcceptWorkPlanImportInput!) { acceptWorkPlanImport(input: $input) { id } }',
    variables: async (setting, _actor, kind) => {
      const world = await planned(setting);
      const sender = kind === 'S' || kind === 'V' ? world.clients[kind] : world.clients.C;
      return { input: { token: (await preview(world, await aFile(setting), sender)).token } };
    },
    may: 'SCV',
    refusal: { M: 'NOT_FOUND', O: 'NOT_FOUND', X: 'NOT_FOUND' },
  },
  'POST /imports/work-plan': {
    operation: (client, { world, file }) => send(world as Planned, client, file as Buffer),
    variables: async (setting) => ({ world: await planned(setting), file: await aFile(setting) }),
    may: 'SCV',
  },
  'GET /exports/activities.xlsx': {
    operation: (client) => client.fetch('/exports/activities.xlsx'),
    may: EVERYONE,
  },
  'GET /exports/work-plan-template.xlsx': {
    operation: (client, { body, code }) =>
      client.fetch(`/exports/work-plan-template.xlsx?body=${String(body)}&programme=${String(code)}`),
    variables: async (setting) => ({ body: setting.body.code, code: (await planned(setting)).programme }),
    may: EVERYONE,
  },
  'GET /exports/work-plan/:file': {
    operation: (client, { id }) => client.fetch(`/exports/work-plan/${String(id)}.xlsx`),
    variables: async (setting) => ({ id: (await drafted(setting)).plan.id }),
    may: 'SCVMO',
    refusal: HIDDEN_FROM_X,
  },
};
