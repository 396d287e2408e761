import { randomBytes } from 'node:crypto';
import type { BuiltBody, BuiltPerson, TestClient, TestServer } from '@concert/testing';

/** What the tests of the programme ask for again and again. */
export interface SeenActivity {
  id: string;
  version: number;
  number: string;
  title: { en: string; fr: string | null };
  place: string | null;
  startsOn: string;
  endsOn: string;
  status: string;
  percent: number;
  late: boolean;
  draft: boolean;
  published: boolean;
}

export interface SeenPlan {
  id: string;
  version: number;
  state: string;
  publishedNumber: number | null;
  hasUnpublishedChanges: boolean;
  activities: SeenActivity[];
  unpublishedChanges: {
    activityId: string;
    kind: string;
    fields: { field: string; before: string | null; after: string | null }[];
  }[];
}

export const ACTIVITY_FIELDS = `id version number title { en fr } place startsOn endsOn status percent late draft published`;
const PLAN_FIELDS = `id version state publishedNumber hasUnpublishedChanges activities { ${ACTIVITY_FIELDS} }
  unpublishedChanges { activityId kind fields { field before after } }`;

export const PLAN = `query ($body: String!, $programme: String!) { workPlan(body: $body, programme: $programme) { ${PLAN_FIELDS} } }`;
export const DRAFT = `mutation ($input: DraftWorkPlanInput!) { draftWorkPlan(input: $input) { ${PLAN_FIELDS} } }`;
export const PUBLISH = `mutation ($input: PublishWorkPlanInput!) { publishWorkPlan(input: $input) { ${PLAN_FIELDS} } }`;
export const ADD = `mutation ($input: AddActivityInput!) { addActivity(input: $input) { ${ACTIVITY_FIELDS} } }`;
export const UPDATE = `mutation ($input: UpdateActivityInput!) { updateActivity(input: $input) { ${ACTIVITY_FIELDS} } }`;
export const REMOVE = `mutation ($input: RemoveActivityInput!) { removeActivity(input: $input) }`;
export const REPORT = `mutation ($input: ReportProgressInput!) { reportProgress(input: $input) { ${ACTIVITY_FIELDS} reports { status percent text entity { code } author { id } } } }`;
export const CANCEL = `mutation ($input: CancelActivityInput!) { cancelActivity(input: $input) { ${ACTIVITY_FIELDS} reports { text } } }`;
export const ACTIVITY = `query ($id: ID!) { activity(id: $id) { ${ACTIVITY_FIELDS} viewerCan { edit remove report cancel } } }`;
export const ACTIVITIES = `query ($filter: ActivityFilterInput, $sort: ActivitySort, $descending: Boolean, $first: Int, $after: String) {
  activities(filter: $filter, sort: $sort, descending: $descending, first: $first, after: $after) {
    edges { node { ${ACTIVITY_FIELDS} } cursor } pageInfo { hasNextPage endCursor } totalCount
    counts { total late byStatus { key count } byPillar { key count late } byBody { key count late percent } }
  }
}`;
export const ACCEPT = `mutation ($input: AcceptWorkPlanImportInput!) { acceptWorkPlanImport(input: $input) { ${PLAN_FIELDS} } }`;

export type Clients = Record<'S' | 'C' | 'V' | 'M' | 'O' | 'X', TestClient>;

export interface Setting {
  server: TestServer;
  body: BuiltBody;
  programme: string;
  people: Awaited<ReturnType<TestServer['build']['everyKind']>>;
  clients: Clients;
}

/** A programme of 2025–2026, opened by the secretariat. */
export async function programme(server: TestServer, secretariat?: TestClient): Promise<string> {
  const client = secretariat ?? (await server.as(await server.build.person({ secretariat: true })));
  const code = `P-${randomBytes(4).toString('hex')}`;
  await client.query(`mutation ($input: OpenProgrammeInput!) { openProgramme(input: $input) { id } }`, {
    input: { code, title: { en: `Programme ${code}` }, from: '2025-01-01', until: '2027-01-01' },
  });
  return code;
}

/** A body with a person of every kind, and a programme to plan in. */
export async function setting(server: TestServer): Promise<Setting> {
  const body = await server.build.body();
  const people = await server.build.everyKind(body);
  const kinds = Object.keys(people) as (keyof Clients)[];
  const signedIn = await Promise.all(
    kinds.map(async (kind) => [kind, await server.as(people[kind])] as const),
  );
  const clients = Object.fromEntries(signedIn) as Clients;
  return { server, body, people, clients, programme: await programme(server, clients.S) };
}

/** A sound proposal, led by the member unless told otherwise. */
export function proposal({ body, people, programme }: Setting, over: Record<string, unknown> = {}) {
  return {
    ...{ body: body.code, programme, leadEntity: people.M.entity.code },
    ...{ startsOn: '2026-03-02', endsOn: '2026-06-30', title: { en: 'Regional workshop' } },
    ...over,
  };
}

export async function add(
  world: Setting,
  over: Record<string, unknown> = {},
  client: TestClient = world.clients.C,
): Promise<SeenActivity> {
  return (await client.query<{ addActivity: SeenActivity }>(ADD, { input: proposal(world, over) }))
    .addActivity;
}

export async function planOf(world: Setting, client: TestClient = world.clients.C): Promise<SeenPlan | null> {
  const variables = { body: world.body.code, programme: world.programme };
  return (await client.query<{ workPlan: SeenPlan | null }>(PLAN, variables)).workPlan;
}

/** Publishes what the chair sees now. */
export async function publish(world: Setting, note?: string): Promise<SeenPlan> {
  const plan = await planOf(world);
  const input = { id: plan?.id, version: plan?.version, note };
  return (await world.clients.C.query<{ publishWorkPlan: SeenPlan }>(PUBLISH, { input })).publishWorkPlan;
}

export const asEntity = (person: BuiltPerson): string => person.entity?.code ?? '';
