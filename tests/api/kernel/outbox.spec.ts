import {
  defineEvent,
  EventDispatcher,
  EventHandlers,
  Events,
  LiveDelivery,
  Transactions,
} from '@concert/kernel';
import type { TestServer } from '@concert/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer } from '../server.js';

const numbered = defineEvent<{ number: number }>('test.numbered');
const stubborn = defineEvent<{ number: number }>('test.stubborn');
const unheard = defineEvent<{ number: number }>('test.unheard');
const gathered = defineEvent<{ number: number }>('test.gathered');
const live = defineEvent<{ number: number }>('test.live');

/** What each of the two processes was told, by event. */
interface Told {
  numbered: number[];
  stubborn: number;
  obliging: number;
  gathered: number[][];
  live: number[];
}

let servers: TestServer[];
let told: Told[];
/** How often the stubborn handler still refuses. */
let refusals = 0;

beforeAll(async () => {
  const first = await startTestServer();
  const second = await startTestServer({
    databaseUrl: first.config.databaseUrl,
    dataDir: first.config.dataDir,
  });
  servers = [first, second];
  told = servers.map((server) => {
    const mine: Told = { numbered: [], stubborn: 0, obliging: 0, gathered: [], live: [] };
    const handlers = server.app.get(EventHandlers);
    handlers.on(numbered, 'test.first', async ({ number }) => void mine.numbered.push(number));
    handlers.on(stubborn, 'test.refuses', async () => {
      mine.stubborn += 1;
      refusals -= 1;
      if (refusals >= 0) throw new Error('not now');
    });
    handlers.on(stubborn, 'test.obliges', async () => void (mine.obliging += 1));
    handlers.onMany(gathered, 'test.gathers', async (payloads) => {
      const numbers = payloads.map(({ number }) => number);
      mine.gathered.push(numbers);
      if (numbers.includes(13)) throw new Error('not that one');
    });
    handlers.onLive(live, 'test.live', async ({ number }) => void mine.live.push(number));
    return mine;
  });
});
afterAll(async () => {
  // The second one first: it lives in the database of the first.
  for (const server of [...servers].reverse()) await server.stop();
});

const server = (): TestServer => {
  const [first] = servers;
  if (!first) throw new Error('No server was started.');
  return first;
};
/** Something to wait for until someone says so. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}
const inTransaction = (work: () => Promise<void>): Promise<void> => server().app.get(Transactions).run(work);
const add = (event: Parameters<Events['add']>[0]): void => server().app.get(Events).add(event);
/** Both processes have delivered what was due, by themselves or now. */
const settle = (): Promise<unknown> => Promise.all(servers.map((each) => each.deliverEvents()));
const setClocks = (instant: Date | undefined): void => {
  for (const each of servers) each.clock.set(instant);
};
const waiting = async (
  handler: string,
): Promise<{ attempts: number; dead: boolean; last_error: string | null }[]> =>
  server().db.query(
    `SELECT attempts, dead, last_error FROM outbox WHERE array_to_string(handlers, ' ') LIKE $1`,
    [`%${handler}:%`],
  );

describe('events', () => {
  it('are each handled exactly once by two processes that deliver side by side', async () => {
    const count = 400;
    for (let start = 0; start < count; start += 50) {
      await inTransaction(async () => {
        for (let number = start; number < start + 50; number += 1) add(numbered({ number }));
      });
    }
    await settle();
    const all = told.flatMap((each) => each.numbered);
    expect([...all].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, number) => number));
    expect(await waiting('test.first')).toEqual([]);
  });

  it('leave with the commit of what caused them, or not at all', async () => {
    const before = told.flatMap((each) => each.numbered).length;
    const undone = inTransaction(async () => {
      add(numbered({ number: -1 }));
      throw new Error('changed my mind');
    });
    await expect(undone).rejects.toThrow('changed my mind');
    await settle();
    expect(told.flatMap((each) => each.numbered)).toHaveLength(before);
    expect(() => add(numbered({ number: -2 }))).toThrow('Open a transaction first');
  });

  it('come again, later and later, to the handler that fails and to no other, and are handled in the end', async () => {
    refusals = 2;
    const start = Date.now();
    setClocks(new Date(start));
    await inTransaction(async () => add(stubborn({ number: 1 })));
    await settle();
    const [first] = await waiting('test.refuses');
    expect(first).toMatchObject({ attempts: 1, dead: false, last_error: 'Error: not now' });
    // Not before its time has come.
    await settle();
    expect((await waiting('test.refuses'))[0]?.attempts).toBe(1);
    for (const seconds of [2, 10]) {
      setClocks(new Date(start + seconds * 1000));
      await settle();
    }
    setClocks(undefined);
    expect(await waiting('test.refuses')).toEqual([]);
    expect(told.reduce((sum, each) => sum + each.stubborn, 0)).toBe(3);
    expect(told.reduce((sum, each) => sum + each.obliging, 0)).toBe(1);
  });

  it('that no handler ever takes are given up after the last attempt and kept for the operator', async () => {
    refusals = 1000;
    await inTransaction(async () => add(stubborn({ number: 2 })));
    for (let day = 1; day <= 14; day += 1) {
      setClocks(new Date(Date.now() + day * 24 * 60 * 60 * 1000));
      await settle();
    }
    setClocks(undefined);
    refusals = 0;
    expect(await waiting('test.refuses')).toEqual([
      { attempts: 12, dead: true, last_error: 'Error: not now' },
    ]);
  });

  it('that wait together are given together to a handler that wants them so; one it refuses holds up no other', async () => {
    await inTransaction(async () => {
      for (const number of [11, 12, 13, 14]) add(gathered({ number }));
    });
    await settle();
    const rounds = told.flatMap((each) => each.gathered);
    expect(rounds).toEqual([[11, 12, 13, 14], [11], [12], [13], [14]]);
    expect(await waiting('test.gathers')).toEqual([
      { attempts: 1, dead: false, last_error: 'Error: not that one' },
    ]);
  });

  it('that people wait for are told at once by the process in which they happened, in their order', async () => {
    const [here, there] = told;
    for (const number of [1, 2, 3]) await inTransaction(async () => add(live({ number })));
    await server().app.get(LiveDelivery).settle();
    expect([here?.live, there?.live]).toEqual([[1, 2, 3], []]);
    expect(await waiting('test.live')).toEqual([]);
  });

  it('that a process did not live to tell are told by another, after a few seconds', async () => {
    const [here, there] = told;
    const now = new Date();
    // As a process leaves it that is killed between its commit and its telling.
    await server().db.query(
      `INSERT INTO outbox (handlers, event, payload, created_at, next_attempt_at)
       VALUES ('{test.live:test.live}', 'test.live', '{"number": 4}', $1, $1::timestamptz + interval '5 s')`,
      [now],
    );
    setClocks(now);
    await settle();
    expect(await waiting('test.live')).toHaveLength(1);
    setClocks(new Date(now.getTime() + 6_000));
    await settle();
    setClocks(undefined);
    expect([...(here?.live ?? []), ...(there?.live ?? [])]).toContain(4);
    expect(await waiting('test.live')).toEqual([]);
  });

  it('that nobody listens to are not kept, and one whose listener is gone holds nobody up', async () => {
    await inTransaction(async () => add(unheard({ number: 3 })));
    const [row] = await server().db.query<{ count: number }[]>(
      `SELECT count(*) FROM outbox WHERE event = 'test.unheard'`,
    );
    expect(row?.count).toBe(0);
    await server().db.query(
      `INSERT INTO outbox (handlers, event, payload, created_at, next_attempt_at) VALUES ('{test.removed:test.numbered}', 'test.numbered', '{}', now(), now() - interval '1 s')`,
    );
    await settle();
    expect(await waiting('test.removed')).toEqual([]);
  });

  it('are left to others by a process that is asked to stop, but for the one it is at', async () => {
    const alone = await startTestServer();
    try {
      const handled: number[] = [];
      const [begun, released] = [gate(), gate()];
      alone.app.get(EventHandlers).on(numbered, 'test.slow', async ({ number }) => {
        handled.push(number);
        begun.open();
        await released.opened;
      });
      await alone.app.get(Transactions).run(async () => {
        for (const number of [1, 2, 3]) alone.app.get(Events).add(numbered({ number }));
      });
      await begun.opened;
      const stopped = alone.app.get(EventDispatcher).beforeApplicationShutdown();
      released.open();
      await stopped;
      expect(handled).toEqual([1]);
      expect(await alone.db.query('SELECT payload FROM outbox ORDER BY id')).toEqual([
        { payload: { number: 2 } },
        { payload: { number: 3 } },
      ]);
    } finally {
      await alone.stop();
    }
  });
});
