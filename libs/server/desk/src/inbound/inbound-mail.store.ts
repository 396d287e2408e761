import { Database, keysetPage, type Page, type PageRequest } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { InboundMailEntity, type InboundReason, type InboundState } from './inbound-mail.entity.js';

const MINUTE_MS = 60_000;
const LONGEST_PAUSE_MIN = 60;
const TRIED_FOR_MS = 24 * 60 * MINUTE_MS;

export type NewInboundMail = Pick<
  InboundMailEntity,
  'id' | 'personId' | 'threadId' | 'fingerprint' | 'way' | 'sender' | 'expired' | 'raw'
>;

/** Whose answer to a notice it would be, and in which thread. */
export interface AnsweredNotice {
  personId: string;
  threadId: string;
}

@Injectable()
export class InboundMailStore {
  constructor(private readonly database: Database) {}

  async noticeOf(noticeId: string): Promise<AnsweredNotice | null> {
    const [row] = await this.database.query<AnsweredNotice>(
      'SELECT person_id AS "personId", thread_id AS "threadId" FROM notice WHERE id = $1 AND thread_id IS NOT NULL',
      [noticeId],
    );
    return row ?? null;
  }

  /** False when the same mail came before. */
  async add(mail: NewInboundMail, now: Date): Promise<boolean> {
    const inserted = await this.database.query<object>(
      `INSERT INTO inbound_mail (id, person_id, thread_id, fingerprint, way, sender, expired, bytes, raw, received_at, next_attempt_at, give_up_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, $11)
       ON CONFLICT (person_id, thread_id, fingerprint) DO NOTHING RETURNING id`,
      [
        mail.id,
        mail.personId,
        mail.threadId,
        mail.fingerprint,
        mail.way,
        mail.sender,
        mail.expired,
        mail.raw?.length ?? 0,
        mail.raw,
        now,
        triedUntil(now),
      ],
    );
    return inserted.length > 0;
  }

  /** The next mail that is due, held until the transaction ends; other processes skip it. */
  takeDue(now: Date): Promise<InboundMailEntity | null> {
    return this.database
      .of(InboundMailEntity)
      .createQueryBuilder('mail')
      .where(`mail.state = 'WAITING' AND mail.nextAttemptAt <= :now`, { now })
      .orderBy('mail.nextAttemptAt')
      .addOrderBy('mail.id')
      .limit(1)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getOne();
  }

  /** What the mail said is forgotten with that. */
  async settle(
    mail: InboundMailEntity,
    outcome: { state: InboundState; reason: InboundReason | null },
    now: Date,
  ): Promise<void> {
    const attempts = mail.attempts + 1;
    await this.database
      .of(InboundMailEntity)
      .update(mail.id, { ...outcome, attempts, handledAt: now, raw: null });
  }

  /** Tries again after one minute, two, four … up to an hour, for a day. A mail that failed is kept with its text. */
  async failed(mail: InboundMailEntity, now: Date): Promise<void> {
    const pause = Math.min(2 ** mail.attempts, LONGEST_PAUSE_MIN) * MINUTE_MS;
    const next = new Date(now.getTime() + pause);
    const state = next > mail.giveUpAt ? 'FAILED' : 'WAITING';
    await this.database
      .of(InboundMailEntity)
      .update(mail.id, { state, attempts: mail.attempts + 1, nextAttemptAt: next });
  }

  async wait(mail: InboundMailEntity, until: Date): Promise<void> {
    await this.database.of(InboundMailEntity).update(mail.id, { nextAttemptAt: until });
  }

  /** Has a mail looked at again that failed; false when it did not, or is none. */
  async retry(id: string, now: Date): Promise<boolean> {
    const { affected } = await this.database
      .of(InboundMailEntity)
      .update(
        { id, state: 'FAILED' },
        { state: 'WAITING', attempts: 0, nextAttemptAt: now, giveUpAt: triedUntil(now) },
      );
    return affected === 1;
  }

  async find(id: string): Promise<InboundMailEntity | null> {
    return this.logged().where('mail.id = :id', { id }).getOne();
  }

  /** The latest first, without what they say. */
  list(state: InboundState | null, page: PageRequest): Promise<Page<InboundMailEntity>> {
    const query = this.logged().where('TRUE');
    if (state) query.andWhere('mail.state = :state', { state });
    return keysetPage(
      query,
      [
        { property: 'receivedAt', direction: 'DESC', cast: 'timestamptz' },
        { property: 'id', direction: 'DESC', cast: 'uuid' },
      ],
      page,
    );
  }

  async forgetHandledBefore(instant: Date): Promise<void> {
    await this.database.query('DELETE FROM inbound_mail WHERE handled_at < $1', [instant]);
  }

  private logged() {
    const shown = ['id', 'personId', 'sender', 'way', 'bytes', 'receivedAt', 'state', 'reason'] as const;
    const tried = ['attempts', 'nextAttemptAt', 'handledAt'] as const;
    return this.database
      .of(InboundMailEntity)
      .createQueryBuilder('mail')
      .select([...shown, ...tried].map((property) => `mail.${property}`));
  }
}

const triedUntil = (now: Date): Date => new Date(now.getTime() + TRIED_FOR_MS);
