import { randomUUID } from 'node:crypto';
import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { LessThan, Not } from 'typeorm';
import { KnownDeviceEntity } from './known-device.entity.js';
import { SessionEntity } from './session.entity.js';

export interface LiveSession {
  id: string;
  personId: string;
  lastSeenAt: Date;
  guest: boolean;
}

@Injectable()
export class SessionStore {
  constructor(private readonly database: Database) {}

  async add(session: SessionEntity): Promise<void> {
    await this.database.of(SessionEntity).insert(session);
  }

  /** On the path of every request: one indexed look-up, plain rows. */
  async findLive(tokenHash: string, now: Date): Promise<LiveSession | null> {
    const [row] = await this.database.prepared<LiveSession>(
      `SELECT s.id, s.person_id AS "personId", s.last_seen_at AS "lastSeenAt", p.guest FROM session s JOIN person p ON p.id = s.person_id
       WHERE s.token_hash = $1 AND s.expires_at > $2 AND p.suspended_at IS NULL`,
      [tokenHash, now],
    );
    return row ?? null;
  }

  async touch(id: string, now: Date, expiresAt: Date): Promise<void> {
    await this.database.of(SessionEntity).update(id, { lastSeenAt: now, expiresAt });
  }

  ofPerson(personId: string, now: Date): Promise<SessionEntity[]> {
    return this.database
      .of(SessionEntity)
      .createQueryBuilder('session')
      .where('session.personId = :personId AND session.expiresAt > :now', { personId, now })
      .orderBy('session.lastSeenAt', 'DESC')
      .getMany();
  }

  /** Ends a session of this person; false when there is none such. */
  async end(id: string, personId: string): Promise<boolean> {
    const result = await this.database.of(SessionEntity).delete({ id, personId });
    return (result.affected ?? 0) > 0;
  }

  /** Ends all of a person's sessions but one; gives the ids of those ended. */
  async endAll(personId: string, except: string | null): Promise<string[]> {
    const where = except ? { personId, id: Not(except) } : { personId };
    const sessions = await this.database.of(SessionEntity).find({ where, select: { id: true } });
    await this.database.of(SessionEntity).delete(where);
    return sessions.map((session) => session.id);
  }

  /** Ends sessions that are past their time; says whose they were. */
  async endExpired(now: Date): Promise<{ personId: string; sessionIds: string[] }[]> {
    return this.database.query(
      `WITH gone AS (DELETE FROM session WHERE expires_at <= $1 RETURNING id, person_id)
       SELECT person_id AS "personId", array_agg(id) AS "sessionIds" FROM gone GROUP BY person_id`,
      [now],
    );
  }

  /** Forgets browsers that were last used before the instant. */
  async forgetDevices(before: Date): Promise<void> {
    await this.database.of(KnownDeviceEntity).delete({ lastUsedAt: LessThan(before) });
  }

  async knowsDevice(tokenHash: string, personId: string): Promise<boolean> {
    return this.database.of(KnownDeviceEntity).existsBy({ tokenHash, personId });
  }

  async rememberDevice(device: Omit<KnownDeviceEntity, 'id' | 'lastUsedAt'>, now: Date): Promise<void> {
    await this.database
      .of(KnownDeviceEntity)
      .upsert({ id: randomUUID(), lastUsedAt: now, ...device }, ['tokenHash', 'personId']);
  }
}
