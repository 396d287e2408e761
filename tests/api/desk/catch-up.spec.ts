import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient, TestServer } from '@concert/testing';
import { HIDE, MERGE, post, READ, relabel, startThread, THREAD } from '../discussions/thread-acts.js';
import { convened } from '../meetings/operations.js';
import { startTestServer } from '../server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const catchUp = (
  first = 10,
) => `query ($body: String, $since: DateTime, $after: String) { catchUp(body: $body, since: $since) { since until
  bodies { body { code } changes(first: 10) { edges { node { kind title } } }
    threads(first: ${first}, after: $after) { edges { node { started newPosts seq extract author { id } entity { code } capacity thread { id unread } } } pageInfo { hasNextPage endCursor } totalCount } } } }`;
const MARK = 'mutation ($input: MarkCaughtUpInput!) { markCaughtUp(input: $input) }';
const NOTE = 'mutation ($input: NoteCatchUpInput!) { noteCatchUp(input: $input) }';
const LONG_AGO = '2020-01-01T00:00:00Z';

interface Told {
  since: string;
  until: string;
  bodies: {
    body: { code: string };
    changes: { edges: { node: { kind: string; title: string } }[] };
    threads: {
      edges: { node: { seq: number; newPosts: number; extract: string; thread: { id: string } } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
      totalCount: number;
    };
  }[];
}

const tell = async (
  client: TestClient,
  variables: Record<string, unknown> = {},
  first?: number,
): Promise<Told> => (await client.query(catchUp(first), variables)).catchUp;
const threadsIn = (told: Told) => told.bodies.flatMap(({ threads }) => threads.edges.map(({ node }) => node));

/** Everything there is was said so many days ago. */
const longBefore = (days: number) =>
  server.db.query(
    `WITH posts AS (UPDATE post SET created_at = created_at - make_interval(days => $1), moved_at = moved_at - make_interval(days => $1))
     UPDATE thread SET created_at = created_at - make_interval(days => $1), last_post_at = last_post_at - make_interval(days => $1)`,
    [days],
  );

async function twoPeople() {
  const body = await server.build.body();
  const [chair, member] = [
    await server.build.seated(body, 'CHAIR'),
    await server.build.seated(body, 'MEMBER'),
  ];
  return { body, chair, member, asChair: await server.as(chair), asMember: await server.as(member) };
}

describe('catching up', () => {
  it('tells of new threads and of new posts by others with how they begin, as whom they were said', async () => {
    const { body, chair, asChair, asMember } = await twoPeople();
    const old = await startThread(asChair, body);
    const quiet = await startThread(asChair, body);
    await post(asMember, old.id, 'My own.');
    await longBefore(20);
    await post(asMember, quiet.id, 'Only I said something here.');
    await post(asMember, old.id, 'Mine again.');
    await post(asChair, old.id, '**To all**: see [the paper](/documents/1)');
    await post(asChair, old.id, 'And more.');
    const fresh = await startThread(asChair, body, { text: 'Something new.' });
    const told = threadsIn(await tell(asMember, { since: null }));
    expect(told).toEqual([
      {
        started: true,
        newPosts: 1,
        seq: 1,
        extract: 'Something new.',
        author: { id: chair.id },
        entity: { code: chair.entity?.code },
        capacity: 'CHAIR',
        thread: { id: fresh.id, unread: 1 },
      },
      expect.objectContaining({
        started: false,
        newPosts: 3,
        seq: 4,
        extract: 'To all: see the paper',
        thread: { id: old.id, unread: 5 },
      }),
    ]);
  });

  it('tells nothing of what is hidden, under another label, in other bodies or merged away', async () => {
    const { body, asChair, asMember } = await twoPeople();
    const observer = await server.as(await server.build.seated(body, 'OBSERVER'));
    const thread = await startThread(asChair, body, { title: 'Open' });
    const hidden = await post(asChair, thread.id, 'To be hidden');
    await asChair.query(HIDE, {
      input: { id: hidden.id, hidden: true, reason: 'x', version: hidden.version },
    });
    const elsewhere = await twoPeople();
    await startThread(elsewhere.asChair, elsewhere.body, { audience: 'COMPACT' });
    const merged = await startThread(asChair, body);
    await asChair.query(MERGE, { input: { id: merged.id, into: thread.id, version: merged.version } });
    const seen = async (client: TestClient) =>
      threadsIn(await tell(client, { since: LONG_AGO })).map(({ seq, extract, thread: { id } }) => [
        id,
        seq,
        extract,
      ]);
    expect(await seen(observer)).toEqual([[thread.id, 1, 'The first post.']]);
    const { version } = (await asChair.query(THREAD, { id: thread.id })).thread;
    await relabel(asChair, { id: thread.id, version }, 'MEMBERS');
    expect(await seen(observer)).toEqual([]);
    expect(await seen(asMember)).toHaveLength(1);
    expect((await tell(observer, { since: LONG_AGO })).bodies.map(({ body: { code } }) => code)).toEqual([
      body.code,
    ]);
    expect(await observer.refusal(catchUp(), { body: elsewhere.body.code })).toBe('FORBIDDEN');
    expect(await observer.refusal(catchUp(), { body: 'NOWHERE' })).toBe('NOT_FOUND');
  });

  it('tells of meetings beside it, comes page by page, and refuses what is no page', async () => {
    const { body, asChair, asMember } = await twoPeople();
    const ids: string[] = [];
    for (let thread = 0; thread < 5; thread += 1) ids.unshift((await startThread(asChair, body)).id);
    await convened(asChair, body);
    const since = LONG_AGO;
    const first = await tell(asMember, { since }, 2);
    const [inBody] = first.bodies;
    expect(inBody?.changes.edges.map(({ node }) => node.kind)).toContain('MEETING_CONVENED');
    expect(inBody?.threads.totalCount).toBe(5);
    const page = { since, body: body.code.toLowerCase() };
    const second = await tell(asMember, { ...page, after: inBody?.threads.pageInfo.endCursor }, 2);
    const third = await tell(asMember, { ...page, after: second.bodies[0]?.threads.pageInfo.endCursor }, 2);
    expect([first, second, third].flatMap(threadsIn).map(({ thread }) => thread.id)).toEqual(ids);
    expect(third.bodies[0]?.threads.pageInfo.hasNextPage).toBe(false);
    expect(await asMember.refusal(catchUp(0), page)).toBe('INVALID_INPUT');
    for (const wrong of [{ after: 'x' }, { since: 'yesterday' }, { since: '-200000-01-01T00:00:00Z' }])
      expect(await asMember.refusal(catchUp(), { ...page, ...wrong })).toBe('INVALID_INPUT');
  });

  it('begins where one has said to be caught up, and never goes back', async () => {
    const { body, asChair, asMember } = await twoPeople();
    await startThread(asChair, body);
    const before = await tell(asMember);
    expect(threadsIn(before)).toHaveLength(1);
    const note = (until: string) => asMember.query(NOTE, { input: { until } });
    await note(before.until);
    await note('2021-01-01T00:00:00Z');
    const after = await tell(asMember);
    expect([after.since, threadsIn(after)]).toEqual([before.until, []]);
    await note('2999-01-01T00:00:00Z');
    const { id } = await startThread(asChair, body);
    expect(threadsIn(await tell(asMember)).map(({ thread }) => thread.id)).toEqual([id]);
  });
});

describe('what one has caught up with', () => {
  it('is read in one body or in all, up to when it was told and not beyond, and not what one may not see', async () => {
    const { body, member, asChair, asMember } = await twoPeople();
    const other = await server.build.body();
    await server.build.seat(member.entity, other, 'MEMBER');
    await server.build.represent(member, other, 'REPRESENTATIVE');
    const asOther = await server.as(await server.build.seated(other, 'CHAIR'));
    const [here, there] = [await startThread(asChair, body), await startThread(asOther, other)];
    const officers = await startThread(asChair, body, { audience: 'OFFICERS' });
    await post(asChair, here.id);
    const { until } = await tell(asMember, { since: LONG_AGO });
    await server.db.query('UPDATE post SET created_at = $2 WHERE thread_id = $1', [here.id, until]);
    await post(asChair, here.id, 'Said while it was being read');
    const later = new Date(Date.parse(until) + 60_000).toISOString();
    await server.db.query('UPDATE post SET created_at = $2 WHERE thread_id = $1 AND seq = 3', [
      here.id,
      later,
    ]);
    await server.db.query('UPDATE thread SET last_post_at = $2 WHERE id = $1', [here.id, later]);
    const unread = async (id: string): Promise<number> =>
      (await asMember.query(THREAD, { id })).thread.unread;
    const mark = async (code: string | null): Promise<number> =>
      (await asMember.query(MARK, { input: { body: code, since: LONG_AGO, until } })).markCaughtUp;
    expect(await mark(body.code)).toBe(1);
    expect([await unread(here.id), await unread(there.id)]).toEqual([1, 1]);
    expect(await mark(null)).toBe(1);
    expect([await unread(here.id), await unread(there.id)]).toEqual([1, 0]);
    expect(await mark(null)).toBe(0);
    await asMember.query(READ, { input: { threadId: here.id, seq: 3 } });
    expect(await mark(body.code)).toBe(0);
    expect(await unread(here.id)).toBe(0);
    const marks = await server.db.query('SELECT 1 FROM read_mark WHERE person_id = $1 AND thread_id = $2', [
      member.id,
      officers.id,
    ]);
    expect(marks).toEqual([]);
  });
});
