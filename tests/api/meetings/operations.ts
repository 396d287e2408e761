import type { BuiltBody, TestClient } from '@concert/testing';

/** What the tests of meetings ask for again and again. */
export interface SeenMeeting {
  id: string;
  version: number;
  agendaVersion: number | null;
  state: string;
  number: number | null;
  title: string;
  startsAt: string;
  endsAt: string;
  timeZone: string;
  place: string | null;
  jointBodies: { code: string }[];
  agenda: { id: string; version: number; number: string; position: number; title: string }[];
  proposals: { id: string; title: string; state: string }[];
}

const FIELDS = `id version agendaVersion state number title startsAt endsAt timeZone place jointBodies { code }
  agenda { id version number position title } proposals { id title state }`;

export const MEETING = `query ($id: ID!) { meeting(id: $id) { ${FIELDS} } }`;
export const MEETINGS = `query ($body: String, $from: DateTime, $to: DateTime, $first: Int, $after: String, $latestFirst: Boolean) {
  meetings(body: $body, from: $from, to: $to, first: $first, after: $after, latestFirst: $latestFirst) {
    edges { node { id title } cursor } pageInfo { hasNextPage endCursor } totalCount
  }
}`;
export const DRAFT = `mutation ($input: DraftMeetingInput!) { draftMeeting(input: $input) { ${FIELDS} } }`;
export const UPDATE = `mutation ($input: UpdateMeetingInput!) { updateMeeting(input: $input) { ${FIELDS} } }`;
export const CONVENE = `mutation ($input: ConveneInput!) { convene(input: $input) { ${FIELDS} } }`;
export const CANCEL = `mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) { ${FIELDS} } }`;
export const CONVOCATION = `query ($meeting: ID!, $jointBodies: [String!], $audience: Audience) {
  convocation(meeting: $meeting, jointBodies: $jointBodies, audience: $audience) {
    personCount digest entities { entity { code } capacities persons { id } } entitiesWithoutPerson { code }
  }
}`;
export const ADD_ITEM = `mutation ($input: AgendaItemInput!) { addAgendaItem(input: $input) { id version number position } }`;
export const PROPOSE = `mutation ($input: AgendaItemInput!) { proposeAgendaItem(input: $input) { id version state number proposedFor { code } } }`;
export const DECIDE = `mutation ($input: DecideAgendaProposalInput!) { decideAgendaProposal(input: $input) { id version state number declineReason } }`;
export const UPDATE_ITEM = `mutation ($input: UpdateAgendaItemInput!) { updateAgendaItem(input: $input) { id version title number minutes annotation presenter { code } } }`;
export const REMOVE_ITEM = `mutation ($input: RemoveAgendaItemInput!) { removeAgendaItem(input: $input) { ${FIELDS} } }`;
export const MOVE_ITEM = `mutation ($input: MoveAgendaItemInput!) { moveAgendaItem(input: $input) { ${FIELDS} } }`;

const HOUR_MS = 60 * 60 * 1000;

/** A draft that begins in so many hours from now and lasts two. */
export async function draft(
  client: TestClient,
  body: BuiltBody,
  over: Record<string, unknown> = {},
  inHours = 48,
): Promise<SeenMeeting> {
  const startsAt = new Date(Math.ceil(Date.now() / HOUR_MS) * HOUR_MS + inHours * HOUR_MS);
  const input = {
    body: body.code,
    title: 'Third meeting of the group',
    startsAt: startsAt.toISOString(),
    endsAt: new Date(startsAt.getTime() + 2 * HOUR_MS).toISOString(),
    timeZone: 'Africa/Nairobi',
    place: 'Conference Room 4',
    ...over,
  };
  return (await client.query<{ draftMeeting: SeenMeeting }>(DRAFT, { input })).draftMeeting;
}

export async function convened(
  client: TestClient,
  body: BuiltBody,
  over: Record<string, unknown> = {},
  inHours = 48,
): Promise<SeenMeeting> {
  const { id, version } = await draft(client, body, over, inHours);
  return (await client.query<{ convene: SeenMeeting }>(CONVENE, { input: { id, version } })).convene;
}

export async function seen(client: TestClient, id: string): Promise<SeenMeeting> {
  return (await client.query<{ meeting: SeenMeeting }>(MEETING, { id })).meeting;
}

export async function addItem(
  client: TestClient,
  meetingId: string,
  title: string,
  over: Record<string, unknown> = {},
): Promise<{ id: string; version: number; number: string; position: number }> {
  return (
    await client.query<{ addAgendaItem: { id: string; version: number; number: string; position: number } }>(
      ADD_ITEM,
      { input: { meetingId, title, kind: 'DISCUSSION', ...over } },
    )
  ).addAgendaItem;
}

/** The agenda as someone sees it: `1 Opening`. */
export async function agendaOf(client: TestClient, meetingId: string): Promise<string[]> {
  return (await seen(client, meetingId)).agenda.map((item) => `${item.number} ${item.title}`);
}
