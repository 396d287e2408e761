import { startThreadOn } from '../discussions/thread-acts.js';
import { addPaper, revisePaper, SET_STATE } from '../documents/papers.js';
import type { ListTable } from './list-table.js';

const REVISION = 'number reference url createdBy { name entity { code } }';

export const DOCUMENTS_LISTS: ListTable = {
  'documents with their discussions': {
    query: `query ($body: String!) { documents(body: $body, first: 50) { edges { node { title threads { title unread lastPostBy { name } } } } } }`,
    prepare: async (server) => {
      const body = await server.build.body();
      const client = await server.as(await server.build.seated(body, 'CHAIR'));
      return {
        client,
        variables: { body: body.code },
        add: async () => {
          const { id } = await addPaper(client, body);
          await startThreadOn(client, body, { kind: 'DOCUMENT', id });
        },
      };
    },
  },

  'documents with everything about them': {
    query: `query ($body: String!) { documents(body: $body, first: 50) { edges { node { reference title body { code } entity { code } createdBy { name } currentRevision { ${REVISION} }
      revisions { ${REVISION} } languageVersions { language title body { code } } history { kind by { name } } viewerCan { revise states } } } totalCount } }`,
    prepare: async (server) => {
      const body = await server.build.body();
      const client = await server.as(await server.build.seated(body, 'CHAIR'));
      return {
        client,
        variables: { body: body.code },
        add: async () => {
          const writer = await server.as(await server.build.seated(body, 'MEMBER'));
          const paper = await addPaper(writer, body);
          await addPaper(writer, body, { language: 'fr', translationOf: paper.id });
          const { id, version } = await revisePaper(writer, paper);
          await client.query(SET_STATE, { input: { id, version, state: 'FOR_COMMENT' } });
        },
      };
    },
  },

  'the revisions of a document and who took copies of them': {
    query: `query ($id: ID!) { document(id: $id) { revisions { ${REVISION} } downloads(first: 50) { totalCount edges { node { revisionNumber person { name entity { code } } } } } } }`,
    prepare: async (server) => {
      const body = await server.build.body();
      const chair = await server.as(await server.build.seated(body, 'CHAIR'));
      let paper = await addPaper(chair, body);
      return {
        client: chair,
        variables: { id: paper.id },
        add: async () => {
          paper = await revisePaper(chair, paper);
          const reader = await server.as(await server.build.seated(body, 'MEMBER'));
          await (await reader.fetch(paper.currentRevision.url)).arrayBuffer();
        },
      };
    },
  },

  'documents with who took copies of each': {
    query: `query ($body: String!) { documents(body: $body, first: 20) { edges { node { title downloads(first: 5) { edges { node { revisionNumber person { name } } } } } } } }`,
    prepare: async (server) => {
      const body = await server.build.body();
      const chair = await server.as(await server.build.seated(body, 'CHAIR'));
      return {
        client: chair,
        variables: { body: body.code },
        add: async () => {
          const { currentRevision } = await addPaper(chair, body);
          const reader = await server.as(await server.build.seated(body, 'MEMBER'));
          await (await reader.fetch(currentRevision.url)).arrayBuffer();
        },
      };
    },
  },
};
