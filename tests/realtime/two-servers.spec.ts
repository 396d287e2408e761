import { standingChanged } from '@concert/governance';
import { defineEvent, EventHandlers, Events, Transactions } from '@concert/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestClient, type TestServer } from '@concert/testing';
import { post, relabel, startThread } from '../api/discussions/thread-acts.js';
import { startTestServer } from '../api/server.js';
import { Ear } from './ear.js';
import { type RunningRedis, startRedis } from './redis.js';

let redis: RunningRedis;
let left: TestServer;
let right: TestServer;

beforeAll(async () => {
  redis = await startRedis();
  left = await startTestServer({ env: { REDIS_URL: redis.url } });
  right = await startTestServer({ env: { REDIS_URL: redis.url }, databaseUrl: left.config.databaseUrl });
});

afterAll(async () => {
  await right.stop();
  await left.stop();
  await redis.stop();
});

/** The same session, talking to the other server. */
const atRight = (client: TestClient): TestClient => new TestClient(right.url, client.cookie);

async function twoMembers() {
  const body = await left.build.body();
  const [here, there] = [await left.build.seated(body, 'CHAIR'), await left.build.seated(body, 'MEMBER')];
  const [asHere, asThere] = [await left.as(here), atRight(await left.as(there))];
  return {
    body,
    here,
    there,
    asHere,
    asThere,
    earHere: await Ear.of(left, asHere),
    earThere: await Ear.of(right, asThere),
  };
}

describe('two servers on one database', () => {
  it('bring a post from a browser of the one to a browser of the other, and none twice', async () => {
    const { body, asHere, asThere, earHere, earThere } = await twoMembers();
    const thread = await startThread(asHere, body);
    for (let index = 0; index < 10; index += 1)
      await post(index % 2 ? asHere : asThere, thread.id, `n${index}`);
    const all = Array.from({ length: 10 }, (_, index) => index + 2);
    for (const ear of [earHere, earThere]) for (const seq of all) await ear.hears('post.added', { seq });
    await Promise.all([left.deliverEvents(), right.deliverEvents()]);
    // What comes twice came before this one, which is told when nothing else waits any more.
    const { seq } = await post(asThere, thread.id, 'the last');
    for (const ear of [earHere, earThere]) {
      await ear.hears('post.added', { seq });
      expect([...ear.posts(thread.id)].sort((a, b) => Number(a) - Number(b))).toEqual([...all, seq]);
    }
  });

  it('number posts without gaps when both write into one thread at once', async () => {
    const { body, asHere, asThere } = await twoMembers();
    const thread = await startThread(asHere, body);
    const written = await Promise.all(
      Array.from({ length: 20 }, (_, index) => post(index % 2 ? asHere : asThere, thread.id)),
    );
    expect(written.map(({ seq }) => seq as number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 2),
    );
  });

  it('move a socket of the other one out of its rooms when its seat ends', async () => {
    const { body, there, asHere, earHere, earThere } = await twoMembers();
    const thread = await startThread(asHere, body);
    await earThere.hears('thread.started', { threadId: thread.id });
    await left.app.get(Transactions).run(async () => {
      await left.db.query('UPDATE seat SET valid_until = $2 WHERE id = $1', [
        there.seatId,
        left.clock.today(),
      ]);
      left.app.get(Events).add(standingChanged({ personIds: [there.id] }));
    });
    await earThere.hears('standing.changed');
    const { seq } = await post(asHere, thread.id);
    await earHere.hears('post.added', { seq });
    const compact = await startThread(asHere, body, { audience: 'COMPACT' });
    await earThere.hears('thread.started', { threadId: compact.id });
    expect(earThere.posts(thread.id)).toEqual([]);
  });

  it('take a thread from a browser of the other one when its label is raised', async () => {
    const { body, asHere, earHere, earThere } = await twoMembers();
    const thread = await startThread(asHere, body);
    await earThere.hears('thread.started', { threadId: thread.id });
    await relabel(asHere, thread, 'OFFICERS');
    await earThere.hears('thread.lost', { threadId: thread.id });
    const { seq } = await post(asHere, thread.id);
    await earHere.hears('post.added', { seq });
    const compact = await startThread(asHere, body, { audience: 'COMPACT' });
    await earThere.hears('thread.started', { threadId: compact.id });
    expect(earThere.posts(thread.id)).toEqual([]);
    expect(earHere.names).not.toContain('thread.lost');
  });

  it('cut the sockets of a session that ends at the other one', async () => {
    const { there, earThere } = await twoMembers();
    await (await left.as(there)).query('mutation { endOtherSessions }');
    await earThere.hears('session.ended');
    await earThere.cut;
  });

  it('share the events that wait: each is handled, by one of them, and none twice', async () => {
    const happened = defineEvent<{ number: number }>('test.happened');
    const handledBy: Record<string, number[]> = { left: [], right: [] };
    let done = (): void => undefined;
    const allHandled = new Promise<void>((resolve) => (done = resolve));
    for (const [name, server] of Object.entries({ left, right })) {
      server.app.get(EventHandlers).on(happened, 'test.handler', async ({ number }) => {
        handledBy[name]?.push(number);
        if (Object.values(handledBy).flat().length >= 200) done();
      });
    }
    const emit = (server: TestServer, numbers: number[]): Promise<void> =>
      server.app
        .get(Transactions)
        .run(async () => numbers.forEach((number) => server.app.get(Events).add(happened({ number }))));
    const numbers = Array.from({ length: 200 }, (_, index) => index);
    await Promise.all(numbers.map((number) => emit(number % 2 ? left : right, [number])));
    await allHandled;
    await Promise.all([left.deliverEvents(), right.deliverEvents()]);
    expect(
      Object.values(handledBy)
        .flat()
        .sort((a, b) => a - b),
    ).toEqual(numbers);
  });

  it('tell their browsers before they go away', async () => {
    const { asHere } = await twoMembers();
    const { databaseUrl, dataDir } = left.config;
    const third = await startTestServer({ env: { REDIS_URL: redis.url }, databaseUrl, dataDir });
    const ear = await Ear.of(third, new TestClient(third.url, asHere.cookie));
    await third.app.close();
    await ear.hears('server.draining');
    await ear.cut;
  });
});
