import { startThread } from '../discussions/thread-acts.js';
import { addPaper } from '../documents/papers.js';
import { addItem, convened, draft } from '../meetings/operations.js';
import type { RightsTable, Setting } from './rights-table.js';

const EVERYONE = 'SCVMOX';
/** X may see neither the meeting nor that there is one. */
const HIDDEN_FROM_X = { X: 'NOT_FOUND' } as const;

const aDraft = ({ clients, body }: Setting) => draft(clients.C, body);
const aMeeting = ({ clients, body }: Setting) => convened(clients.C, body);

async function anItem(setting: Setting) {
  const { id } = await aMeeting(setting);
  return addItem(setting.clients.C, id, 'An item');
}

async function aProposal({ clients, body }: Setting) {
  const { id } = await convened(clients.C, body);
  const { proposeAgendaItem } = await clients.V.query(
    'mutation ($input: AgendaItemInput!) { proposeAgendaItem(input: $input) { id version } }',
    {
      input: { meetingId: id, title: 'A proposal', kind: 'DISCUSSION' },
    },
  );
  return proposeAgendaItem as { id: string; version: number };
}

const newItem = async (setting: Setting) => ({
  input: { meetingId: (await aMeeting(setting)).id, title: 'An item', kind: 'DECISION' },
});

export const MEETINGS_RIGHTS: RightsTable = {
  'Query.meetings': {
    operation: 'query ($body: String!) { meetings(body: $body) { edges { node { id } } } }',
    variables: ({ body }) => ({ body: body.code }),
    may: EVERYONE,
  },
  'Query.meeting': {
    operation: 'query ($id: ID!) { meeting(id: $id) { title agenda { title } } }',
    variables: async (setting) => ({ id: (await aMeeting(setting)).id }),
    may: 'SCVMO',
    refusal: HIDDEN_FROM_X,
  },
  'Query.convocation': {
    operation: 'query ($id: ID!) { convocation(meeting: $id) { personCount } }',
    variables: async (setting) => ({ id: (await aMeeting(setting)).id }),
    may: 'SCV',
    refusal: HIDDEN_FROM_X,
  },
  'Mutation.draftMeeting': {
    operation: 'mutation ($input: DraftMeetingInput!) { draftMeeting(input: $input) { id } }',
    variables: ({ body }) => ({
      input: {
        body: body.code,
        title: 'A meeting',
        startsAt: '2027-03-01T09:00:00Z',
        endsAt: '2027-03-01T11:00:00Z',
        timeZone: 'UTC',
      },
    }),
    may: 'SCV',
  },
  'Mutation.updateMeeting': {
    operation: 'mutation ($input: UpdateMeetingInput!) { updateMeeting(input: $input) { id } }',
    variables: async (setting) => {
      const { id, version } = await aMeeting(setting);
      return { input: { id, version, title: 'Another title' } };
    },
    may: 'SCV',
    refusal: HIDDEN_FROM_X,
  },
  'Mutation.convene': {
    operation: 'mutation ($input: ConveneInput!) { convene(input: $input) { state } }',
    variables: async (setting) => {
      const { id, version } = await aDraft(setting);
      return { input: { id, version } };
    },
    may: 'SCV',
    refusal: { M: 'NOT_FOUND', O: 'NOT_FOUND', X: 'NOT_FOUND' },
  },
  'Mutation.cancelMeeting': {
    operation: 'mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) { state } }',
    variables: async (setting) => {
      const { id, version } = await aMeeting(setting);
      return { input: { id, version, reason: 'No room' } };
    },
    may: 'SCV',
    refusal: HIDDEN_FROM_X,
  },
  'Query.agendaItem': {
    operation: 'query ($id: ID!) { agendaItem(id: $id) { title } }',
    variables: async (setting) => ({ id: (await anItem(setting)).id }),
    may: 'SCVMO',
    refusal: HIDDEN_FROM_X,
  },
  'Mutation.addAgendaItem': {
    operation: 'mutation ($input: AgendaItemInput!) { addAgendaItem(input: $input) { id } }',
    variables: newItem,
    may: 'SCV',
    refusal: HIDDEN_FROM_X,
  },
  'Mutation.proposeAgendaItem': {
    operation: 'mutation ($input: AgendaItemInput!) { proposeAgendaItem(input: $input) { id } }',
    variables: newItem,
    may: 'SCVM',
    refusal: HIDDEN_FROM_X,
  },
  'Query.agendaChoices': {
    operation: 'query ($postId: ID!) { agendaChoices(postId: $postId) { meeting { title } } }',
    variables: async ({ clients, body }) => ({ postId: (await startThread(clients.M, body)).postId }),
    may: 'SCVM',
    refusal: HIDDEN_FROM_X,
  },
  'Mutation.decideAgendaProposal': {
    operation:
      'mutation ($input: DecideAgendaProposalInput!) { decideAgendaProposal(input: $input) { state } }',
    variables: async (setting) => ({ input: { ...(await aProposal(setting)), accept: true } }),
    may: 'SCV',
    // A proposal is known to its own entity and to those who decide it.
    refusal: { M: 'NOT_FOUND', O: 'NOT_FOUND', X: 'NOT_FOUND' },
  },
  'Mutation.updateAgendaItem': {
    operation: 'mutation ($input: UpdateAgendaItemInput!) { updateAgendaItem(input: $input) { id } }',
    variables: async (setting) => {
      const { id, version } = await anItem(setting);
      return { input: { id, version, title: 'Another title' } };
    },
    may: 'SCV',
    refusal: HIDDEN_FROM_X,
  },
  'Mutation.removeAgendaItem': {
    operation: 'mutation ($input: RemoveAgendaItemInput!) { removeAgendaItem(input: $input) { id } }',
    variables: async (setting) => {
      const { id, version } = await anItem(setting);
      return { input: { id, version } };
    },
    may: 'SCV',
    refusal: HIDDEN_FROM_X,
  },
  'Mutation.moveAgendaItem': {
    operation: 'mutation ($input: MoveAgendaItemInput!) { moveAgendaItem(input: $input) { id } }',
    variables: async (setting) => ({ input: { id: (await anItem(setting)).id, position: 0, version: 2 } }),
    may: 'SCV',
    refusal: HIDDEN_FROM_X,
  },
  'Mutation.pinPaper': {
    operation: 'mutation ($input: PinPaperInput!) { pinPaper(input: $input) { id } }',
    variables: async (setting) => {
      const [item, paper] = [await anItem(setting), await addPaper(setting.clients.C, setting.body)];
      return { input: { agendaItemId: item.id, revisionId: paper.currentRevision.id } };
    },
    may: 'SCV',
    refusal: HIDDEN_FROM_X,
  },
  'Mutation.unpinPaper': {
    operation: 'mutation ($input: UnpinPaperInput!) { unpinPaper(input: $input) { id } }',
    variables: async (setting) => {
      const [item, paper] = [await anItem(setting), await addPaper(setting.clients.C, setting.body)];
      const { pinPaper } = await setting.clients.C.query(
        'mutation ($input: PinPaperInput!) { pinPaper(input: $input) { papers { id } } }',
        {
          input: { agendaItemId: item.id, revisionId: paper.currentRevision.id },
        },
      );
      return { input: { id: pinPaper.papers[0].id } };
    },
    may: 'SCV',
    refusal: HIDDEN_FROM_X,
  },
  'Query.calendarFeeds': { operation: '{ calendarFeeds { id } }', may: EVERYONE },
  'Mutation.createCalendarFeed': { operation: 'mutation { createCalendarFeed { url } }', may: EVERYONE },
  'Mutation.revokeCalendarFeed': {
    operation: 'mutation ($input: RevokeCalendarFeedInput!) { revokeCalendarFeed(input: $input) }',
    variables: async ({ clients }) => ({
      input: { id: (await clients.C.query('mutation { createCalendarFeed { id } }')).createCalendarFeed.id },
    }),
    // One’s own only: nobody else’s exists.
    may: 'C',
    refusal: { S: 'NOT_FOUND', V: 'NOT_FOUND', M: 'NOT_FOUND', O: 'NOT_FOUND', X: 'NOT_FOUND' },
  },
  'GET /meetings/:id.ics': {
    operation: (client, { id }) => client.fetch(`/meetings/${String(id)}.ics`),
    variables: async (setting) => ({ id: (await aMeeting(setting)).id }),
    may: 'SCVMO',
    refusal: HIDDEN_FROM_X,
  },
  'GET /calendar/:token.ics': {
    operation: (client, { path }) => client.fetch(String(path)),
    // Whoever has the address has the key, signed in or not.
    variables: async ({ clients }) => ({
      path: new URL((await clients.M.query('mutation { createCalendarFeed { url } }')).createCalendarFeed.url)
        .pathname,
    }),
    may: `${EVERYONE}P`,
  },
};
