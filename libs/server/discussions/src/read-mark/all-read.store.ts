import { labelClause, type Readable } from '@concert/governance';
import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { firstAfter } from '../post/posts-since.js';
import { ThreadEntity } from '../thread/thread.entity.js';

@Injectable()
export class AllReadStore {
  constructor(private readonly database: Database) {}

  /**
   * Moves the person's marks in threads of these bodies that were written in since, up to what had been said by then;
   * answers those that moved.
   */
  async advance(
    personId: string,
    readable: Readable,
    bodyIds: string[],
    { since, until }: { since: Date; until: Date },
    now: Date,
  ): Promise<{ threadId: string; bodyId: string; seq: number; seen: boolean }[]> {
    const [threads, values] = this.database
      .of(ThreadEntity)
      .createQueryBuilder('thread')
      .select('thread.id AS id, thread.body_id AS body_id, thread.last_seq AS last_seq')
      .addSelect('thread.last_post_at AS last_post_at, thread.announcement AS announcement')
      .where('thread.body_id = ANY(:bodyIds) AND thread.last_post_at > :since', { bodyIds, since })
      .andWhere('thread.merged_into_id IS NULL')
      .andWhere(...labelClause('thread', readable))
      .getQueryAndParameters();
    const given = (place: number): string => `$${values.length + place}`;
    return this.database.query(
      `WITH reached AS (
         SELECT threads.id, threads.body_id, threads.announcement, CASE WHEN last_post_at <= ${given(2)}::timestamptz THEN last_seq
           ELSE (${firstAfter('threads.id', `${given(2)}::timestamptz`)}) - 1 END AS seq
         FROM (${threads}) AS threads
       ), moved AS (
         INSERT INTO read_mark AS mark (person_id, thread_id, seq, read_at)
         SELECT ${given(1)}::uuid, id, seq, ${given(3)}::timestamptz FROM reached WHERE seq > 0
         ON CONFLICT (person_id, thread_id) DO UPDATE SET seq = excluded.seq, read_at = excluded.read_at
           WHERE mark.seq < excluded.seq
         RETURNING thread_id, seq, xmax = 0 AS first
       )
       SELECT thread_id AS "threadId", reached.body_id AS "bodyId", moved.seq, moved.first AND reached.announcement AS seen FROM moved JOIN reached ON reached.id = moved.thread_id`,
      [...(values as unknown[]), personId, until, now],
    );
  }
}
