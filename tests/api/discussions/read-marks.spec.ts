import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Unread } from '@concert/discussions';
import type { TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import { post, READ, startThread, THREAD } from './thread-acts.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const BODY = 'query ($code: String!) { body(code: $code) { unreadThreads } }';

async function twoPeople() {
  const body = await server.build.body();
  const [writer, reader] = [
    await server.build.seated(body, 'MEMBER'),
    await server.build.seated(body, 'MEMBER'),
  ];
  return { body, writer, reader, asWriter: await server.as(writer), asReader: await server.as(reader) };
}

const viewerOf = (person: { id: string }) => ({ personId: person.id, sessionId: '', guest: false, ip: null });

describe('a read mark', () => {
  it('counts what each person has not read, in the thread and in the body, and moves only forward', async () => {
    const { body, asWriter, asReader } = await twoPeople();
    const thread = await startThread(asWriter, body);
    for (let index = 0; index < 3; index += 1) await post(asWriter, thread.id);
    const unread = async (client: typeof asReader) => [
      (await client.query(THREAD, { id: thread.id })).thread.unread,
      (await client.query(BODY, { code: body.code })).body.unreadThreads,
    ];
    expect(await unread(asReader)).toEqual([4, 1]);
    expect(await unread(asWriter)).toEqual([0, 0]);
    const mark = async (seq: number) =>
      (await asReader.query(READ, { input: { threadId: thread.id, seq } })).markRead;
    expect(await mark(3)).toMatchObject({ unread: 1, readSeq: 3 });
    expect(await mark(1)).toMatchObject({ unread: 1, readSeq: 3 });
    expect(await mark(4_000)).toMatchObject({ unread: 0, readSeq: 4 });
    expect(await unread(asReader)).toEqual([0, 0]);
    await post(asWriter, thread.id);
    expect(await unread(asReader)).toEqual([1, 1]);
    expect(await asReader.refusal(READ, { input: { threadId: thread.id, seq: -1 } })).toBe('INVALID_INPUT');
  });

  it('is not carried past others’ unread posts by one’s own', async () => {
    const { body, asWriter, asReader } = await twoPeople();
    const thread = await startThread(asWriter, body);
    await post(asReader, thread.id, 'Said without having read');
    expect((await asReader.query(THREAD, { id: thread.id })).thread).toMatchObject({ unread: 2, readSeq: 0 });
    await asReader.query(READ, { input: { threadId: thread.id, seq: 2 } });
    await post(asReader, thread.id, 'Said having read all');
    expect((await asReader.query(THREAD, { id: thread.id })).thread).toMatchObject({ unread: 0, readSeq: 3 });
  });

  it('set by two devices at once stays at the furthest', async () => {
    const { body, asWriter, asReader } = await twoPeople();
    const thread = await startThread(asWriter, body);
    for (let index = 2; index <= 8; index += 1) await post(asWriter, thread.id);
    await Promise.all(
      [5, 8, 2, 7, 3].map((seq) => asReader.query(READ, { input: { threadId: thread.id, seq } })),
    );
    expect((await asReader.query(THREAD, { id: thread.id })).thread.readSeq).toBe(8);
  });

  it('tells the desk which threads of one’s own bodies wait, and not what may not be seen', async () => {
    const { body, asWriter, reader } = await twoPeople();
    const unread = server.app.get(Unread);
    const chair = await server.as(await server.build.seated(body, 'CHAIR'));
    const [open] = [
      await startThread(asWriter, body, { title: 'Open' }),
      await startThread(chair, body, { title: 'Officers only', audience: 'OFFICERS' }),
    ];
    const elsewhere = await server.build.body();
    await startThread(await server.as(await server.build.seated(elsewhere, 'MEMBER')), elsewhere, {
      audience: 'COMPACT',
    });
    const waiting = await unread.threads(viewerOf(reader), 10);
    expect(waiting).toEqual([
      expect.objectContaining({ threadId: open.id, bodyId: body.id, title: 'Open', unread: 1 }),
    ]);
    const officer = await server.build.seated(body, 'VICE_CHAIR');
    expect((await unread.threads(viewerOf(officer), 10)).map((thread) => thread.title)).toEqual([
      'Officers only',
      'Open',
    ]);
  });

  it('tells the desk what others have said since an instant', async () => {
    const { body, asWriter, asReader, reader, writer } = await twoPeople();
    const unread = server.app.get(Unread);
    server.clock.set('2026-03-01T10:00:00Z');
    try {
      const thread = await startThread(asWriter, body);
      server.clock.set('2026-03-02T10:00:00Z');
      await post(asWriter, thread.id);
      await post(asReader, thread.id);
      const since = new Date('2026-03-01T12:00:00Z');
      expect(await unread.changedSince(viewerOf(reader), since, 10)).toEqual([
        expect.objectContaining({ threadId: thread.id, newPosts: 1 }),
      ]);
      expect(await unread.changedSince(viewerOf(writer), since, 10)).toEqual([
        expect.objectContaining({ threadId: thread.id, newPosts: 1 }),
      ]);
      expect(await unread.changedSince(viewerOf(reader), new Date('2026-03-02T10:00:00Z'), 10)).toEqual([]);
    } finally {
      server.clock.set(undefined);
    }
  });
});
