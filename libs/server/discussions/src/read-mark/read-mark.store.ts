import { labelClause, type Readable } from '@concert/governance';
import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { ThreadEntity } from '../thread/thread.entity.js';

/** A thread with posts its reader has not read. */
export interface UnreadThread extends ThreadInBody {
  unread: number;
}

/** A thread in which others have said something. */
export interface ChangedThread extends ThreadInBody {
  newPosts: number;
}

interface ThreadInBody {
  threadId: string;
  bodyId: string;
  title: string;
  lastPostAt: Date;
}

const PLACE =
  'thread.id AS "threadId", thread.body_id AS "bodyId", thread.title AS title, thread.last_post_at AS "lastPostAt"';

// Counted back from the latest post, so that an old thread costs no more than a young one.
const OTHERS_SINCE = `
  SELECT count(*)::int FROM post
  WHERE post.thread_id = thread.id AND post.author_id <> :personId AND post.moved_to_id IS NULL
    AND post.seq > COALESCE((SELECT old.seq FROM post old WHERE old.thread_id = thread.id AND old.moved_to_id IS NULL
      AND COALESCE(old.moved_at, old.created_at) <= :since ORDER BY old.seq DESC LIMIT 1), 0)`;

// A trace is nothing to be read. Few threads have any, and only those are looked into.
const TRACES_UNREAD = `CASE WHEN thread.moved_away = 0 THEN 0 ELSE (
  SELECT count(*)::int FROM post WHERE post.thread_id = thread.id AND post.moved_to_id IS NOT NULL
    AND post.seq > COALESCE(mark.seq, 0)) END`;
const LEFT_UNREAD = `
  SELECT 1 FROM post WHERE post.thread_id = thread.id AND post.moved_to_id IS NULL AND post.seq > COALESCE(mark.seq, 0)`;

@Injectable()
export class ReadMarkStore {
  constructor(private readonly database: Database) {}

  /** Moves the mark forward, never back; null when it did not move. */
  async advance(
    personId: string,
    threadId: string,
    seq: number,
    now: Date,
  ): Promise<{ /** Nothing of the thread was read before. */ first: boolean } | null> {
    // A row that was there before carries the number of the transaction that held it.
    const [moved] = await this.database.query<{ first: boolean }>(
      `INSERT INTO read_mark AS m (person_id, thread_id, seq, read_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (person_id, thread_id) DO UPDATE SET seq = excluded.seq, read_at = excluded.read_at WHERE m.seq < excluded.seq
       RETURNING xmax = 0 AS first`,
      [personId, threadId, seq, now],
    );
    return moved ?? null;
  }

  /** One's own post is read when everything before it was. */
  async readOwn(
    personId: string,
    { id, movedAway }: { id: string; movedAway: number },
    { seq, createdAt }: { seq: number; createdAt: Date },
  ): Promise<void> {
    if (seq === 1) await this.advance(personId, id, seq, createdAt);
    else
      await this.database.query(
        `UPDATE read_mark mark SET seq = $3, read_at = $4 WHERE person_id = $1 AND thread_id = $2 AND ${
          movedAway === 0
            ? 'seq = $3 - 1'
            : `NOT EXISTS (SELECT 1 FROM post WHERE post.thread_id = $2 AND post.moved_to_id IS NULL
                 AND post.seq > mark.seq AND post.seq < $3)`
        }`,
        [personId, id, seq, createdAt],
      );
  }

  /** How many numbers after the person's mark are traces of posts that were moved away, in each of these threads. */
  async tracesUnread(personId: string, threadIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.database.query<{ threadId: string; count: number }>(
      `SELECT thread.id AS "threadId", ${TRACES_UNREAD} AS count
       FROM thread LEFT JOIN read_mark mark ON mark.thread_id = thread.id AND mark.person_id = $1
       WHERE thread.id = ANY($2)`,
      [personId, threadIds],
    );
    return new Map(rows.map((row) => [row.threadId, row.count]));
  }

  /** How far the person has read each of these threads; 0 where they never looked. */
  async ofThreads(personId: string, threadIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.database.prepared<{ threadId: string; seq: number }>(
      'SELECT thread_id AS "threadId", seq FROM read_mark WHERE person_id = $1 AND thread_id = ANY($2)',
      [personId, threadIds],
    );
    return new Map(rows.map((row) => [row.threadId, row.seq]));
  }

  /** In how many threads of each of these bodies something is unread. */
  async unreadByBody(
    personId: string,
    bodyIds: readonly string[],
    readable: Readable,
  ): Promise<Map<string, number>> {
    const rows = await this.within(this.unread(personId, readable), [...bodyIds])
      .select('thread.body_id', 'bodyId')
      .addSelect('count(*)::int', 'count')
      .groupBy('thread.body_id')
      .getRawMany<{ bodyId: string; count: number }>();
    return new Map(rows.map((row) => [row.bodyId, row.count]));
  }

  /** Threads of these bodies with something unread, latest first. */
  unreadThreads(
    personId: string,
    readable: Readable,
    bodyIds: string[] | 'all',
    atMost: number,
  ): Promise<UnreadThread[]> {
    return this.within(this.unread(personId, readable), bodyIds)
      .select(PLACE)
      .addSelect(`thread.last_seq - COALESCE(mark.seq, 0) - ${TRACES_UNREAD}`, 'unread')
      .orderBy('thread.last_post_at', 'DESC')
      .limit(atMost)
      .getRawMany<UnreadThread>();
  }

  /** Threads of these bodies in which somebody else has said something since, latest first. */
  changedSince(
    personId: string,
    readable: Readable,
    bodyIds: string[] | 'all',
    since: Date,
    atMost: number,
  ): Promise<ChangedThread[]> {
    const query = this.threads()
      .where('thread.last_post_at > :since AND thread.merged_into_id IS NULL', { since })
      .andWhere(...labelClause('thread', readable));
    return this.within(query, bodyIds)
      .select(PLACE)
      .addSelect(`(${OTHERS_SINCE})`, 'newPosts')
      .andWhere(`(${OTHERS_SINCE}) > 0`, { personId })
      .orderBy('thread.last_post_at', 'DESC')
      .limit(atMost)
      .getRawMany<ChangedThread>();
  }

  private unread(personId: string, readable: Readable): SelectQueryBuilder<ThreadEntity> {
    return this.threads()
      .leftJoin('read_mark', 'mark', 'mark.thread_id = thread.id AND mark.person_id = :personId', {
        personId,
      })
      .where('thread.last_seq > COALESCE(mark.seq, 0) AND thread.merged_into_id IS NULL')
      .andWhere(`(thread.moved_away = 0 OR EXISTS (${LEFT_UNREAD}))`)
      .andWhere(...labelClause('thread', readable));
  }

  private within(
    query: SelectQueryBuilder<ThreadEntity>,
    bodyIds: string[] | 'all',
  ): SelectQueryBuilder<ThreadEntity> {
    return bodyIds === 'all' ? query : query.andWhere('thread.body_id = ANY(:bodyIds)', { bodyIds });
  }

  private threads(): SelectQueryBuilder<ThreadEntity> {
    return this.database.of(ThreadEntity).createQueryBuilder('thread');
  }
}
