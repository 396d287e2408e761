import { addPaper, form, paperInput, unique, upload } from '../documents/papers.js';
import type { RightsTable, Setting } from './rights-table.js';

const paperOfChair = ({ clients, body }: Setting, over = {}) => addPaper(clients.C, body, over);

/** An upload of the actor’s own, or of the chair’s where they may not upload at all. */
async function uploadOf({ clients }: Setting, kind: keyof Setting['clients']): Promise<string> {
  const uploader = 'SCVM'.includes(kind) ? clients[kind] : clients.C;
  return (await upload(uploader)).uploadId;
}

export const DOCUMENT_RIGHTS: RightsTable = {
  'Query.documents': { operation: '{ documents { edges { node { reference title } } } }', may: 'SCVMOX' },
  'Query.document': {
    operation: 'query ($id: ID!) { document(id: $id) { title revisions { url } downloads { totalCount } } }',
    variables: async (setting) => ({ id: (await paperOfChair(setting)).id }),
    may: 'SCVMO',
    refusal: 'NOT_FOUND',
  },
  'Mutation.addDocument': {
    operation: 'mutation ($input: AddDocumentInput!) { addDocument(input: $input) { id } }',
    variables: async (setting, _actor, kind) => ({
      input: paperInput(setting.body, await uploadOf(setting, kind)),
    }),
    may: 'SCVM',
  },
  'Mutation.addRevision': {
    operation: 'mutation ($input: AddRevisionInput!) { addRevision(input: $input) { id } }',
    variables: async (setting, _actor, kind) => ({
      input: {
        documentId: (await paperOfChair(setting)).id,
        uploadId: await uploadOf(setting, kind),
        version: 1,
      },
    }),
    may: 'SCVM',
    refusal: { X: 'NOT_FOUND' },
  },
  'Mutation.relabelDocument': {
    operation: 'mutation ($input: RelabelDocumentInput!) { relabelDocument(input: $input) { id } }',
    variables: async (setting) => ({
      input: {
        id: (await paperOfChair(setting)).id,
        audience: 'MEMBERS',
        classification: 'UNCLASSIFIED',
        version: 1,
      },
    }),
    may: 'SC',
    refusal: { X: 'NOT_FOUND' },
  },
  'Mutation.setDocumentState': {
    operation: 'mutation ($input: SetDocumentStateInput!) { setDocumentState(input: $input) { id } }',
    variables: async (setting) => ({
      input: { id: (await paperOfChair(setting)).id, state: 'CLEARED', version: 1 },
    }),
    may: 'SC',
    refusal: { X: 'NOT_FOUND' },
  },
  'POST /files': {
    operation: (client) => client.fetch('/files', { method: 'POST', body: form(unique()) }),
    may: 'SCVM',
  },
  'GET /files/:revisionId': {
    operation: (client, { url }) => client.fetch(String(url)),
    variables: async (setting) => ({ url: (await paperOfChair(setting)).currentRevision.url }),
    may: 'SCVMO',
    refusal: 'NOT_FOUND',
  },
};
