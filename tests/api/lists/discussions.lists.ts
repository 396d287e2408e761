import { POSTS_WITH_FILES, postFile } from '../discussions/attached.js';
import { guestInput, INVITE_GUEST } from '../discussions/guest-acts.js';
import {
  EDIT,
  HIDE,
  move,
  MOVE_POSTS,
  post,
  REACT,
  relabel,
  SPLIT,
  startThread,
  THREAD,
} from '../discussions/thread-acts.js';
import type { ListTable } from './list-table.js';

const POST = `seq text capacity author { name entity { code } } entity { code name { en } } viewerCan { edit react hide } reactions { kind count mine people { name } } history { text editedBy { name } }`;

export const DISCUSSIONS_LISTS: ListTable = {
  'threads with what one may say in them': {
    query: `query ($body: String!) { threads(body: $body, first: 50) { edges { node { title unread readSeq createdBy { name } lastPostBy { name } body { code }
      viewerCan { post pin rename } viewerVoices { key entity { code } } } } totalCount } }`,
    prepare: async (server) => {
      const body = await server.build.body();
      return {
        client: await server.as(await server.build.seated(body, 'MEMBER')),
        variables: { body: body.code },
        add: async () => {
          const starter = await server.as(await server.build.seated(body, 'MEMBER'));
          const { id } = await startThread(starter, body);
          await post(await server.as(await server.build.seated(body, 'MEMBER')), id);
        },
      };
    },
  },

  'the posts of a thread with what they said before': {
    query: `query ($id: ID!) { thread(id: $id) { title unread posts(first: 50) { edges { node { ${POST} } } totalCount } } }`,
    prepare: async (server) => {
      const body = await server.build.body();
      const client = await server.as(await server.build.seated(body, 'MEMBER'));
      const { id } = await startThread(client, body);
      return {
        client,
        variables: { id },
        add: async () => {
          const writer = await server.as(await server.build.seated(body, 'MEMBER'));
          const said = await post(writer, id);
          await writer.query(EDIT, { input: { id: said.id, text: 'Edited', version: 1 } });
          const reader = await server.as(await server.build.seated(body, 'MEMBER'));
          await reader.query(REACT, { input: { postId: said.id, kind: 'THANKS', on: true } });
        },
      };
    },
  },

  'posts with their files, and those they carried before': {
    query: POSTS_WITH_FILES,
    prepare: async (server) => {
      const body = await server.build.body();
      const client = await server.as(await server.build.seated(body, 'CHAIR'));
      const { id } = await startThread(client, body);
      return {
        client,
        variables: { id },
        add: async () => {
          const writer = await server.as(await server.build.seated(body, 'MEMBER'));
          const said = await postFile(writer, id);
          await (await client.fetch(said.url)).arrayBuffer();
          await writer.query(EDIT, { input: { id: said.id, text: 'Edited', version: 1 } });
        },
      };
    },
  },

  'the entities that have seen announcements': {
    query: `query ($body: String!) { threads(body: $body, first: 50) { edges { node { seenBy { seen of entities { seen entity { code name { en } } } } } } } }`,
    prepare: async (server) => {
      const body = await server.build.body();
      const client = await server.as(await server.build.seated(body, 'CHAIR'));
      return {
        client,
        variables: { body: body.code },
        add: async () => {
          await server.build.seated(body, 'MEMBER');
          await startThread(client, body, { announcement: true });
        },
      };
    },
  },

  'hidden posts with who hid them': {
    query: `query ($id: ID!) { thread(id: $id) { posts(first: 50) { edges { node { hidden hiding { reason by { name } } } } } } }`,
    prepare: async (server) => {
      const body = await server.build.body();
      const client = await server.as(await server.build.seated(body, 'CHAIR'));
      const { id } = await startThread(client, body);
      return {
        client,
        variables: { id },
        add: async () => {
          const officer = await server.as(await server.build.seated(body, 'VICE_CHAIR'));
          const said = await post(officer, id);
          await officer.query(HIDE, { input: { id: said.id, hidden: true, reason: 'x', version: 1 } });
        },
      };
    },
  },

  'threads with the changes of their labels': {
    query: `query ($body: String!) { threads(body: $body, first: 50) { edges { node { title relabellings { at audienceBefore audienceAfter reason by { name } } } } } }`,
    prepare: async (server) => {
      const body = await server.build.body();
      return {
        client: await server.as(await server.build.seated(body, 'CHAIR')),
        variables: { body: body.code },
        add: async () => {
          const officer = await server.as(await server.build.seated(body, 'VICE_CHAIR'));
          const raised = await relabel(officer, await startThread(officer, body), 'OFFICERS');
          await relabel(officer, raised, 'BODY');
        },
      };
    },
  },

  'threads that have left a body, with where they stand now': {
    query: `query ($body: String!) { threadsMoved(body: $body) { at by { name } entity { code } from { code name { en } } thread { title moves { at by { name } entity { code } from { code } } body { code name { en } } lastPostBy { name } } } }`,
    prepare: async (server) => {
      const [left, entered] = [await server.build.body(), await server.build.body()];
      const client = await server.as(await server.build.person({ secretariat: true }));
      return {
        client,
        variables: { body: left.code },
        add: async () => move(client, await startThread(client, left), entered),
      };
    },
  },

  'posts that were moved, with where they went': {
    query: `query ($id: ID!) { thread(id: $id) { posts(first: 50) { edges { node { seq viewerCan { edit } moved { at seq thread { title body { code } } } } } } } }`,
    prepare: async (server) => {
      const body = await server.build.body();
      const client = await server.as(await server.build.seated(body, 'CHAIR'));
      const { id } = await startThread(client, body);
      return {
        client,
        variables: { id },
        add: async () => {
          const said = await post(await server.as(await server.build.seated(body, 'MEMBER')), id);
          const { version } = (await client.query(THREAD, { id })).thread;
          await client.query(SPLIT, { input: { id, postIds: [said.id], title: 'Another', version } });
        },
      };
    },
  },

  'threads to which posts may be moved, with what they are part of': {
    query: `query ($id: ID!) { thread(id: $id) { posts(first: 50) { edges { node { seq author { name } } } } }
      postMoveTargets(id: $id) { title unread merged mergedInto { title } lastPostBy { name } } }`,
    prepare: async (server) => {
      const body = await server.build.body();
      const client = await server.as(await server.build.seated(body, 'CHAIR'));
      const { id } = await startThread(client, body);
      return {
        client,
        variables: { id },
        add: async () => {
          const other = await startThread(client, body);
          const said = await post(client, other.id);
          await client.query(MOVE_POSTS, {
            input: { id: other.id, postIds: [said.id], into: id, version: other.version },
          });
        },
      };
    },
  },

  'the bodies to which a thread may be moved': {
    query: `query ($id: ID!) { threadMoveTargets(id: $id) { code name { en } } }`,
    prepare: async (server) => {
      const client = await server.as(await server.build.person({ secretariat: true }));
      const { id } = await startThread(client, await server.build.body());
      return { client, variables: { id }, add: () => server.build.body() };
    },
  },

  'threads with the first posts of each': {
    query: `query ($body: String!) { threads(body: $body, first: 20) { edges { node { title posts(first: 5) { edges { node { ${POST} } } } } } } }`,
    prepare: async (server) => {
      const body = await server.build.body();
      return {
        client: await server.as(await server.build.seated(body, 'CHAIR')),
        variables: { body: body.code },
        add: async () => {
          const writer = await server.as(await server.build.seated(body, 'MEMBER'));
          const { postId } = await startThread(writer, body);
          await writer.query(EDIT, { input: { id: postId, text: 'Edited', version: 1 } });
          const reader = await server.as(await server.build.seated(body, 'MEMBER'));
          await reader.query(REACT, { input: { postId, kind: 'NOTED', on: true } });
        },
      };
    },
  },

  'who can be called in a text': {
    query: `query ($body: String!) { mentionables(body: $body, audience: BODY, text: "") { address personCount person { name entity { code } } entity { code name { en } } } }`,
    prepare: async (server) => {
      const body = await server.build.body();
      return {
        client: await server.as(await server.build.seated(body, 'MEMBER')),
        variables: { body: body.code },
        add: async () => void (await server.build.seated(body, 'MEMBER')),
      };
    },
  },

  'whom a text would reach': {
    query: `query ($body: String!, $text: String!) { calledBy(body: $body, audience: BODY, text: $text) { persons { name entity { code } } } }`,
    prepare: async (server) => {
      const body = await server.build.body();
      return {
        client: await server.as(await server.build.seated(body, 'MEMBER')),
        variables: { body: body.code, text: `[@all](/bodies/${body.code.toLowerCase()}#everybody)` },
        add: async () => void (await server.build.seated(body, 'MEMBER')),
      };
    },
  },

  'the guests of a thread': {
    query: `query ($id: ID!) { thread(id: $id) { guests { name organisation lastDay mayPost state email reason } } }`,
    prepare: async (server) => {
      const body = await server.build.body();
      const client = await server.as(await server.build.seated(body, 'CHAIR'));
      const { id } = await startThread(client, body);
      return {
        client,
        variables: { id },
        add: () => client.query(INVITE_GUEST, { input: guestInput(id) }),
      };
    },
  },

  'the threads into which a guest was let': {
    query: '{ guestThreads { id title body { code name { en } } } }',
    prepare: async (server) => {
      const guest = await server.build.guest(await server.build.body());
      return {
        client: await server.as(guest),
        add: async () => server.build.letIn(guest, await server.build.body()),
      };
    },
  },
};
