import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MeetingsForDesk } from '@concert/meetings';
import type { BuiltPerson, TestServer } from '@concert/testing';
import type { Viewer } from '@concert/kernel';
import { startTestServer } from '../server.js';
import { CANCEL, convened, DECIDE, draft, PROPOSE } from './operations.js';

let server: TestServer;
let desk: MeetingsForDesk;
beforeAll(async () => {
  server = await startTestServer();
  desk = server.app.get(MeetingsForDesk);
});
afterAll(() => server.stop());

/** As a request of that person would be: every request asks anew what they may act as. */
const asViewer = (person: BuiltPerson): Viewer => ({
  personId: person.id,
  sessionId: randomUUID(),
  guest: false,
  ip: null,
});

async function setting() {
  const body = await server.build.body();
  const people = await server.build.everyKind(body);
  const [chair, member] = [await server.as(people.C), await server.as(people.M)];
  return { body, people, chair, member };
}

describe('a desk', () => {
  it('shows the next meetings of one’s own bodies, soonest first, without drafts and without what one may not see', async () => {
    const { body, people, chair } = await setting();
    await convened(chair, body, { title: 'Later' }, 100);
    const soon = await convened(chair, body, { title: 'Soon' }, 20);
    await convened(chair, body, { title: 'Officers only', audience: 'OFFICERS' }, 30);
    await convened(chair, body, { title: 'Open to all', audience: 'COMPACT' }, 40);
    await draft(chair, body, {}, 10);
    const titles = async (person: BuiltPerson): Promise<string[]> =>
      (await desk.next(asViewer(person), 10)).map((meeting) => meeting.title);
    expect(await titles(people.M)).toEqual(['Soon', 'Open to all', 'Later']);
    expect(await titles(people.V)).toEqual(['Soon', 'Officers only', 'Open to all', 'Later']);
    expect(await titles(people.X)).toEqual([]);
    await chair.query(CANCEL, { input: { id: soon.id, version: soon.version, reason: 'No room' } });
    expect(await titles(people.M)).toEqual(['Open to all', 'Later']);
    expect((await desk.next(asViewer(people.S), 1)).length).toBe(1);
  });

  it('shows what was convened, moved or cancelled since one was here', async () => {
    const { body, people, chair } = await setting();
    const meeting = await convened(chair, body, { title: 'New' });
    const changed = async (since: Date): Promise<string[]> =>
      (await desk.changedSince(asViewer(people.M), since, 10)).map((one) => one.title);
    expect(await changed(new Date(Date.now() - 60_000))).toEqual(['New']);
    expect(await changed(new Date(Date.now() + 60_000))).toEqual([]);
    await chair.query(CANCEL, { input: { id: meeting.id, version: meeting.version, reason: 'No room' } });
    expect((await desk.changedSince(asViewer(people.M), new Date(Date.now() - 60_000), 10))[0]?.state).toBe(
      'CANCELLED',
    );
    await draft(chair, body, { title: 'Only drafted' });
    expect(await changed(new Date(Date.now() - 60_000))).toEqual(['New']);
  });

  it('shows proposals to those who decide them until they are decided', async () => {
    const { body, people, chair, member } = await setting();
    const { id } = await convened(chair, body);
    const { proposeAgendaItem } = await member.query(PROPOSE, {
      input: { meetingId: id, title: 'Our project', kind: 'INFORMATION' },
    });
    const waiting = async (person: BuiltPerson): Promise<string[]> =>
      (await desk.proposalsToDecide(asViewer(person), 10)).map(({ item }) => item.title);
    expect(await waiting(people.C)).toEqual(['Our project']);
    expect((await desk.proposalsToDecide(asViewer(people.V), 10))[0]?.bodyId).toBe(body.id);
    expect(await waiting(people.S)).toContain('Our project');
    for (const person of [people.M, people.O, people.X]) expect(await waiting(person)).toEqual([]);
    await chair.query(DECIDE, {
      input: { id: proposeAgendaItem.id, version: proposeAgendaItem.version, accept: true },
    });
    expect(await waiting(people.C)).toEqual([]);
  });
});
