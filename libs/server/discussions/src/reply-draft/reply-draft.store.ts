import type { Audience } from '@concert/contracts';
import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { LessThan, LessThanOrEqual } from 'typeorm';
import { ReplyDraftEntity } from './reply-draft.entity.js';

/** Whose draft it is, and what decides who may read its thread. */
export interface DraftPlace {
  personId: string;
  threadId: string;
  bodyId: string;
  audience: Audience;
}

const PLACES = `SELECT draft.person_id AS "personId", draft.thread_id AS "threadId", thread.body_id AS "bodyId", thread.audience
  FROM reply_draft draft JOIN thread ON thread.id = draft.thread_id`;

@Injectable()
export class ReplyDraftStore {
  constructor(private readonly database: Database) {}

  find(personId: string, threadId: string): Promise<ReplyDraftEntity | null> {
    return this.database.of(ReplyDraftEntity).findOneBy({ personId, threadId });
  }

  /** Keeps the newer of the two. */
  async keep({ personId, threadId, text, at }: ReplyDraftEntity): Promise<void> {
    await this.database.query(
      `INSERT INTO reply_draft (person_id, thread_id, text, at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (person_id, thread_id) DO UPDATE SET text = excluded.text, at = excluded.at WHERE reply_draft.at < excluded.at`,
      [personId, threadId, text, at],
    );
  }

  /** With `until`, unless there is a newer one. */
  async forget(personId: string, threadId: string, until?: Date): Promise<void> {
    const newest = until === undefined ? {} : { at: LessThanOrEqual(until) };
    await this.database.of(ReplyDraftEntity).delete({ personId, threadId, ...newest });
  }

  async forgetBefore(instant: Date): Promise<void> {
    await this.database.of(ReplyDraftEntity).delete({ at: LessThan(instant) });
  }

  inThread(threadId: string): Promise<DraftPlace[]> {
    return this.database.query<DraftPlace>(`${PLACES} WHERE draft.thread_id = $1`, [threadId]);
  }

  ofPersons(personIds: readonly string[]): Promise<DraftPlace[]> {
    return this.database.query<DraftPlace>(`${PLACES} WHERE draft.person_id = ANY($1)`, [personIds]);
  }
}
