import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient, TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import { READ, relabel, startThread } from './thread-acts.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const START = `mutation ($input: StartThreadInput!) { startThread(input: $input) { id version announcement } }`;
const SEEN = `query ($id: ID!) { thread(id: $id) { announcement seenBy { seen of entitiesShown entities { seen entity { code } } } } }`;
const HEARERS = `query ($body: String!, $audience: Audience!) { announcementHearers(body: $body, audience: $audience) { personCount entities { code } deafEntities { code } } }`;
const CHOOSE = 'mutation ($input: ChooseBodyLevelInput!) { chooseBodyLevel(input: $input) { code } }';
const NOTICES = '{ notices { edges { node { kind link } } } }';

async function setting() {
  const body = await server.build.body();
  const people = await server.build.everyKind(body);
  const clients = Object.fromEntries(
    await Promise.all(
      Object.entries(people).map(async ([kind, person]) => [kind, await server.as(person)] as const),
    ),
  ) as Record<keyof typeof people, TestClient>;
  const announce = async (client: TestClient, over: Record<string, unknown> = {}) =>
    (
      await client.query(START, {
        input: {
          ...{ body: body.code, title: 'Heard by all', text: 'To everyone.', postId: randomUUID() },
          announcement: true,
          ...over,
        },
      })
    ).startThread;
  return { body, people, clients, announce };
}

const noticesOf = async (client: TestClient, id: string): Promise<number> =>
  (await client.query(NOTICES)).notices.edges.filter(({ node }: { node: { link: string } }) =>
    node.link.includes(id),
  ).length;

describe('an announcement', () => {
  it('is made by officers and the secretariat, and answered by everyone', async () => {
    const { clients, body, announce } = await setting();
    const input = { body: body.code, title: 'T', text: 'x', announcement: true };
    for (const kind of ['M', 'O', 'X'] as const)
      expect([
        kind,
        await clients[kind].refusal(START, { input: { ...input, postId: randomUUID() } }),
      ]).toEqual([kind, 'FORBIDDEN']);
    for (const kind of ['S', 'C', 'V'] as const)
      expect((await announce(clients[kind])).announcement).toBe(true);
    const may = async (client: TestClient) =>
      (
        await client.query('query ($code: String!) { body(code: $code) { viewerMayAnnounce } }', {
          code: body.code,
        })
      ).body.viewerMayAnnounce;
    expect(
      await Promise.all((['S', 'C', 'V', 'M', 'O', 'X'] as const).map((kind) => may(clients[kind]))),
    ).toEqual([true, true, true, false, false, false]);
  });

  it('is told to everyone who may read it and does not want to hear nothing, as the preview says', async () => {
    const { clients, body, people, announce } = await setting();
    const deaf = await server.build.seated(body, 'MEMBER');
    const asDeaf = await server.as(deaf);
    await asDeaf.query(CHOOSE, { input: { body: body.code, level: 'NOTHING' } });
    await server.build.seat(await server.build.entity({ code: `NOBODY${body.code}` }), body, 'MEMBER');
    const preview = async (audience: string) =>
      (await clients.C.query(HEARERS, { body: body.code, audience })).announcementHearers;
    const codes = (entities: { code: string }[]) => entities.map(({ code }) => code).sort();
    const all = await preview('BODY');
    expect(all.personCount).toBe(3);
    expect(codes(all.entities)).toEqual(
      [people.C, people.V, people.M, people.O].map(({ entity }) => entity.code).sort(),
    );
    expect(codes(all.deafEntities)).toEqual([deaf.entity.code, `NOBODY${body.code}`].sort());
    expect((await preview('OFFICERS')).personCount).toBe(1);
    expect(await clients.M.refusal(HEARERS, { body: body.code, audience: 'BODY' })).toBe('FORBIDDEN');
    expect(await clients.C.refusal(HEARERS, { body: 'NOWHERE', audience: 'BODY' })).toBe('NOT_FOUND');

    const { id } = await announce(clients.C);
    const members = await announce(clients.C, { audience: 'MEMBERS' });
    const usual = await startThread(clients.C, body);
    await server.deliverEvents();
    const told = async (thread: string) =>
      Promise.all(
        [clients.C, clients.V, clients.M, clients.O, asDeaf, clients.X].map((one) => noticesOf(one, thread)),
      );
    expect(await told(id)).toEqual([0, 1, 1, 1, 0, 0]);
    expect(await told(members.id)).toEqual([0, 1, 1, 0, 0, 0]);
    expect(await told(usual.id)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('says how many entities have seen it to all its readers, and which to those who keep order and its author', async () => {
    const { clients, people, announce, body } = await setting();
    const colleague = await server.build.person({ entity: people.M.entity });
    await server.build.represent(colleague, body, 'ALTERNATE');
    const { id, version } = await announce(clients.V);
    const seen = async (client: TestClient) => (await client.query(SEEN, { id })).thread.seenBy;
    expect(await seen(clients.M)).toEqual({ seen: 1, of: 4, entitiesShown: false, entities: null });
    const read = async (client: TestClient) => client.query(READ, { input: { threadId: id, seq: 1 } });
    await read(await server.as(colleague));
    await read(clients.M);
    await read(clients.S);
    expect(await seen(clients.O)).toMatchObject({ seen: 2, of: 4, entities: null });
    for (const kind of ['S', 'C', 'V'] as const) {
      const { entities } = await seen(clients[kind]);
      const ofThose = entities.filter((one: { seen: boolean }) => one.seen);
      expect(ofThose.map((one: { entity: { code: string } }) => one.entity.code).sort()).toEqual(
        [people.V.entity.code, people.M.entity.code].sort(),
      );
    }
    await relabel(clients.C, { id, version }, 'MEMBERS');
    expect(await seen(clients.M)).toMatchObject({ seen: 2, of: 3 });
    const usual = await startThread(clients.C, body);
    expect((await clients.C.query(SEEN, { id: usual.id })).thread).toEqual({
      announcement: false,
      seenBy: null,
    });
  });
});
