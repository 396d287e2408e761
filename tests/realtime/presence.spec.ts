import type { ClientToServerEvents, ThreadPresence } from '@concert/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient, TestServer } from '@concert/testing';
import { relabel, startThread } from '../api/discussions/thread-acts.js';
import { startTestServer } from '../api/server.js';
import { Ear } from './ear.js';
import { type RunningRedis, startRedis } from './redis.js';

let redis: RunningRedis;
let servers: [TestServer, TestServer];
beforeAll(async () => {
  redis = await startRedis();
  const first = await startTestServer({ env: { REDIS_URL: redis.url } });
  const second = await startTestServer({
    env: { REDIS_URL: redis.url },
    databaseUrl: first.config.databaseUrl,
    dataDir: first.config.dataDir,
  });
  servers = [first, second];
});
afterAll(async () => {
  await servers[1].stop();
  await servers[0].stop();
  await redis.stop();
});

type Place = Parameters<ClientToServerEvents['look']>[0];

/** Says what the reader looks at, and hears who else is there. */
const look = (ear: Ear, at: Place): Promise<ThreadPresence[]> =>
  new Promise((resolve) => ear.socket.emit('look', at, resolve));

/** A body with people of every kind, whose windows are open at one server or the other. */
async function room() {
  const [here, there] = servers;
  const body = await here.build.body();
  const people = await here.build.everyKind(body);
  const open = async (kind: keyof typeof people, at: TestServer) => {
    const client = await at.as(people[kind]);
    return { client, person: people[kind], ear: await Ear.of(at, client) };
  };
  const [C, M, V, O] = await Promise.all([
    open('C', here),
    open('M', there),
    open('V', there),
    open('O', here),
  ]);
  return { body, people, C, M, V, O };
}

const hide = (client: TestClient, hidden: boolean) =>
  client.query(
    'mutation ($input: ChoosePresenceInput!) { choosePresence(input: $input) { hidesPresence } }',
    { input: { hidden } },
  );

describe('whoever looks at a thread', () => {
  it('is told who else does and who writes, at whatever server, until they go or their window dies', async () => {
    const { body, C, M, V } = await room();
    const { id: threadId } = await startThread(C.client, body);
    expect(await look(C.ear, { threadId, writing: false })).toEqual([]);
    const present = await look(M.ear, { threadId: threadId.toUpperCase(), writing: false });
    expect(present).toEqual([
      { threadId, visitor: expect.any(String), personId: C.person.id, state: 'HERE' },
    ]);
    await C.ear.hears('thread.presence', { threadId, personId: M.person.id, state: 'HERE' });
    await look(M.ear, { threadId, writing: true });
    await C.ear.hears('thread.presence', { threadId, personId: M.person.id, state: 'WRITING' });
    await look(V.ear, { threadId, writing: false });
    V.ear.socket.disconnect();
    await C.ear.hears('thread.presence', { threadId, personId: V.person.id, state: 'GONE' });
    await look(M.ear, { threadId: null, writing: false });
    await C.ear.hears('thread.presence', { threadId, personId: M.person.id, state: 'GONE' });
    expect(M.ear.heard.filter(({ payload }) => payload.personId === M.person.id)).toEqual([]);
    expect(await look(C.ear, { threadId, writing: false })).toEqual([]);
  });

  it('is neither told nor shown when they may not read it, and no more once its label is raised', async () => {
    const { body, C, M, O } = await room();
    const officers = await startThread(C.client, body, { audience: 'OFFICERS' });
    await look(C.ear, { threadId: officers.id, writing: true });
    expect(await look(M.ear, { threadId: officers.id, writing: true })).toEqual([]);
    const thread = await startThread(C.client, body);
    const at = { threadId: thread.id, writing: false };
    await look(C.ear, at);
    expect(await look(O.ear, at)).toHaveLength(1);
    await C.ear.hears('thread.presence', { threadId: thread.id, personId: O.person.id });
    await relabel(C.client, thread, 'MEMBERS');
    await O.ear.hears('thread.lost', { threadId: thread.id });
    await servers[0].deliverEvents();
    await C.ear.hears('thread.presence', { threadId: thread.id, personId: O.person.id, state: 'GONE' });
    expect(await look(O.ear, at)).toEqual([]);
    O.ear.heard.length = 0;
    await look(C.ear, at);
    await look(M.ear, { ...at, writing: true });
    await C.ear.hears('thread.presence', { threadId: thread.id, personId: M.person.id, state: 'WRITING' });
    await O.ear.alive();
    expect(O.ear.names).not.toContain('thread.presence');
    const ofOfficers = C.ear.heard.filter(({ payload }) => payload.threadId === officers.id);
    expect(ofOfficers.map(({ name }) => name)).not.toContain('thread.presence');
  });

  it('is not shown when they choose so, from the next sign of life on, and sees the others', async () => {
    const { body, C, M } = await room();
    const { id: threadId } = await startThread(C.client, body);
    await look(C.ear, { threadId, writing: false });
    await look(M.ear, { threadId, writing: true });
    await C.ear.hears('thread.presence', { threadId, personId: M.person.id, state: 'WRITING' });
    await hide(M.client, true);
    expect(await look(M.ear, { threadId, writing: true })).toHaveLength(1);
    await C.ear.hears('thread.presence', { threadId, personId: M.person.id, state: 'GONE' });
    expect(await look(C.ear, { threadId, writing: true })).toEqual([]);
    await M.ear.hears('thread.presence', { threadId, personId: C.person.id, state: 'WRITING' });
    await hide(M.client, false);
    await look(M.ear, { threadId, writing: false });
    await C.ear.hears('thread.presence', { threadId, personId: M.person.id, state: 'HERE' });
  });

  it('is told when what they say makes no sense, and harms nobody', async () => {
    const { C } = await room();
    const say = C.ear.socket.emit.bind(C.ear.socket) as (...frame: unknown[]) => void;
    for (const frame of [
      null,
      'x',
      7,
      {},
      { threadId: 'x', writing: true },
      { threadId: null, writing: 'yes' },
    ]) {
      C.ear.heard.length = 0;
      say('look', frame, 'no function');
      await C.ear.hears('refused', { event: 'look', code: 'INVALID_INPUT' });
    }
    expect(await C.ear.alive()).toEqual(expect.any(String));
  });
});
