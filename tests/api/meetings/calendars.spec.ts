import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient, TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import { CANCEL, convened, draft, UPDATE } from './operations.js';
import { setting } from './setting.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** The lines of a calendar, unfolded as the standard says. */
const linesOf = (calendar: string): string[] => calendar.replace(/\r\n[ \t]/g, '').split('\r\n');

async function file(client: TestClient, id: string): Promise<string[]> {
  const response = await client.fetch(`/meetings/${id}.ics`);
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  return linesOf(await response.text());
}

async function makeFeed(client: TestClient): Promise<{ id: string; path: string }> {
  const { createCalendarFeed } = await client.query<{ createCalendarFeed: { id: string; url: string } }>(
    'mutation { createCalendarFeed { id url } }',
  );
  return { id: createCalendarFeed.id, path: new URL(createCalendarFeed.url).pathname };
}

/** A calendar programme has no cookie: the address alone is the key. */
const read = async (path: string): Promise<{ status: number; lines: string[] }> => {
  const response = await server.anonymous.fetch(path);
  return { status: response.status, lines: linesOf(await response.text()) };
};

const IN_NAIROBI = {
  startsAt: '2027-03-01T06:00:00Z',
  endsAt: '2027-03-01T08:30:00Z',
  timeZone: 'Africa/Nairobi',
};
const IN_VIENNA = {
  startsAt: '2027-07-01T07:00:00Z',
  endsAt: '2027-07-01T09:00:00Z',
  timeZone: 'Europe/Vienna',
};

describe('the calendar file of a meeting', () => {
  it('says when and where it is in the zone of the meeting, with the rules of that zone', async () => {
    const { body, clients } = await setting(server);
    const meeting = await convened(clients.C, body, { ...IN_VIENNA, title: 'Joint, open; session' });
    const lines = await file(clients.M, meeting.id);
    expect(lines).toEqual(
      expect.arrayContaining([
        'METHOD:PUBLISH',
        `UID:${meeting.id}@concert.test`,
        'SEQUENCE:0',
        'DTSTART;TZID=Europe/Vienna:20270701T090000',
        'DTEND;TZID=Europe/Vienna:20270701T110000',
        `SUMMARY:${body.code}: Joint\\, open\\; session`,
        'LOCATION:Conference Room 4',
        'STATUS:CONFIRMED',
        `URL;VALUE=URI:http://concert.test/meetings/${meeting.id}`,
      ]),
    );
    // Summer time of that year in Vienna: from 28 March, 02:00, one hour ahead.
    const zone = lines.slice(lines.indexOf('BEGIN:VTIMEZONE'), lines.indexOf('END:VTIMEZONE')).join('\n');
    expect(zone).toContain('TZID:Europe/Vienna');
    expect(zone).toContain('BEGIN:DAYLIGHT\nDTSTART:20270328T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200');
    expect(zone).toContain('BEGIN:STANDARD\nDTSTART:20271031T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100');
    expect(
      lines
        .filter((line) => /^(DTSTAMP|LAST-MODIFIED|CREATED):/.test(line))
        .every((line) => line.endsWith('Z')),
    ).toBe(true);
  });

  it('tells calendars of a change by its sequence, and takes a cancelled meeting out', async () => {
    const { body, clients } = await setting(server);
    const meeting = await convened(clients.C, body, IN_NAIROBI);
    const { updateMeeting } = await clients.C.query(UPDATE, {
      input: { id: meeting.id, version: meeting.version, startsAt: '2027-03-01T07:00:00Z' },
    });
    expect(await file(clients.M, meeting.id)).toEqual(
      expect.arrayContaining(['SEQUENCE:1', 'DTSTART;TZID=Africa/Nairobi:20270301T100000']),
    );
    await clients.C.query(CANCEL, {
      input: { id: meeting.id, version: updateMeeting.version, reason: 'Postponed' },
    });
    expect(await file(clients.M, meeting.id)).toEqual(
      expect.arrayContaining([
        'METHOD:CANCEL',
        'SEQUENCE:2',
        'STATUS:CANCELLED',
        `UID:${meeting.id}@concert.test`,
      ]),
    );
  });

  it('is folded into lines that every programme can read, in any script', async () => {
    const { body, clients } = await setting(server);
    const { id } = await convened(clients.C, body, {
      title: 'اجتماع الفريق العامل المعني بإدارة الحدود وإنفاذ القانون المتصل بمكافحة الإرهاب '
        .repeat(3)
        .trim(),
      place: 'قاعة المؤتمرات رقم ٤',
    });
    const text = await (await clients.M.fetch(`/meetings/${id}.ics`)).text();
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(linesOf(text)).toContain('LOCATION:قاعة المؤتمرات رقم ٤');
  });

  it('is answered NOT_FOUND for what is no meeting, and UNAUTHENTICATED without a session', async () => {
    const { body, clients } = await setting(server);
    const { id } = await convened(clients.C, body);
    expect((await clients.M.fetch('/meetings/x.ics')).status).toBe(404);
    expect((await clients.X.fetch(`/meetings/${id}.ics`)).status).toBe(404);
    expect((await server.anonymous.fetch(`/meetings/${id}.ics`)).status).toBe(401);
  });
});

describe('a calendar feed', () => {
  it('holds every convened meeting its owner may see at this moment, and no draft', async () => {
    const { body, people, clients } = await setting(server);
    await convened(clients.C, body, { title: 'For the body' });
    await convened(clients.C, body, { title: 'For officers', audience: 'OFFICERS' });
    await draft(clients.C, body, { title: 'Only drafted' });
    const { path } = await makeFeed(clients.M);
    const titles = async (): Promise<string[]> =>
      (await read(path)).lines.filter((line) => line.startsWith('SUMMARY:'));
    expect(await titles()).toEqual([`SUMMARY:${body.code}: For the body`]);
    const ofChair = await read((await makeFeed(clients.C)).path);
    expect(ofChair.lines.filter((line) => line.startsWith('SUMMARY:')).sort()).toEqual(
      [`SUMMARY:${body.code}: For officers`, `SUMMARY:${body.code}: For the body`].sort(),
    );
    // The mandate ends: what is left of that body is nothing, but the address answers, so that programmes clear what they hold.
    await server.db.query(`UPDATE representation SET valid_until = '2021-01-01' WHERE person_id = $1`, [
      people.M.id,
    ]);
    expect(await titles()).toEqual([]);
    await server.db.query('UPDATE person SET suspended_at = now() WHERE id = $1', [people.C.id]);
    expect((await read(path)).status).toBe(200);
  });

  it('is empty for someone who has left, and gone once revoked', async () => {
    const { body, people, clients } = await setting(server);
    await convened(clients.C, body, { audience: 'COMPACT' });
    const { id, path } = await makeFeed(clients.M);
    expect((await read(path)).lines).toContain('BEGIN:VEVENT');
    await server.db.query('UPDATE person SET suspended_at = now() WHERE id = $1', [people.M.id]);
    expect((await read(path)).lines).not.toContain('BEGIN:VEVENT');
    await server.db.query('UPDATE person SET suspended_at = NULL WHERE id = $1', [people.M.id]);
    expect(
      await clients.O.refusal('mutation ($id: ID!) { revokeCalendarFeed(input: { id: $id }) }', { id }),
    ).toBe('NOT_FOUND');
    expect(
      await clients.M.refusal('mutation ($id: ID!) { revokeCalendarFeed(input: { id: $id }) }', { id }),
    ).toBeNull();
    expect((await read(path)).status).toBe(404);
    expect((await clients.M.query('{ calendarFeeds { id } }')).calendarFeeds).toEqual([]);
  });

  it('shows its address once and keeps only a hash of it', async () => {
    const { clients } = await setting(server);
    const { path } = await makeFeed(clients.M);
    const token = path.replace('/calendar/', '').replace('.ics', '');
    const rows: { feed: string }[] = await server.db.query(
      'SELECT calendar_feed::text AS feed FROM calendar_feed',
    );
    expect(rows.some((row) => row.feed.includes(token))).toBe(false);
    expect((await clients.M.query('{ calendarFeeds { url lastReadAt } }')).calendarFeeds).toEqual([
      { url: null, lastReadAt: null },
    ]);
    await read(path);
    expect(
      (await clients.M.query('{ calendarFeeds { lastReadAt } }')).calendarFeeds[0].lastReadAt,
    ).not.toBeNull();
    expect((await read('/calendar/an-unknown-token.ics')).status).toBe(404);
    expect((await clients.O.query('{ calendarFeeds { id } }')).calendarFeeds).toEqual([]);
  });

  it('says of a confidential meeting only that it is, in the language of the reader', async () => {
    const { body, clients } = await setting(server);
    const reader = await server.build.person({
      locale: 'fr',
      entity: (await server.build.seated(body, 'MEMBER')).entity,
    });
    await server.build.represent(reader, body, 'ALTERNATE');
    const meeting = await convened(clients.C, body, {
      title: 'The secret matter',
      place: 'Room Zero',
      link: 'https://meet.example/secret',
      classification: 'CONFIDENTIAL',
    });
    const { lines } = await read((await makeFeed(await server.as(reader))).path);
    expect(lines).toContain(`SUMMARY:${body.code} : réunion confidentielle`);
    expect(lines.join('\n')).toContain(`http://concert.test/meetings/${meeting.id}`);
    expect(lines.join('\n')).not.toMatch(/secret|Zero/);
    expect((await file(clients.M, meeting.id)).join('\n')).not.toMatch(
      /The secret matter|Zero|meet\.example/,
    );
  });

  it('tells other calendars how freely they may show each meeting', async () => {
    const { body, clients } = await setting(server);
    for (const [label, shown] of [
      [{ audience: 'COMPACT' }, 'CLASS:PUBLIC'],
      [{ audience: 'BODY' }, 'CLASS:PRIVATE'],
      [{ audience: 'COMPACT', classification: 'CONFIDENTIAL' }, 'CLASS:CONFIDENTIAL'],
    ] as const) {
      const { id } = await convened(clients.C, body, label);
      expect(await file(clients.M, id)).toContain(shown);
    }
  });

  it('keeps a cancelled meeting as cancelled, and each zone once', async () => {
    const { body, clients } = await setting(server);
    const cancelled = await convened(clients.C, body, { ...IN_NAIROBI, title: 'Called off' });
    await convened(clients.C, body, IN_VIENNA);
    await convened(clients.C, body, { ...IN_VIENNA, title: 'Again' });
    await convened(clients.C, body, { ...IN_VIENNA, timeZone: 'UTC', title: 'In UTC' });
    await clients.C.query(CANCEL, {
      input: { id: cancelled.id, version: cancelled.version, reason: 'No room' },
    });
    const { lines } = await read((await makeFeed(clients.M)).path);
    expect(lines).toEqual(
      expect.arrayContaining([
        'METHOD:PUBLISH',
        'STATUS:CANCELLED',
        `SUMMARY:Cancelled: ${body.code}: Called off`,
        'DTSTART:20270701T070000Z',
        'DTSTART;TZID=Europe/Vienna:20270701T090000',
      ]),
    );
    expect(lines.filter((line) => line.startsWith('TZID:')).sort()).toEqual([
      'TZID:Africa/Nairobi',
      'TZID:Europe/Vienna',
    ]);
  });

  it('is one of at most ten, also when they are made at once', async () => {
    const { clients } = await setting(server);
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => clients.M.refusal('mutation { createCalendarFeed { id } }')),
    );
    expect(answers.filter((answer) => answer === 'CONFLICT')).toHaveLength(2);
    expect((await clients.M.query('{ calendarFeeds { id } }')).calendarFeeds).toHaveLength(10);
  });
});
