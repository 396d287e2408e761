import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { CLOSE, EDIT, MERGE, REACT, READ, startThread } from './thread-acts.js';
import { postFile } from './attached.js';
import { GUESTS, MINE, PAGE, withGuest } from './guest-setting.js';

const SAY = 'mutation ($input: PostInput!) { post(input: $input) { id seq } }';

describe('a guest', () => {
  it('comes by the link in the mail, reads the one thread, and speaks there for nobody but themselves', async () => {
    const { body, people, chair, member, thread, asked, guest } = await withGuest();
    expect((await guest.client.query(MINE)).guestThreads).toEqual([
      { id: thread.id, title: 'Forensic annex' },
    ]);
    const { thread: page } = await guest.client.query(PAGE, { id: thread.id });
    expect(page).toMatchObject({
      title: 'Forensic annex',
      relabellings: null,
      viewerVoices: [],
      body: { code: body.code },
    });
    expect(page.viewerCan).toEqual({
      ...{ post: true, pin: false, close: false, rename: false, relabel: false, move: false },
      ...{ movePosts: false, inviteGuests: false },
    });
    const id = randomUUID();
    await guest.client.query(
      'mutation ($input: PostInput!) { post(input: $input) { id organisation entity { code } } }',
      {
        input: { threadId: thread.id, id, text: 'The method is sound.' },
      },
    );
    const { thread: seen } = await member.query(PAGE, { id: thread.id });
    expect(seen.posts.edges.at(-1).node).toMatchObject({
      ...{
        id,
        text: 'The method is sound.',
        organisation: 'Institute of Traces',
        entity: null,
        capacity: null,
      },
      author: { id: guest.person.id, name: 'Vera Lux' },
    });
    const { thread: told } = await member.query(GUESTS, { id: thread.id });
    expect(told.guests).toEqual([
      {
        ...{ name: 'Vera Lux', organisation: 'Institute of Traces', lastDay: asked.lastDay, mayPost: true },
        ...{ state: 'IN', email: null, reason: null },
      },
    ]);
    expect((await chair.query(GUESTS, { id: thread.id })).thread.guests[0]).toMatchObject({
      email: asked.email,
      reason: 'Knows the method.',
    });
    expect(people.S.id).not.toBe(guest.person.id);
  });

  it('changes, withdraws and marks as read what is theirs, and sees no names but those of authors', async () => {
    const { member, thread, guest } = await withGuest();
    const id = randomUUID();
    const input = { threadId: thread.id, id, text: 'A draft.' };
    await guest.client.query(SAY, { input });
    const edited = await guest.client.query(
      'mutation ($input: EditPostInput!) { editPost(input: $input) { version } }',
      {
        input: { id, text: 'Better.', version: 1 },
      },
    );
    await member.query(REACT, { input: { postId: id, kind: 'NOTED', on: true } });
    const { thread: page } = await guest.client.query(PAGE, { id: thread.id });
    expect(page.posts.edges.at(-1).node.reactions).toEqual([
      { kind: 'NOTED', count: 1, mine: false, people: [] },
    ]);
    expect(await guest.client.refusal(READ, { input: { threadId: thread.id, seq: 2 } })).toBeNull();
    await guest.client.query('mutation ($input: WithdrawPostInput!) { withdrawPost(input: $input) { id } }', {
      input: { id, version: edited.editPost.version },
    });
    expect(await guest.client.refusal(EDIT, { input: { id: thread.postId, text: 'x', version: 1 } })).toBe(
      'FORBIDDEN',
    );
  });

  it('finds nothing else: no other thread, no body, nobody, and no way from the thread to them', async () => {
    const { body, people, chair, thread, guest } = await withGuest();
    const other = await startThread(chair, body, { audience: 'COMPACT', title: 'For all' });
    const { client } = guest;
    expect(await client.refusal(PAGE, { id: other.id })).toBe('NOT_FOUND');
    const refused: string[] = [
      `{ desk { waiting { id } } }`,
      `{ search(text: "annex") { edges { node { id } } } }`,
      `{ people { edges { node { name } } } }`,
      `{ person(id: "${people.M.id}") { name } }`,
      `{ body(code: "${body.code}") { code } }`,
      `{ bodies { edges { node { code } } } }`,
      `{ entities { edges { node { code } } } }`,
      `{ threads(body: "${body.code}") { edges { node { title } } } }`,
      `{ notices { edges { node { id } } } }`,
      `{ mentionables(body: "${body.code}", audience: BODY, text: "") { address } }`,
      `{ __schema { types { name } } }`,
      `query { thread(id: "${thread.id}") { body { established } } }`,
      `query { thread(id: "${thread.id}") { body { seats { id } } } }`,
      `query { thread(id: "${thread.id}") { createdBy { email } } }`,
      `query { thread(id: "${thread.id}") { createdBy { entity { code } } } }`,
      `query { ...on Query { thread(id: "${thread.id}") { posts { edges { node { ...P } } } } } } fragment P on Post { author { title } }`,
      `mutation { startThread(input: { body: "${body.code}", title: "x", text: "x", postId: "${randomUUID()}" }) { id } }`,
    ];
    const answers: string[] = [];
    for (const query of refused) answers.push(`${await client.refusal(query)} ${query}`);
    expect(answers).toEqual(refused.map((query) => `FORBIDDEN ${query}`));
    for (const path of ['/exports/directory.xlsx', '/exports/people.vcf', `/portraits/${people.M.id}`])
      expect((await client.fetch(path)).status).toBeGreaterThanOrEqual(400);
    const directory = await chair.query('{ people(first: 100) { edges { node { id } } } }');
    expect(directory.people.edges.map(({ node }: { node: { id: string } }) => node.id)).not.toContain(
      guest.person.id,
    );
  });

  it('opens the files of the thread, and no others', async () => {
    const { body, chair, member, thread, guest } = await withGuest();
    const other = await startThread(chair, body, { audience: 'COMPACT' });
    const [here, there] = [await postFile(member, thread.id), await postFile(member, other.id)];
    expect((await guest.client.fetch(here.url)).status).toBe(200);
    expect((await guest.client.fetch(there.url)).status).toBe(404);
    const listed = `query ($id: ID!) { thread(id: $id) { posts { edges { node { attachments { fileName url } } } } } }`;
    expect(await guest.client.refusal(listed, { id: thread.id })).toBeNull();
    const taken = `query ($id: ID!) { thread(id: $id) { posts { edges { node { attachments { copies { id } } } } } } }`;
    expect(await guest.client.refusal(taken, { id: thread.id })).toBe('FORBIDDEN');
  });

  it('who may only read does not write', async () => {
    const { thread, guest } = await withGuest({ mayPost: false });
    expect((await guest.client.query(PAGE, { id: thread.id })).thread.viewerCan.post).toBe(false);
    const input = { threadId: thread.id, id: randomUUID(), text: 'x' };
    expect(await guest.client.refusal(SAY, { input })).toBe('FORBIDDEN');
    expect(
      await guest.client.refusal(REACT, { input: { postId: thread.postId, kind: 'NOTED', on: true } }),
    ).toBe('FORBIDDEN');
  });

  it('may post no more once the thread is closed', async () => {
    const { chair, thread, guest } = await withGuest();
    await chair.query(CLOSE, { input: { id: thread.id, version: thread.version, closed: true } });
    expect((await guest.client.query(PAGE, { id: thread.id })).thread.viewerCan.post).toBe(false);
  });

  it('does not follow when the thread becomes part of another', async () => {
    const { body, chair, thread, guest } = await withGuest();
    const into = await startThread(chair, body, { title: 'The other' });
    await chair.query(MERGE, { input: { id: thread.id, version: thread.version, into: into.id } });
    const { thread: page } = await guest.client.query(PAGE, { id: thread.id });
    expect(page).toMatchObject({ merged: true, mergedInto: null });
    expect(await guest.client.refusal(PAGE, { id: into.id })).toBe('NOT_FOUND');
  });
});
