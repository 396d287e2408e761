import { randomUUID } from 'node:crypto';
import type { BuiltPerson } from '@concert/testing';
import { postFile } from '../discussions/attached.js';
import { post, startThread } from '../discussions/thread-acts.js';
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
    guest: 'NOT_FOUND',
    operation: 'query ($id: ID!) { thread(id: $id) { title posts { edges { node { text } } } } }',
    variables: aThreadId,
    may: 'SCVMO',
    refusal: STRANGERS_SEE_NOTHING,
  },
  'Query.firstPostSince': {
    operation: 'query ($id: ID!) { firstPostSince(threadId: $id, day: "2020-01-01") }',
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
    guest: 'NOT_FOUND',
    operation: 'mutation ($input: PostInput!) { post(input: $input) { id } }',
    variables: async (setting) => ({
      input: { threadId: (await aThread(setting)).id, id: randomUUID(), text: 'x' },
    }),
    may: 'SCVM',
    refusal: STRANGERS_SEE_NOTHING,
  },
  'Mutation.editPost': {
    guest: 'NOT_FOUND',
    operation: 'mutation ($input: EditPostInput!) { editPost(input: $input) { id } }',
    // The post is the member’s.
    variables: async (setting) => ({
      input: { id: (await aThread(setting)).postId, text: 'Changed', version: 1 },
    }),
    may: 'M',
    refusal: STRANGERS_SEE_NOTHING,
  },
  'Mutation.withdrawPost': {
    guest: 'NOT_FOUND',
    operation: 'mutation ($input: WithdrawPostInput!) { withdrawPost(input: $input) { id } }',
    // The post is the member’s.
    variables: async (setting) => ({ input: { id: (await aThread(setting)).postId, version: 1 } }),
    may: 'M',
    refusal: STRANGERS_SEE_NOTHING,
  },
  'Mutation.hidePost': {
    operation: 'mutation ($input: HidePostInput!) { hidePost(input: $input) { id } }',
    variables: async (setting) => ({
      input: { id: (await aThread(setting)).postId, hidden: true, reason: 'x', version: 1 },
    }),
    may: 'SCV',
    refusal: STRANGERS_SEE_NOTHING,
  },
  'Mutation.react': {
    guest: 'NOT_FOUND',
    operation: 'mutation ($input: ReactInput!) { react(input: $input) { id } }',
    variables: async (setting) => ({
      input: { postId: (await aThread(setting)).postId, kind: 'NOTED', on: true },
    }),
    may: 'SCVM',
    refusal: STRANGERS_SEE_NOTHING,
  },
  'Mutation.markRead': {
    guest: 'NOT_FOUND',
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
  'Mutation.moveThread': {
    operation: 'mutation ($input: MoveThreadInput!) { moveThread(input: $input) { id } }',
    // Everyone who has a seat there is chair of another body too: it is the standing here that decides.
    variables: async (setting, actor) => ({
      input: { id: (await aThread(setting)).id, version: 1, body: await anotherBody(setting, actor) },
    }),
    may: 'SCV',
    refusal: STRANGERS_SEE_NOTHING,
  },
  'Query.threadMoveTargets': {
    operation: 'query ($id: ID!) { threadMoveTargets(id: $id) { code } }',
    variables: aThreadId,
    may: 'SCV',
    refusal: STRANGERS_SEE_NOTHING,
  },
  'Mutation.splitThread': {
    operation: 'mutation ($input: SplitThreadInput!) { splitThread(input: $input) { id } }',
    variables: async (setting) => ({ input: { ...(await anAnswer(setting)), title: 'Another subject' } }),
    may: 'SCV',
    refusal: STRANGERS_SEE_NOTHING,
  },
  'Mutation.movePosts': {
    operation: 'mutation ($input: MovePostsInput!) { movePosts(input: $input) { id } }',
    variables: async (setting) => ({
      input: { ...(await anAnswer(setting)), into: (await aThread(setting)).id },
    }),
    may: 'SCV',
    refusal: STRANGERS_SEE_NOTHING,
  },
  'Mutation.mergeThread': {
    operation: 'mutation ($input: MergeThreadInput!) { mergeThread(input: $input) { id } }',
    variables: async (setting) => ({
      input: { id: (await aThread(setting)).id, into: (await aThread(setting)).id, version: 1 },
    }),
    may: 'SCV',
    refusal: STRANGERS_SEE_NOTHING,
  },
  'Query.postMoveTargets': {
    operation: 'query ($id: ID!) { postMoveTargets(id: $id) { title } }',
    variables: aThreadId,
    may: 'SCV',
    refusal: STRANGERS_SEE_NOTHING,
  },
  'Query.threadsMoved': {
    operation: 'query ($body: String!) { threadsMoved(body: $body) { id thread { title } } }',
    variables: ({ body }) => ({ body: body.code }),
    may: 'SCVMOX',
  },
  'GET /files/posts/:attachmentId': {
    guest: 'NOT_FOUND',
    operation: (client, { url }) => client.fetch(String(url)),
    variables: async (setting) => ({
      url: (await postFile(setting.clients.M, (await aThread(setting)).id)).url,
    }),
    may: 'SCVMO',
    refusal: STRANGERS_SEE_NOTHING,
  },
  'GET /exports/threads/:file': {
    operation: (client, { id }) => client.fetch(`/exports/threads/${String(id)}.docx`),
    variables: aThreadId,
    may: 'SCVMO',
    refusal: STRANGERS_SEE_NOTHING,
  },
  'Query.replyDraft': {
    guest: 'NOT_FOUND',
    operation: 'query ($threadId: ID!) { replyDraft(threadId: $threadId) { text } }',
    variables: async (setting) => ({ threadId: (await aThread(setting)).id }),
    may: 'SCVMO',
    refusal: STRANGERS_SEE_NOTHING,
  },
  'Mutation.saveReplyDraft': {
    guest: 'NOT_FOUND',
    operation: 'mutation ($input: SaveReplyDraftInput!) { saveReplyDraft(input: $input) { at } }',
    variables: async (setting) => ({
      input: { threadId: (await aThread(setting)).id, text: 'x', at: new Date().toISOString() },
    }),
    may: 'SCVM',
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
  'Query.guestThreads': {
    operation: '{ guestThreads { id title posts { edges { node { text author { name } } } } } }',
    may: 'SCVMOX',
    guest: 'OK',
  },
  'Query.guestOffer': {
    operation: '{ guestOffer(token: "unknown") { title } }',
    may: 'SCVMOXP',
  },
  'Mutation.inviteGuest': {
    operation: 'mutation ($input: InviteGuestInput!) { inviteGuest(input: $input) { id } }',
    variables: async (setting) => ({
      input: {
        ...{ threadId: (await aThread(setting)).id, email: `${randomUUID()}@lab.example`, name: 'Vera Lux' },
        ...{ organisation: 'Institute', lastDay: setting.server.clock.today(), mayPost: true, reason: 'x' },
      },
    }),
    may: 'SCV',
    refusal: STRANGERS_SEE_NOTHING,
  },
  'Mutation.prolongGuest': {
    operation: 'mutation ($input: ProlongGuestInput!) { prolongGuest(input: $input) { id } }',
    variables: async (setting) => ({
      input: { ...(await aGuest(setting)), lastDay: setting.server.clock.today() },
    }),
    may: 'SCV',
    refusal: STRANGERS_SEE_NOTHING,
  },
  'Mutation.endGuest': {
    operation: 'mutation ($input: EndGuestInput!) { endGuest(input: $input) { id } }',
    variables: async (setting) => ({ input: await aGuest(setting) }),
    may: 'SCV',
    refusal: STRANGERS_SEE_NOTHING,
  },
  'Mutation.acceptGuestInvitation': {
    operation:
      'mutation { acceptGuestInvitation(input: { token: "unknown", name: "x", password: "a long enough one", locale: en, timeZone: "UTC" }) }',
    may: '',
    public: true,
    refusal: 'NOT_FOUND',
  },
};

/** A guest of another thread, as those who keep order name them. */
async function aGuest({ server, body }: Setting): Promise<{ id: string; version: number }> {
  const { threadId } = await server.build.guest(body);
  const [guest] = await server.db.query<{ id: string }[]>(
    'SELECT id FROM thread_guest WHERE thread_id = $1',
    [threadId],
  );
  return { id: guest?.id ?? '', version: 1 };
}

/** What the member has added to a thread of theirs, as those who would move it name it. */
async function anAnswer(setting: Setting): Promise<{ id: string; postIds: string[]; version: number }> {
  const { id } = await aThread(setting);
  return { id, postIds: [(await post(setting.clients.M, id)).id], version: 1 };
}

/** The code of a body that the actor chairs. */
async function anotherBody({ server }: Setting, actor: BuiltPerson | null): Promise<string> {
  const body = await server.build.body();
  if (actor?.entity) {
    await server.build.seat(actor.entity, body, 'CHAIR');
    await server.build.represent(actor, body);
  }
  return body.code;
}

async function aThreadId(setting: Setting): Promise<{ id: string }> {
  return { id: (await aThread(setting)).id };
}
