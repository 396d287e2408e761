import { postAdded } from '@concert/discussions';
import { EventHandlers } from '@concert/kernel';
import { type BuiltPerson, next, type TestClient, type TestServer } from '@concert/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HIDE, post, READ, relabel, startThread, WITHDRAW } from '../discussions/thread-acts.js';
import { mailsTo } from '../governance/mails.js';
import { day, END_SEAT } from '../governance/operations.js';
import { startTestServer } from '../server.js';

let server: TestServer;
const added: { threadId: string }[] = [];
beforeAll(async () => {
  server = await startTestServer();
  server.app.get(EventHandlers).on(postAdded, 'test.remembers', async (payload) => void added.push(payload));
});
afterAll(() => server.stop());

const OF_THREAD = `mutation ($input: ChooseThreadLevelInput!) { chooseThreadLevel(input: $input) { id noticeLevel { chosen otherwise } } }`;
const OF_BODY = `mutation ($input: ChooseBodyLevelInput!) { chooseBodyLevel(input: $input) { code noticeLevel { chosen otherwise } } }`;
const CHOSEN = `{ noticeLevels { edges { node { level body { code } thread { id } } } totalCount } }`;
const NOTICES = `{ notices { edges { node { id kind title link count readAt body { code } thread { id } } } } }`;
const MARK = 'mutation ($input: MarkNoticeReadInput!) { markNoticeRead(input: $input) { id readAt } }';

interface Notice {
  id: string;
  kind: string;
  title: string;
  link: string;
  count: number | null;
  readAt: string | null;
}

async function notices(client: TestClient): Promise<Notice[]> {
  await server.deliverEvents();
  return (await client.query(NOTICES)).notices.edges.map((edge: { node: Notice }) => edge.node);
}

/** What is unread, as kind, count and title. */
const unread = async (client: TestClient) =>
  (await notices(client))
    .filter(({ readAt }) => readAt === null)
    .map(({ kind, count, title }) => [kind, count, title]);

async function setting() {
  const body = await server.build.body();
  const people = await server.build.everyKind(body);
  const [chair, member, observer] = await Promise.all(
    [people.C, people.M, people.O].map((person) => server.as(person)),
  );
  if (!chair || !member || !observer) throw new Error('Somebody is missing.');
  const thread = await startThread(chair, body, { title: 'Annex II' });
  await server.deliverEvents();
  return { body, people, chair, member, observer, thread };
}

const follow = (client: TestClient, threadId: string, level: string | null = 'ALL') =>
  client.query(OF_THREAD, { input: { threadId, level } });

/** What the desk is told once more of posts of a thread, as after a crash. */
async function again(threadId: string): Promise<void> {
  const posts = added.filter((payload) => payload.threadId === threadId);
  expect(posts).not.toEqual([]);
  for (const payload of posts)
    await server.app.get(EventHandlers).find(`desk.postAdded:${postAdded.eventName}`)?.(payload);
}

const calling = (people: BuiltPerson[]): string =>
  people.map(({ id, name }) => `[@${name}](/people/${id})`).join(' ');

describe('the level of a thread', () => {
  it('goes before that of its body, which goes before the usual one', async () => {
    const { body, member, thread } = await setting();
    const { chooseBodyLevel } = await member.query(OF_BODY, { input: { body: body.code, level: 'NOTHING' } });
    expect(chooseBodyLevel.noticeLevel).toEqual({ chosen: 'NOTHING', otherwise: 'MENTIONS' });
    expect((await follow(member, thread.id)).chooseThreadLevel.noticeLevel).toEqual({
      chosen: 'ALL',
      otherwise: 'NOTHING',
    });
    const chosen = await member.query(CHOSEN);
    expect(chosen.noticeLevels.edges.map((edge: { node: object }) => edge.node)).toEqual([
      { level: 'ALL', body: null, thread: { id: thread.id } },
      { level: 'NOTHING', body: { code: body.code }, thread: null },
    ]);
    expect((await follow(member, thread.id, null)).chooseThreadLevel.noticeLevel.chosen).toBeNull();
    expect((await member.query(CHOSEN)).noticeLevels.totalCount).toBe(1);
  });

  it('is chosen by those who may read the thread, and is theirs alone', async () => {
    const { body, people, chair, member, thread } = await setting();
    const outsider = await server.as(people.X);
    expect(await outsider.refusal(OF_THREAD, { input: { threadId: thread.id, level: 'ALL' } })).toBe(
      'NOT_FOUND',
    );
    await follow(member, thread.id);
    expect((await chair.query(CHOSEN)).noticeLevels.totalCount).toBe(0);
    await (
      await server.as(people.S)
    ).query(END_SEAT, { input: { seatId: people.M.seatId, until: day(), reason: 'Left' } });
    expect((await member.query(CHOSEN)).noticeLevels.totalCount).toBe(0);
    await post(chair, thread.id);
    expect(await unread(member)).toEqual([]);
    expect(body.code).toBeTruthy();
  });
});

describe('new posts', () => {
  it('are told of to those who follow the thread or its body, in one notice that counts them, and to nobody else', async () => {
    const { body, people, chair, member, observer, thread } = await setting();
    await follow(member, thread.id);
    await observer.query(OF_BODY, { input: { body: body.code, level: 'ALL' } });
    const vice = await server.as(people.V);
    await post(chair, thread.id);
    await post(chair, thread.id);
    await post(vice, thread.id);
    expect(await unread(member)).toEqual([['POSTS_ADDED', 3, 'Annex II']]);
    expect(await unread(observer)).toEqual([['POSTS_ADDED', 3, 'Annex II']]);
    const [notice] = await notices(member);
    expect(notice?.link).toBe(`/threads/${thread.id}#post-2`);
    for (const person of [people.C, people.V, people.S, people.X])
      expect(await unread(await server.as(person))).toEqual([]);
    expect(await mailsTo(server, people.M.email)).toEqual([]);
  });

  it('of a thread that is begun are told of to those who follow the body, but for who began it', async () => {
    const { body, chair, member } = await setting();
    for (const client of [chair, member])
      await client.query(OF_BODY, { input: { body: body.code, level: 'ALL' } });
    await startThread(chair, body, { title: 'Begun' });
    expect(await unread(member)).toEqual([['POSTS_ADDED', 1, 'Begun']]);
    expect(await unread(chair)).toEqual([]);
  });

  it('reach an open browser, and are gone once they are read there', async () => {
    const { chair, member, thread } = await setting();
    await follow(member, thread.id);
    const socket = await server.socket(member);
    const [added, changed] = [next(socket, 'notice.added'), next(socket, 'notice.changed')];
    await post(chair, thread.id);
    await server.deliverEvents();
    const [notice] = await notices(member);
    expect(await added).toEqual({ noticeId: notice?.id });
    await post(chair, thread.id);
    await server.deliverEvents();
    expect(await changed).toEqual({ noticeId: notice?.id });
    const read = next(socket, 'notice.changed');
    await member.query(READ, { input: { threadId: thread.id, seq: 2 } });
    await server.deliverEvents();
    expect(await read).toEqual({ noticeId: notice?.id });
    expect(await unread(member)).toEqual([['POSTS_ADDED', 1, 'Annex II']]);
    await member.query(READ, { input: { threadId: thread.id, seq: 3 } });
    expect(await unread(member)).toEqual([]);
    await post(chair, thread.id);
    expect(await unread(member)).toEqual([['POSTS_ADDED', 1, 'Annex II']]);
  });

  it('that are withdrawn are counted no longer; one’s own never are', async () => {
    const { chair, member, observer, thread } = await setting();
    await follow(member, thread.id);
    const taken = await post(chair, thread.id);
    await post(chair, thread.id);
    await post(member, thread.id);
    expect(await unread(member)).toEqual([['POSTS_ADDED', 2, 'Annex II']]);
    await chair.query(WITHDRAW, { input: { id: taken.id, version: taken.version } });
    expect(await unread(member)).toEqual([['POSTS_ADDED', 1, 'Annex II']]);
    expect(await unread(observer)).toEqual([]);
  });

  it('read by hand begin a new notice with the next one; an event that comes again adds nothing', async () => {
    const { chair, member, thread } = await setting();
    await follow(member, thread.id);
    await post(chair, thread.id);
    const [notice] = await notices(member);
    await member.query(MARK, { input: { id: notice?.id } });
    await again(thread.id);
    expect(await unread(member)).toEqual([]);
    await post(chair, thread.id);
    expect(await unread(member)).toEqual([['POSTS_ADDED', 1, 'Annex II']]);
    await again(thread.id);
    expect(await unread(member)).toEqual([['POSTS_ADDED', 1, 'Annex II']]);
  });

  it('of a thread whose label is raised are gone with it at once, and its notices keep no name of one made confidential', async () => {
    const { chair, member, observer, thread } = await setting();
    for (const client of [member, observer]) await follow(client, thread.id);
    await post(chair, thread.id);
    expect(await unread(observer)).toHaveLength(1);
    const raised = await relabel(chair, thread, 'MEMBERS', { classification: 'CONFIDENTIAL' });
    expect((await observer.query(NOTICES)).notices.edges).toEqual([]);
    expect(await unread(member)).toEqual([['POSTS_ADDED', 1, 'Confidential discussion']]);
    await post(chair, thread.id);
    expect(await unread(observer)).toEqual([]);
    await relabel(chair, raised, 'BODY');
    expect(await unread(observer)).toEqual([['POSTS_ADDED', 1, 'Annex II']]);
  });
});

describe('a mention', () => {
  it('is told of at once and by mail to those who may read it, unless they want to hear nothing', async () => {
    const { people, chair, member, observer, thread } = await setting();
    await follow(observer, thread.id, 'NOTHING');
    const said = await post(chair, thread.id, calling([people.C, people.M, people.O, people.X]));
    expect(await unread(member)).toEqual([['MENTIONED', null, 'Annex II']]);
    for (const client of [chair, observer, await server.as(people.X)])
      expect(await unread(client)).toEqual([]);
    expect((await mailsTo(server, people.M.email)).map(({ subject }) => subject)).toHaveLength(1);
    for (const person of [people.C, people.O, people.X])
      expect(await mailsTo(server, person.email)).toEqual([]);
    await member.query(READ, { input: { threadId: thread.id, seq: said.seq } });
    expect(await unread(member)).toEqual([]);
  });
});

describe('a notice of a mention', () => {
  it('is gone at once with the post that is hidden or taken back, and with the label of its thread', async () => {
    const { people, chair, member, observer, thread } = await setting();
    const mentioned = async (client: TestClient) =>
      (await unread(client)).filter(([kind]) => kind === 'MENTIONED').length;
    const call = () => post(chair, thread.id, calling([people.M, people.O]));
    const [hidden, withdrawn] = [await call(), await call()];
    await call();
    expect([await mentioned(member), await mentioned(observer)]).toEqual([3, 3]);
    const reason = 'Not for this place.';
    await chair.query(HIDE, { input: { id: hidden.id, hidden: true, reason, version: hidden.version } });
    await chair.query(WITHDRAW, { input: { id: withdrawn.id, version: withdrawn.version } });
    expect([await mentioned(member), await mentioned(observer)]).toEqual([1, 1]);
    await relabel(chair, thread, 'MEMBERS');
    expect([await mentioned(member), await mentioned(observer)]).toEqual([1, 0]);
  });
});

describe('the hours in which one is written to', () => {
  const SETTINGS =
    '{ noticeSettings { quietFrom quietUntil atOnce digest digestHour digestWeekday version } }';
  const CHOOSE = `mutation ($input: ChooseNoticeSettingsInput!) { chooseNoticeSettings(input: $input) { quietFrom quietUntil digest version } }`;
  const usual = { atOnce: true, digest: 'DAILY', digestHour: 8, digestWeekday: 1 };

  it('are chosen with care for what another window chose meanwhile', async () => {
    const client = await server.as(await server.build.person());
    expect((await client.query(SETTINGS)).noticeSettings).toEqual({
      ...{ quietFrom: null, quietUntil: null, version: 0 },
      ...usual,
    });
    const input = { ...usual, quietFrom: '22:00', quietUntil: '06:30', version: 0 };
    expect((await client.query(CHOOSE, { input })).chooseNoticeSettings.version).toBe(1);
    expect(await client.refusal(CHOOSE, { input })).toBe('STALE');
    for (const wrong of [
      { quietUntil: null },
      { quietFrom: '24:00' },
      { quietFrom: '06:30' },
      { digestHour: 24 },
      { digestWeekday: 0 },
    ])
      expect(await client.refusal(CHOOSE, { input: { ...input, version: 1, ...wrong } })).toBe(
        'INVALID_INPUT',
      );
  });
});
