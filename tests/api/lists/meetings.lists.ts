import type { BuiltBody, TestClient, TestServer } from '@concert/testing';
import { post, startThread, startThreadOn } from '../discussions/thread-acts.js';
import { addPaper } from '../documents/papers.js';
import { addItem, convened, draft, PROPOSE } from '../meetings/operations.js';
import type { ListTable } from './list-table.js';

const PIN = 'mutation ($input: PinPaperInput!) { pinPaper(input: $input) { id } }';

const ITEM = `number position title presenter { code } viewerCan { edit decide pinPapers }
  papers { withheldFromSome revision { number createdBy { name } } document { title reference body { code } } }`;
const PROPOSAL = 'title proposedBy { name } proposedFor { code } viewerCan { edit decide }';

export const MEETINGS_LISTS: ListTable = {
  'meetings with their agendas': {
    query: `query ($body: String!) { meetings(body: $body, first: 50) { edges { node { title icsUrl body { code name { en } } jointBodies { code name { en } } convenedBy { name } itemAudiences
      viewerCan { edit cancel } agenda { ${ITEM} } proposals { ${PROPOSAL} } } } totalCount } }`,
    prepare: async (server) => {
      const body = await server.build.body();
      const chair = await server.as(await server.build.seated(body, 'CHAIR'));
      return {
        client: chair,
        variables: { body: body.code },
        add: async () => {
          const meeting = await convened(chair, body, { jointBodies: [(await server.build.body()).code] });
          await addPointOf(server, chair, body, meeting.id);
        },
      };
    },
  },

  'the agenda of one meeting': {
    query: `query ($id: ID!) { meeting(id: $id) { title agenda { ${ITEM} } proposals { ${PROPOSAL} } } }`,
    prepare: async (server) => {
      const body = await server.build.body();
      const chair = await server.as(await server.build.seated(body, 'CHAIR'));
      const { id } = await convened(chair, body);
      return { client: chair, variables: { id }, add: () => addPointOf(server, chair, body, id) };
    },
  },

  'the agenda of a meeting with what is discussed of it': {
    query: `query ($id: ID!) { meeting(id: $id) { agenda { title threads { title unread body { code } lastPostBy { name } } } } }`,
    prepare: async (server) => {
      const body = await server.build.body();
      const chair = await server.as(await server.build.seated(body, 'CHAIR'));
      const meeting = await convened(chair, body);
      return {
        client: chair,
        variables: { id: meeting.id },
        add: async () => {
          const { id } = await addItem(chair, meeting.id, 'Border security');
          await startThreadOn(chair, body, { kind: 'AGENDA_ITEM', id });
        },
      };
    },
  },

  'the agenda of a meeting with what was said that it comes from': {
    query: `query ($id: ID!) { meeting(id: $id) { agenda { title fromPost { seq thread { title body { code } } } } } }`,
    prepare: async (server) => {
      const body = await server.build.body();
      const chair = await server.as(await server.build.seated(body, 'CHAIR'));
      const meeting = await convened(chair, body);
      return {
        client: chair,
        variables: { id: meeting.id },
        add: async () => {
          const { postId } = await startThread(chair, body);
          await addItem(chair, meeting.id, 'Border security', { fromPostId: postId });
        },
      };
    },
  },

  'what was put before meetings of what is said in a thread': {
    query: `query ($id: ID!) { thread(id: $id) { mayProposeItems agendaItems { title state fromPost { seq } meeting { title startsAt } } } }`,
    prepare: async (server) => {
      const body = await server.build.body();
      const chair = await server.as(await server.build.seated(body, 'CHAIR'));
      const thread = await startThread(chair, body);
      return {
        client: chair,
        variables: { id: thread.id },
        add: async () => {
          const said = await post(chair, thread.id);
          const meeting = await convened(chair, body);
          await addItem(chair, meeting.id, 'Border security', { fromPostId: said.id });
        },
      };
    },
  },

  'the meetings before which a post can be put': {
    query: `query ($id: ID!) { agendaChoices(postId: $id) { puts audiences classifications meeting { title startsAt body { code } } } }`,
    prepare: async (server) => {
      const body = await server.build.body();
      const chair = await server.as(await server.build.seated(body, 'CHAIR'));
      const { postId } = await startThread(chair, body);
      return { client: chair, variables: { id: postId }, add: () => convened(chair, body) };
    },
  },

  'the papers of one agenda item': {
    query: `query ($id: ID!) { agendaItem(id: $id) { title papers { revision { number createdBy { name } } document { title reference body { code } } } } }`,
    prepare: async (server) => {
      const body = await server.build.body();
      const chair = await server.as(await server.build.seated(body, 'CHAIR'));
      const { id } = await addItem(chair, (await convened(chair, body)).id, 'Border security');
      return { client: chair, variables: { id }, add: () => pin(server, chair, body, id) };
    },
  },

  'the bodies that sit together': {
    query:
      'query ($body: String!) { meetings(body: $body) { edges { node { jointBodies { code name { en } officers { entity { code } } } } } } }',
    prepare: async (server) => {
      const body = await server.build.body();
      const chair = await server.as(await server.build.seated(body, 'CHAIR'));
      return {
        client: chair,
        variables: { body: body.code },
        add: async () => {
          const guest = await server.build.body();
          await server.build.seated(guest, 'CHAIR');
          await convened(chair, body, { jointBodies: [guest.code] });
        },
      };
    },
  },

  'everyone who would be told of a meeting': {
    query: `query ($meeting: ID!) { convocation(meeting: $meeting) { personCount entities { entity { code name { en } } capacities persons { name entity { code } } } entitiesWithoutPerson { code } } }`,
    prepare: async (server) => {
      const body = await server.build.body();
      const chair = await server.as(await server.build.seated(body, 'CHAIR'));
      return {
        client: chair,
        variables: { meeting: (await draft(chair, body)).id },
        add: async () => {
          await server.build.seated(body, 'MEMBER');
          await server.build.seat(await server.build.entity(), body);
        },
      };
    },
  },

  'one’s own calendar feeds': {
    query: '{ calendarFeeds { id createdAt lastReadAt } }',
    prepare: async (server) => {
      const client = await server.as(await server.build.person());
      return { client, add: () => client.query('mutation { createCalendarFeed { id } }') };
    },
  },
};

/** An item with a paper and a presenter, and an item proposed by somebody else. */
async function addPointOf(
  server: TestServer,
  chair: TestClient,
  body: BuiltBody,
  meetingId: string,
): Promise<void> {
  const proposer = await server.build.seated(body, 'MEMBER');
  const { id } = await addItem(chair, meetingId, 'Border security', { presenter: proposer.entity.code });
  await pin(server, chair, body, id);
  await (
    await server.as(proposer)
  ).query(PROPOSE, { input: { meetingId, title: 'A proposal', kind: 'DISCUSSION' } });
}

async function pin(
  server: TestServer,
  chair: TestClient,
  body: BuiltBody,
  agendaItemId: string,
): Promise<void> {
  const writer = await server.as(await server.build.seated(body, 'MEMBER'));
  const { currentRevision } = await addPaper(writer, body);
  await chair.query(PIN, { input: { agendaItemId, revisionId: currentRevision.id } });
}
