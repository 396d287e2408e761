import type { TestClient, TestServer } from '@concert/testing';
import { LIMITS } from '@concert/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer } from '../server.js';
import { post, relabel, startThread, THREAD } from './thread-acts.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const SAVE = 'mutation ($input: SaveReplyDraftInput!) { saveReplyDraft(input: $input) { text at } }';
const GET = 'query ($threadId: ID!) { replyDraft(threadId: $threadId) { text at } }';
const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

async function aThread() {
  const body = await server.build.body();
  const people = await server.build.everyKind(body);
  const [C, M] = [await server.as(people.C), await server.as(people.M)];
  const thread = await startThread(C, body);
  const save = (text: string, at = minutesAgo(1), client = M) =>
    client.query(SAVE, { input: { threadId: thread.id, text, at } });
  const kept = async (client: TestClient = M) =>
    (await client.query(GET, { threadId: thread.id })).replyDraft?.text ?? null;
  const stored = async (): Promise<number> => {
    const [row] = await server.db.query<{ count: number }[]>(
      'SELECT count(*) FROM reply_draft WHERE thread_id = $1',
      [thread.id],
    );
    return row?.count ?? -1;
  };
  return { body, people, C, M, thread, save, kept, stored };
}

describe('an answer that is being written', () => {
  it('is there on the person’s other devices, and for nobody else', async () => {
    const { C, M, people, save, kept } = await aThread();
    await save('Half written');
    expect(await kept(await server.as(people.M))).toBe('Half written');
    expect([await kept(C), await kept(await server.as(people.S)), await kept(M)]).toEqual([
      null,
      null,
      'Half written',
    ]);
  });

  it('is the newest that was typed, in whatever order it arrives, and by no clock that is ahead', async () => {
    const { M, save, kept, thread } = await aThread();
    await save('Later', minutesAgo(1));
    const { saveReplyDraft } = await save('Earlier', minutesAgo(5));
    expect([saveReplyDraft.text, await kept()]).toEqual(['Later', 'Later']);
    await save('By a clock of tomorrow', new Date(Date.now() + 24 * 60 * 60_000).toISOString());
    const { at } = (await M.query(GET, { threadId: thread.id })).replyDraft;
    expect(Date.parse(at)).toBeLessThanOrEqual(Date.now());
    await save('After it', new Date().toISOString());
    expect(await kept()).toBe('After it');
  });

  it('is gone once it is sent or given up, but not for what was given up before it was typed', async () => {
    const { M, thread, save, kept, stored } = await aThread();
    await save('To be sent');
    await post(M, thread.id, 'To be sent');
    expect([await kept(), await stored()]).toEqual([null, 0]);
    await save('To be given up', minutesAgo(2));
    await save('', minutesAgo(3));
    expect(await kept()).toBe('To be given up');
    await save('  ', minutesAgo(1));
    expect([await kept(), await stored()]).toEqual([null, 0]);
  });

  it('goes with the right to the thread', async () => {
    const { C, M, people, thread, save, stored } = await aThread();
    await save('Mine');
    await save('The chair’s', undefined, C);
    const { version } = (await C.query(THREAD, { id: thread.id })).thread;
    await relabel(C, { id: thread.id, version }, 'OFFICERS');
    expect(await M.refusal(GET, { threadId: thread.id })).toBe('NOT_FOUND');
    await server.deliverEvents();
    expect(await stored()).toBe(1);
    expect(await (await server.as(people.C)).query(GET, { threadId: thread.id })).toMatchObject({
      replyDraft: { text: 'The chair’s' },
    });
  });

  it('is kept up to a length, and only where one may answer', async () => {
    const { people, M, thread } = await aThread();
    const input = (text: string) => ({ input: { threadId: thread.id, text, at: minutesAgo(1) } });
    expect(await M.refusal(SAVE, input('x'.repeat(LIMITS.replyDraft)))).toBeNull();
    expect(await M.refusal(SAVE, input('x'.repeat(LIMITS.replyDraft + 1)))).toBe('INVALID_INPUT');
    expect(await (await server.as(people.O)).refusal(SAVE, input('x'))).toBe('FORBIDDEN');
    expect(await (await server.as(people.X)).refusal(SAVE, input('x'))).toBe('NOT_FOUND');
  });
});
