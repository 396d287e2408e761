import { Events, Transactions } from '@concert/kernel';
import { afterAll, beforeAll } from '@jest/globals';
import type { TestServer } from '@concert/testing';
import { startThread } from '../api/discussions/thread-acts.js';
import { startTestServer } from '../api/server.js';
import { Ear } from './ear.js';

/** Of the tests of whichever file imports it: started before them, stopped after them. */
export let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.stop());

/** A body with one person of every kind, each with a client and an open socket. */
export async function room() {
  const body = await server.build.body();
  const people = await server.build.everyKind(body);
  const each = await Promise.all(
    Object.entries(people).map(async ([kind, person]) => {
      const client = await server.as(person);
      return [kind, { person, client, ear: await Ear.of(server, client) }] as const;
    }),
  );
  type Kind = keyof typeof people;
  return { body, people, ...(Object.fromEntries(each) as Record<Kind, (typeof each)[number][1]>) };
}

export const ears = (there: Awaited<ReturnType<typeof room>>): Ear[] =>
  (['S', 'C', 'V', 'M', 'O', 'X'] as const).map((kind) => there[kind].ear);

/** A post that everyone hears of: what was not heard before it was not sent. */
export async function fence(from: Awaited<ReturnType<typeof room>>): Promise<string> {
  const { id } = await startThread(from.S.client, from.body, { audience: 'COMPACT' });
  return id;
}

export function tx(work: (events: Events) => Promise<void>): Promise<void> {
  return server.app.get(Transactions).run(() => work(server.app.get(Events)));
}
