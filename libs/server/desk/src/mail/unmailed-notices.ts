import { labelClause, type Readable } from '@concert/governance';
import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { NoticeEntity } from '../notice/notice.entity.js';
import { callsStill } from '../notice/notice.store.js';

/** As many as a person reads in one mail; the rest is in the product. */
const AT_MOST = 100;

/** Notices on their way into mails. */
@Injectable()
export class UnmailedNotices {
  constructor(private readonly database: Database) {}

  /** The notice if it is unread, not mailed and still visible to its person; held until the transaction ends. */
  lock(id: string, readable: Readable): Promise<NoticeEntity | null> {
    return this.waiting(readable).andWhere('notice.id = :id', { id }).getOne();
  }

  /** What waited for a person by an instant, without what is on its way as a mail of its own; held until the transaction ends. */
  lockAll(personId: string, readable: Readable, by: Date): Promise<NoticeEntity[]> {
    return this.waiting(readable)
      .andWhere('notice.personId = :personId AND notice.since <= :by', { personId, by })
      .andWhere(`NOT EXISTS (SELECT FROM mail WHERE mail.id = notice.id AND mail.state = 'QUEUED')`)
      .orderBy('notice.at')
      .addOrderBy('notice.id')
      .limit(AT_MOST)
      .getMany();
  }

  async personOf(id: string): Promise<string | null> {
    const notice = await this.database.of(NoticeEntity).findOneBy({ id });
    return notice?.personId ?? null;
  }

  /** Whether the person was told something later of the same meeting, which says all that this one would. */
  async isOvertaken({ personId, subjectId, at }: NoticeEntity): Promise<boolean> {
    const [later] = await this.database.query<object>(
      `SELECT id FROM notice WHERE person_id = $1 AND subject_id = $2 AND at > $3 LIMIT 1`,
      [personId, subjectId, at],
    );
    return later !== undefined;
  }

  /** They are mailed, or nothing is left of them to mail. */
  async settle(ids: readonly string[], now: Date): Promise<void> {
    await this.database.query('UPDATE notice SET mailed_at = $2, mailed_seq = to_seq WHERE id = ANY($1)', [
      ids,
      now,
    ]);
  }

  /** What a person can see of nothing they were told by then is no reason to write. */
  async settleAll(personId: string, by: Date, now: Date): Promise<void> {
    await this.database.query(
      `UPDATE notice SET mailed_at = $3, mailed_seq = to_seq WHERE person_id = $1 AND since <= $2 AND read_at IS NULL AND mailed_at IS NULL
         AND NOT EXISTS (SELECT FROM mail WHERE mail.id = notice.id AND mail.state = 'QUEUED')`,
      [personId, by, now],
    );
  }

  /** For whom something waits, and since when. */
  async waitingPersons(): Promise<{ personId: string; since: Date }[]> {
    return this.database.query(
      `SELECT person_id AS "personId", min(since) AS since FROM notice
       WHERE read_at IS NULL AND mailed_at IS NULL AND since IS NOT NULL
         AND NOT EXISTS (SELECT FROM mail WHERE mail.id = notice.id AND mail.state = 'QUEUED')
       GROUP BY person_id`,
    );
  }

  private waiting(readable: Readable) {
    const [clause, parameters] = labelClause('notice', readable);
    const [ofThread] = labelClause('thread', readable);
    return this.database
      .of(NoticeEntity)
      .createQueryBuilder('notice')
      .where('notice.readAt IS NULL AND notice.mailedAt IS NULL')
      .andWhere(
        `CASE WHEN notice.thread_id IS NULL THEN notice.audience IS NULL OR ${clause}
         ELSE EXISTS (SELECT FROM thread WHERE thread.id = notice.thread_id AND ${ofThread}) END`,
        parameters,
      )
      .andWhere(callsStill(ofThread))
      .setLock('pessimistic_write');
  }
}
