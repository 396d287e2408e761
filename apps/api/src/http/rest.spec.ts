import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { garbageCollector, tidyUpAtRest } from './rest.js';

const A_WHILE_MS = 60_000;

describe('a server at rest', () => {
  let server: FastifyInstance;
  let address: string;
  let collections: number;

  beforeEach(async () => {
    // Requests run as ever; only the looking around by the clock is ours to move.
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance'] });
    collections = 0;
    server = fastify();
    server.get('/', () => 'Here.');
    tidyUpAtRest(server, () => (collections += 1));
    address = await server.listen({ host: '127.0.0.1', port: 0 });
  });
  afterEach(async () => {
    jest.useRealTimers();
    await server.close();
  });

  const requests = async (count: number): Promise<void> => {
    for (let request = 0; request < count; request += 1) await (await fetch(address)).text();
  };

  it('collects what its start has left behind, twice and then no more', () => {
    jest.advanceTimersByTime(A_WHILE_MS);
    expect(collections).toBe(2);
    jest.advanceTimersByTime(A_WHILE_MS);
    expect(collections).toBe(2);
  });

  it('collects again after a busy time, and not for the few requests that ask for its health', async () => {
    jest.advanceTimersByTime(A_WHILE_MS);
    await requests(19);
    jest.advanceTimersByTime(A_WHILE_MS);
    expect(collections).toBe(2);
    await requests(1);
    jest.advanceTimersByTime(A_WHILE_MS);
    expect(collections).toBe(4);
  });

  it('waits as long as somebody asks for something', async () => {
    for (let second = 0; second < 60; second += 1) {
      await requests(1);
      jest.advanceTimersByTime(1000);
    }
    expect(collections).toBe(0);
    jest.advanceTimersByTime(A_WHILE_MS);
    expect(collections).toBe(2);
  });
});

it('a collection takes what nobody holds any more', async () => {
  const collect = garbageCollector();
  const left = (() => new WeakRef(new Array(1000).fill('garbage')))();
  // A weak reference keeps what it points to until the present job is done.
  await new Promise((resolve) => setImmediate(resolve));
  collect();
  expect(left.deref()).toBeUndefined();
});
