import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { keysetPage } from '../paging/keyset.js';
import type { Page, PageRequest } from '../paging/page.js';
import { MailEntity, type MailState } from './mail.entity.js';
import type { Refusal } from './smtp-refusal.js';

const MINUTE_MS = 60_000;
const LONGEST_PAUSE_MIN = 60;
const TRIED_FOR_MS = 24 * 60 * MINUTE_MS;

export type NewMail = Pick<
  MailEntity,
  'id' | 'toAddress' | 'kind' | 'about' | 'subject' | 'text' | 'html' | 'secret'
>;

@Injectable()
export class MailStore {
  constructor(private readonly database: Database) {}

  /** False when a mail of that id is there already. */
  async add(mail: NewMail, now: Date): Promise<boolean> {
    const inserted = await this.database.query<object>(
      `INSERT INTO mail (id, to_address, kind, about, subject, text, html, secret, queued_at, next_attempt_at, give_up_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [
        mail.id,
        mail.toAddress,
        mail.kind,
        mail.about,
        mail.subject,
        mail.text,
        mail.html,
        mail.secret,
        now,
        triedUntil(now),
      ],
    );
    return inserted.length > 0;
  }

  /** The next mail that is due, held until the transaction ends; other processes skip it. */
  takeDue(now: Date): Promise<MailEntity | null> {
    return this.database
      .of(MailEntity)
      .createQueryBuilder('mail')
      .where(`mail.state = 'QUEUED' AND mail.nextAttemptAt <= :now`, { now })
      .orderBy('mail.nextAttemptAt')
      .addOrderBy('mail.id')
      .limit(1)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getOne();
  }

  async sent(mail: MailEntity, now: Date): Promise<void> {
    const blank = mail.secret ? { text: '', html: null } : {};
    await this.database
      .of(MailEntity)
      .update(mail.id, { state: 'SENT', sentAt: now, attempts: mail.attempts + 1, answer: null, ...blank });
  }

  async drop(mail: MailEntity): Promise<void> {
    await this.database.of(MailEntity).update(mail.id, { state: 'DROPPED' });
  }

  async wait(mail: MailEntity, until: Date): Promise<void> {
    await this.database.of(MailEntity).update(mail.id, { nextAttemptAt: until, giveUpAt: triedUntil(until) });
  }

  /** Tries again after one minute, two, four … up to an hour, for a day. */
  async refused(mail: MailEntity, { answer, final }: Refusal, now: Date): Promise<void> {
    const pause = Math.min(2 ** mail.attempts, LONGEST_PAUSE_MIN) * MINUTE_MS;
    const next = new Date(now.getTime() + pause);
    await this.database.of(MailEntity).update(mail.id, {
      state: final ?? (next > mail.giveUpAt ? 'FAILED' : 'QUEUED'),
      attempts: mail.attempts + 1,
      nextAttemptAt: next,
      answer,
    });
  }

  /** What was tried and is to be tried again is due now, the longest queued first. */
  async waitNoLonger(now: Date): Promise<void> {
    // What another process has in its hands stays there.
    await this.database.query(
      `UPDATE mail SET next_attempt_at = queued_at WHERE id IN (SELECT id FROM mail
         WHERE state = 'QUEUED' AND answer IS NOT NULL AND next_attempt_at > $1 FOR UPDATE SKIP LOCKED)`,
      [now],
    );
  }

  /** Queues a mail again that was not taken; false when it was, or is none. */
  async retry(id: string, now: Date): Promise<boolean> {
    const rows = await this.database.query<object>(
      `WITH changed AS (UPDATE mail SET state = 'QUEUED', attempts = 0, next_attempt_at = $2, give_up_at = $3
         WHERE id = $1 AND (state IN ('FAILED', 'BOUNCED') OR (state = 'QUEUED' AND answer IS NOT NULL)) RETURNING id)
       SELECT id FROM changed`,
      [id, now, triedUntil(now)],
    );
    return rows.length > 0;
  }

  find(id: string): Promise<MailEntity | null> {
    return this.database.of(MailEntity).findOneBy({ id });
  }

  /** The latest first. */
  list(
    filter: { state: MailState | null; address: string | null },
    page: PageRequest,
  ): Promise<Page<MailEntity>> {
    const query = this.database.of(MailEntity).createQueryBuilder('mail').where('TRUE');
    if (filter.state) query.andWhere('mail.state = :state', { state: filter.state });
    if (filter.address)
      query.andWhere('mail.toAddress ILIKE :address', {
        address: `%${filter.address.replace(/[\\%_]/g, '\\$&')}%`,
      });
    return keysetPage(
      query,
      [
        { property: 'queuedAt', direction: 'DESC', cast: 'timestamptz' },
        { property: 'id', direction: 'DESC', cast: 'uuid' },
      ],
      page,
    );
  }

  async forgetDoneBefore(instant: Date): Promise<void> {
    await this.database.query(`DELETE FROM mail WHERE queued_at < $1 AND state <> 'QUEUED'`, [instant]);
  }
}

const triedUntil = (now: Date): Date => new Date(now.getTime() + TRIED_FOR_MS);
