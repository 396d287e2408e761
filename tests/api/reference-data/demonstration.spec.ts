import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BlobStore, Database } from '@concert/kernel';
import { seal, type SealedActivity } from '@concert/programme';
import { TestClient, type TestServer } from '@concert/testing';
import { fillDatabase } from '../../../apps/api/src/commands/fill-database.js';
import { loadDemonstration } from '../../../apps/api/src/demonstration/load-demonstration.js';
import { startTestServer } from '../server.js';

const ACCOUNTS = [
  'secretariat',
  'chair.wg1',
  'chair.wg3',
  'vicechair.wg1',
  'member.wg1',
  'observer.wg1',
  'focalpoint',
  'outsider',
];
const TABLES = [
  'person',
  'seat',
  'representation',
  'thread',
  'thread_guest',
  'post',
  'document',
  'revision',
  'meeting',
  'agenda_item',
  'activity',
  'progress_report',
  'audit_entry',
];

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ env: { CONCERT_DEMO: '1' } });
  await fillDatabase(server.db, server.config);
});
afterAll(() => server.stop());

const sql = <Row>(text: string, on: TestServer = server): Promise<Row[]> => on.db.query<Row[]>(text);
const count = async (from: string, on: TestServer = server): Promise<number> =>
  (await sql<{ n: number }>(`SELECT count(*) AS n FROM ${from}`, on))[0]?.n ?? 0;

async function signIn(key: string): Promise<TestClient> {
  const answer = await server.anonymous.fetch('/auth/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${key}@demo.example`, password: 'compact-demo' }),
  });
  expect(answer.status).toBe(204);
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  return new TestClient(server.url, cookies.join('; '));
}

describe('the demonstration', () => {
  it('lets every account in with the published password, each as what it is called', async () => {
    const standings: Record<string, string> = {};
    for (const key of ACCOUNTS) {
      const client = await signIn(key);
      const { body } = await client.query<{ body: { viewerCan: Record<string, boolean> } }>(
        '{ body(code: "WG1") { viewerCan { administer publishWorkPlan convene post requestSeat } } }',
      );
      standings[key] = Object.entries(body.viewerCan)
        .filter(([, can]) => can)
        .map(([action]) => action)
        .join(' ');
    }
    expect(standings).toEqual({
      secretariat: 'administer convene post',
      'chair.wg1': 'publishWorkPlan convene post',
      'chair.wg3': 'requestSeat',
      'vicechair.wg1': 'convene post',
      'member.wg1': 'post',
      'observer.wg1': '',
      focalpoint: 'requestSeat',
      outsider: '',
    });
  });

  it('has a guest, who finds one discussion of group 1 and has spoken in it for no entity', async () => {
    const client = await signIn('guest');
    const { guestThreads } = await client.query<{ guestThreads: { id: string; unread: number }[] }>(
      '{ guestThreads { id unread body { code } viewerCan { post } } }',
    );
    expect(guestThreads).toMatchObject([{ unread: 1, body: { code: 'WG1' }, viewerCan: { post: true } }]);
    expect(await client.refusal('{ body(code: "WG1") { id } }')).toBe('FORBIDDEN');
    const [said] = await sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM post WHERE organisation IS NOT NULL AND entity_id IS NULL AND thread_id = '${guestThreads[0]?.id}'`,
    );
    expect(said?.n).toBe(2);
  });

  it('is told once: a later start changes nothing', async () => {
    const before = await Promise.all(TABLES.map((table) => count(table)));
    await fillDatabase(server.db, server.config);
    expect(await Promise.all(TABLES.map((table) => count(table)))).toEqual(before);
  });

  it('is of the size that was asked for', async () => {
    expect(await count('person')).toBeGreaterThanOrEqual(36);
    expect(await count('(SELECT DISTINCT entity_id FROM affiliation) AS represented')).toBeGreaterThanOrEqual(
      20,
    );
    expect(await count('post')).toBeGreaterThanOrEqual(300);
    expect(await count('post_reaction')).toBeGreaterThanOrEqual(100);
    expect(await count(`activity_edition WHERE edition = 'PUBLISHED'`)).toBeGreaterThanOrEqual(120);
    expect(await count(`seat_request WHERE state = 'PENDING'`)).toBeGreaterThanOrEqual(3);
    expect(await count('(SELECT DISTINCT media_type FROM revision) AS kinds')).toBe(4);
    expect(await count('(SELECT DISTINCT language FROM document) AS languages')).toBeGreaterThanOrEqual(4);
  });

  it('is marked wherever something is invented', async () => {
    expect(
      await count(
        `person WHERE NOT demonstration OR email NOT LIKE '%@demo.example' OR title NOT LIKE '%d_monstration)'`,
      ),
    ).toBe(0);
    expect(await count(`activity_edition WHERE description NOT LIKE 'Demonstration data%'`)).toBe(0);
    expect(await count(`terms_of_reference WHERE text->>'en' NOT LIKE '%Demonstration data%'`)).toBe(0);
    const [paper] = await sql<{ id: string }>(
      `SELECT r.id FROM revision r JOIN document d ON d.id = r.document_id WHERE d.language = 'en' AND r.media_type = 'application/pdf' AND d.audience = 'COMPACT'`,
    );
    const file = await (await signIn('outsider')).fetch(`/files/${paper?.id}`);
    expect(file.headers.get('content-type')).toContain('application/pdf');
    expect(await file.text()).toContain('Demonstration data');
  });

  it('numbers papers, posts and meetings without gaps, so that the next one follows', async () => {
    expect(
      await sql(
        `SELECT body_id, year FROM reference GROUP BY body_id, year HAVING count(*) <> max(number) OR max(number) <> (SELECT last FROM reference_counter c WHERE (c.body_id, c.year) = (reference.body_id, reference.year))`,
      ),
    ).toEqual([]);
    expect(
      await sql(
        'SELECT thread_id FROM post GROUP BY thread_id HAVING count(*) <> max(seq) OR max(seq) <> (SELECT last_seq FROM thread WHERE id = thread_id)',
      ),
    ).toEqual([]);
    expect(
      await sql(
        'SELECT body_id FROM meeting WHERE number IS NOT NULL GROUP BY body_id, audience HAVING count(*) <> max(number) - min(number) + 1',
      ),
    ).toEqual([]);
  });

  it('seals its published work plans as the product does', async () => {
    interface Version {
      work_plan_id: string;
      number: number;
      published_at: Date;
      published_by_id: string;
      note: string;
      activities: SealedActivity[];
      sha256: string;
    }
    const versions = await sql<Version>('SELECT * FROM work_plan_version ORDER BY work_plan_id, number');
    expect(versions.length).toBeGreaterThanOrEqual(7);
    versions.forEach((version, index) => {
      const previous = version.number > 1 ? (versions[index - 1]?.sha256 ?? null) : null;
      const {
        work_plan_id: workPlanId,
        number,
        published_at: publishedAt,
        published_by_id: publishedById,
        note,
        activities,
      } = version;
      expect(seal({ workPlanId, number, publishedAt, publishedById, note, activities }, previous)).toBe(
        version.sha256,
      );
    });
  });

  it.each(['2026-12-31', '2027-02-28', '2028-07-01'])(
    'loaded on %s has its next meetings ahead and nothing written later',
    async (today) => {
      const other = await startTestServer();
      try {
        await fillDatabase(other.db, other.config);
        await loadDemonstration(other.app.get(Database), other.app.get(BlobStore), today);
        const morning = `'${today}T00:00:00Z'::timestamptz`;
        expect(
          await count(`meeting WHERE state = 'CONVENED' AND starts_at > ${morning}`, other),
        ).toBeGreaterThan(8);
        expect(await count(`meeting WHERE state = 'CONVENED' AND ends_at < ${morning}`, other)).toBe(0);
        for (const [table, column] of [
          ['post', 'created_at'],
          ['revision', 'created_at'],
          ['document_step', 'at'],
          ['download', 'at'],
          ['progress_report', 'at'],
          ['seat_request', 'asked_at'],
          ['audit_entry', 'at'],
          ['thread_guest', 'accepted_at'],
          ['read_mark', 'read_at'],
          ['meeting', 'convened_at'],
        ])
          expect([table, await count(`${table} WHERE ${column} > ${morning}`, other)]).toEqual([table, 0]);
        expect(await count(`activity WHERE status = 'UNDER_WAY'`, other)).toBeGreaterThan(10);
      } finally {
        await other.stop();
      }
    },
  );
});
