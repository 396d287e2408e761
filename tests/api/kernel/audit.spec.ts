import { randomUUID } from 'node:crypto';
import { AuditLog, Transactions } from '@concert/kernel';
import type { TestServer } from '@concert/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer } from '../server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const entries = (subjectId: string): Promise<Record<string, unknown>[]> =>
  server.db.query('SELECT * FROM audit_entry WHERE subject_id = $1', [subjectId]);
const act = (subjectId: string) => ({
  act: 'test.done',
  subjectType: 'test',
  subjectId,
  subjectLabel: 'A thing',
});

describe('the audit', () => {
  it('says who did what to which thing, when and from where, and what was before and after', async () => {
    const person = await server.build.person();
    const subjectId = randomUUID();
    server.clock.set('2026-02-03T04:05:06.789Z');
    await server.app
      .get(AuditLog)
      .add(
        { personId: person.id, ip: '192.0.2.7' },
        { ...act(subjectId), before: { name: 'was' }, after: { name: 'is' }, reason: 'It was wrong.' },
      );
    server.clock.set(undefined);
    expect(await entries(subjectId)).toEqual([
      {
        id: expect.any(String),
        at: new Date('2026-02-03T04:05:06.789Z'),
        actor_id: person.id,
        ip: '192.0.2.7',
        act: 'test.done',
        subject_type: 'test',
        subject_id: subjectId,
        subject_label: 'A thing',
        before: { name: 'was' },
        after: { name: 'is' },
        reason: 'It was wrong.',
      },
    ]);
  });

  it('keeps nothing of an act that was undone', async () => {
    const subjectId = randomUUID();
    const undone = server.app.get(Transactions).run(async () => {
      await server.app.get(AuditLog).add(null, act(subjectId));
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await entries(subjectId)).toEqual([]);
  });

  it('has no actor for what the system did or a stranger tried', async () => {
    const subjectId = randomUUID();
    await server.app.get(AuditLog).add(null, act(subjectId));
    await server.app.get(AuditLog).add({ personId: null, ip: '192.0.2.8' }, act(subjectId));
    expect((await entries(subjectId)).map((entry) => [entry.actor_id, entry.ip])).toEqual(
      expect.arrayContaining([
        [null, null],
        [null, '192.0.2.8'],
      ]),
    );
  });
});
