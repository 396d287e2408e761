import { randomUUID } from 'node:crypto';
import { startThread } from '../discussions/thread-acts.js';
import type { RightsTable, Setting } from './rights-table.js';

/** A thread of audience BODY, started by the member. */
const aThread = ({ clients, body }: Setting) => startThread(clients.M, body);

const STRANGERS_SEE_NOTHING = { X: 'NOT_FOUND' } as const;

export const DISCUSSIONS_RIGHTS: RightsTable = {
  'Query.threads': {
    operation: 'query ($body: String!) { threads(body: $body) { edges { node { title } } } }',
    variables: ({ body }) => ({ body: body.code }),
    may: 'SCVMOX',
  },
  'Query.thread': {
    operation: 'query ($id: ID!) { thread(id: $id) { title posts { edges { node { text } } } } }',
    variables: aThreadId,
    may: 'SCVMO',
    refusal: STRANGERS_SEE_NOTHING,
  },
  'Query.mentionables': {
    operation:
      'query ($body: String!) { mentionables(body: $body, audience: BODY, text: "") { address person { name } } }',
    variables: ({ body }) => ({ body: body.code }),
    may: 'SCVMO',
  },
  'Query.calledBy': {
    operation:
      'query ($body: String!, $text: String!) { calledBy(body: $body, audience: BODY, text: $text) { unheard persons { name } } }',
    variables: ({ body }) => ({
      body: body.code,
      text: `[@everybody](/bodies/${body.code.toLowerCase()}#everybody)`,
    }),
    may: 'SCVMO',
  },
  'Mutation.startThread': {
    operation: 'mutation ($input: StartThreadInput!) { startThread(input: $input) { id } }',
    variables: ({ body }) => ({ input: { body: body.code, title: 'T', text: 'x', postId: randomUUID() } }),
    may: 'SCVM',
  },
  'Mutation.post': {
    operation: 'mutation ($input: PostInput!) { post(input: $input) { id } }',
    variables: async (setting) => ({
      input: { threadId: (await aThread(setting)).id, id: randomUUID(), text: 'x' },
    }),
    may: 'SCVM',
    refusal: STRANGERS_SEE_NOTHING,
  },
  'Mutation.editPost': {
    operation: 'mutation ($input: EditPostInput!) { editPost(input: $input) { id } }',
    // The post is the member’s.
    variables: async (setting) => ({
      input: { id: (await aThread(setting)).postId, text: 'Changed', version: 1 },
    }),
    may: 'M',
    refusal: STRANGERS_SEE_NOTHING,
  },
  'Mutation.withdrawPost': {
    operation: 'mutation ($input: WithdrawPostInput!) { withdrawPost(input: $input) { id } }',
    // The post is the member’s.
    variables: async (setting) => ({ input: { id: (await aThread(setting)).postId, version: 1 } }),
    may: 'M',
    refusal: STRANGERS_SEE_NOTHING,
  },
  'Mutation.hidePost': {
    operation: 'mutation ($input: HidePostInput!) { hidePost(input: $input) { id } }',
    variables: async (setting) => ({
      input: { id: (await aThread(setting)).postId, hidden: true, version: 1 },
    }),
    may: 'SCV',
    refusal: STRANGERS_SEE_NOTHING,
  },
  'Mutation.react': {
    operation: 'mutation ($input: ReactInput!) { react(input: $input) { id } }',
    variables: async (setting) => ({
      input: { postId: (await aThread(setting)).postId, kind: 'NOTED', on: true },
    }),
    may: 'SCVM',
    refusal: STRANGERS_SEE_NOTHING,
  },
  'Mutation.markRead': {
    operation: 'mutation ($input: MarkReadInput!) { markRead(input: $input) { id } }',
    variables: async (setting) => ({ input: { threadId: (await aThread(setting)).id, seq: 1 } }),
    may: 'SCVMO',
    refusal: STRANGERS_SEE_NOTHING,
  },
  'Mutation.pinThread': {
    operation: 'mutation ($input: PinThreadInput!) { pinThread(input: $input) { id } }',
    variables: async (setting) => ({ input: { id: (await aThread(setting)).id, pinned: true, version: 1 } }),
    may: 'SCV',
    refusal: STRANGERS_SEE_NOTHING,
  },
  'Mutation.closeThread': {
    operation: 'mutation ($input: CloseThreadInput!) { closeThread(input: $input) { id } }',
    variables: async (setting) => ({ input: { id: (await aThread(setting)).id, closed: true, version: 1 } }),
    may: 'SCV',
    refusal: STRANGERS_SEE_NOTHING,
  },
  'Mutation.relabelThread': {
    operation: 'mutation ($input: RelabelThreadInput!) { relabelThread(input: $input) { id } }',
    variables: async (setting) => ({
      input: {
        ...{ id: (await aThread(setting)).id, version: 1, reason: 'It names persons.' },
        ...{ audience: 'MEMBERS', classification: 'CONFIDENTIAL' },
      },
    }),
    may: 'SCV',
    refusal: STRANGERS_SEE_NOTHING,
  },
  'Mutation.renameThread': {
    operation: 'mutation ($input: RenameThreadInput!) { renameThread(input: $input) { id } }',
    // The member started it.
    variables: async (setting) => ({
      input: { id: (await aThread(setting)).id, title: 'Better', version: 1 },
    }),
    may: 'SCVM',
    refusal: STRANGERS_SEE_NOTHING,
  },
};

async function aThreadId(setting: Setting): Promise<{ id: string }> {
  return { id: (await aThread(setting)).id };
}
