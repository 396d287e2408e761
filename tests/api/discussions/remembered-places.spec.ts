import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import { post, POST, startThread } from './thread-acts.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** A thread in which everybody has spoken before, so that the server remembers where it stands and who speaks there. */
async function busyThread() {
  const body = await server.build.body({ observersMaySpeak: true });
  const elsewhere = await server.build.body();
  const [chair, member, observer] = [
    await server.as(await server.build.seated(body, 'CHAIR')),
    await server.as(await server.build.seated(body, 'MEMBER')),
    await server.as(await server.build.seated(body, 'OBSERVER')),
  ];
  const thread = await startThread(chair, body);
  for (const client of [chair, member, observer]) await post(client, thread.id);
  const reply = { input: { threadId: thread.id, text: 'And now?' } };
  const answers = async () =>
    Promise.all(
      [chair, member, observer].map(
        async (client) =>
          (await client.refusal(POST, { input: { ...reply.input, id: randomUUID() } })) ?? 'said',
      ),
    );
  const numbers = async (): Promise<number> => {
    const [row] = await server.db.query<{ said: number }[]>(
      'SELECT count(*)::int AS said FROM post WHERE thread_id = $1',
      [thread.id],
    );
    return row?.said ?? 0;
  };
  return { body, elsewhere, thread, answers, numbers };
}

// Each is changed behind the server’s back, as another process would do it: nothing tells this one of it.
describe('a reply is judged by the place as it is', () => {
  it.each([
    ['closed', 'UPDATE thread SET closed = TRUE WHERE id = $1', ['CONFLICT', 'CONFLICT', 'CONFLICT']],
    [
      'raised to officers',
      `UPDATE thread SET audience = 'OFFICERS' WHERE id = $1`,
      ['said', 'NOT_FOUND', 'NOT_FOUND'],
    ],
    ['moved', 'UPDATE thread SET body_id = $2 WHERE id = $1', ['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']],
    [
      'no longer for observers to speak in',
      'UPDATE body SET observers_may_speak = FALSE WHERE id = (SELECT body_id FROM thread WHERE id = $1)',
      ['said', 'said', 'FORBIDDEN'],
    ],
    [
      'in a body that is dissolved',
      `UPDATE body SET dissolved = '2020-01-01', established = NULL WHERE id = (SELECT body_id FROM thread WHERE id = $1)`,
      ['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
    ],
  ])('when it was %s a moment ago', async (_, sql, expected) => {
    const { elsewhere, thread, answers, numbers } = await busyThread();
    const before = await numbers();
    await server.db.query(sql, sql.includes('$2') ? [thread.id, elsewhere.id] : [thread.id]);
    expect(await answers()).toEqual(expected);
    expect(await numbers()).toBe(before + expected.filter((answer) => answer === 'said').length);
  });

  it('and again when it is open to them once more', async () => {
    const { thread, answers } = await busyThread();
    for (const audience of ['OFFICERS', 'BODY', 'MEMBERS', 'COMPACT']) {
      await server.db.query('UPDATE thread SET audience = $2 WHERE id = $1', [thread.id, audience]);
      const readers = { OFFICERS: 1, MEMBERS: 2, BODY: 3, COMPACT: 3 }[audience];
      for (let time = 0; time < 2; time += 1)
        expect([audience, (await answers()).filter((answer) => answer === 'said').length]).toEqual([
          audience,
          readers,
        ]);
    }
  });
});
