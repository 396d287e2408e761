import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient, TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import { CLOSE, EDIT, HIDE, post, REACT, startThread } from './thread-acts.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const REACTIONS = `query ($id: ID!) { thread(id: $id) { posts { edges { node { version viewerCan { react } reactions { kind count mine people { id } } } } } } }`;

const on = (postId: string, kind = 'THANKS') => ({ input: { postId, kind, on: true } });
const off = (postId: string, kind = 'THANKS') => ({ input: { postId, kind, on: false } });

async function aThread() {
  const body = await server.build.body();
  const [chair, member, observer] = [
    await server.build.seated(body, 'CHAIR'),
    await server.build.seated(body, 'MEMBER'),
    await server.build.seated(body, 'OBSERVER'),
  ];
  const [asChair, asMember, asObserver] = [
    await server.as(chair),
    await server.as(member),
    await server.as(observer),
  ];
  const { id, version, postId } = await startThread(asMember, body);
  const seen = async (client: TestClient) =>
    (await client.query(REACTIONS, { id })).thread.posts.edges[0].node;
  return { chair, member, asChair, asMember, asObserver, id, version, postId, seen };
}

describe('a reaction', () => {
  it('is given once of each kind and taken back; said again it is as once, and every reader sees by whom', async () => {
    const { chair, member, asChair, asMember, asObserver, postId, seen } = await aThread();
    for (let time = 1; time <= 2; time += 1)
      expect((await asChair.query(REACT, on(postId))).react.reactions).toEqual([
        { kind: 'THANKS', count: 1, mine: true, people: [{ id: chair.id }] },
      ]);
    await asChair.query(REACT, on(postId, 'WORKING_ON_IT'));
    await asMember.query(REACT, on(postId, 'NOTED'));
    await asMember.query(REACT, on(postId));
    expect((await seen(asObserver)).reactions).toEqual([
      { kind: 'THANKS', count: 2, mine: false, people: [{ id: chair.id }, { id: member.id }] },
      { kind: 'NOTED', count: 1, mine: false, people: [{ id: member.id }] },
      { kind: 'WORKING_ON_IT', count: 1, mine: false, people: [{ id: chair.id }] },
    ]);
    for (let time = 1; time <= 2; time += 1) await asChair.query(REACT, off(postId));
    expect((await seen(asChair)).reactions[0]).toEqual({
      kind: 'THANKS',
      count: 1,
      mine: false,
      people: [{ id: member.id }],
    });
  });

  it('given by the same person twice at once is one', async () => {
    const { asChair, asMember, postId, seen } = await aThread();
    await Promise.all([1, 2, 3, 4].map(() => asChair.query(REACT, on(postId))));
    expect((await seen(asMember)).reactions).toMatchObject([{ kind: 'THANKS', count: 1 }]);
  });

  it('leaves the version of the post alone, so that its author’s change is not refused for it', async () => {
    const { asChair, asMember, postId } = await aThread();
    expect((await asChair.query(REACT, on(postId))).react.version).toBe(1);
    expect(await asMember.refusal(EDIT, { input: { id: postId, text: 'Better', version: 1 } })).toBeNull();
  });

  it('is for those who have a voice: an observer reads them and gives none', async () => {
    const { asObserver, asMember, postId, seen } = await aThread();
    expect(await asObserver.refusal(REACT, on(postId))).toBe('FORBIDDEN');
    expect((await seen(asObserver)).viewerCan).toEqual({ react: false });
    expect((await seen(asMember)).viewerCan).toEqual({ react: true });
    expect((await seen(asMember)).reactions).toEqual([]);
    const stranger = await server.as(await server.build.person({ entity: await server.build.entity() }));
    expect(await stranger.refusal(REACT, on(postId))).toBe('NOT_FOUND');
  });

  it('of a kind that says yes or no does not exist', async () => {
    const { asMember, postId } = await aThread();
    for (const kind of ['AGREE', 'YES', 'NO', 'thanks', ''])
      expect([kind, await asMember.refusal(REACT, on(postId, kind))]).toEqual([kind, 'INVALID_INPUT']);
  });

  it('is neither given nor taken back in a closed thread, and stays to be seen', async () => {
    const { asChair, asMember, id, version, postId, seen } = await aThread();
    await asMember.query(REACT, on(postId));
    await asChair.query(CLOSE, { input: { id, closed: true, version } });
    expect(await asMember.refusal(REACT, off(postId))).toBe('CONFLICT');
    expect(await asChair.refusal(REACT, on(postId))).toBe('CONFLICT');
    const { reactions, viewerCan } = await seen(asChair);
    expect([reactions[0].count, viewerCan.react]).toEqual([1, false]);
  });

  it('goes out of sight with a hidden post, for everyone, and comes back with it', async () => {
    const { asChair, asMember, postId, seen } = await aThread();
    await asChair.query(REACT, on(postId));
    await asChair.query(HIDE, {
      input: { id: postId, hidden: true, reason: 'Off the subject.', version: 1 },
    });
    for (const reader of [asChair, asMember]) {
      expect((await seen(reader)).reactions).toEqual([]);
      expect((await seen(reader)).viewerCan.react).toBe(false);
      expect(await reader.refusal(REACT, on(postId))).toBe('CONFLICT');
    }
    await asChair.query(HIDE, { input: { id: postId, hidden: false, version: 2 } });
    expect((await seen(asMember)).reactions).toMatchObject([{ kind: 'THANKS', count: 1 }]);
  });
});

it('a page of posts takes no statement for reactions nobody asked for, and one for all of them', async () => {
  const { asChair, asMember, id, postId } = await aThread();
  await asChair.query(REACT, on(postId));
  await asChair.query(REACT, on((await post(asChair, id)).id));
  const asking = async (fields: string) => {
    const query = `query ($id: ID!) { thread(id: $id) { posts { edges { node { ${fields} } } } } }`;
    const statements = await server.statements(() => asMember.query(query, { id }));
    return statements.filter((statement) => statement.includes('post_reaction')).length;
  };
  expect(await asking('text viewerCan { react }')).toBe(0);
  expect(await asking('text reactions { kind count mine people { name } }')).toBe(1);
});
