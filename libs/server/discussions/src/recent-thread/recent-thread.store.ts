import type { Capacity } from '@concert/contracts';
import { labelClause, type Readable } from '@concert/governance';
import { Database, inGroups, type KeysetOrder, keysetValues } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { firstAfter } from '../post/posts-since.js';
import { ThreadEntity } from '../thread/thread.entity.js';

/** A thread in which others have said something of late, and the first of it that can be read. */
export interface RecentRow {
  threadId: string;
  bodyId: string;
  /** The whole thread is new. */
  started: boolean;
  lastPostAt: Date;
  newPosts: number;
  seq: number;
  saidAt: Date;
  text: string;
  authorId: string;
  /** Null for a guest, who speaks for an organisation of their own. */
  entityId: string | null;
  capacity: Capacity | null;
  organisation: string | null;
  /** How many such threads there are in the body. */
  total: number;
}

export interface RecentRange {
  since: Date;
  atMost: number;
  /** The cursor of the last one already had. */
  after: string | null;
}

export const LATEST_FIRST: readonly KeysetOrder<RecentRow>[] = [
  { property: 'lastPostAt', direction: 'DESC', cast: 'timestamptz' },
  { property: 'threadId', direction: 'DESC', cast: 'uuid' },
];

const THREAD = `thread.id AS "threadId", thread.body_id AS "bodyId", thread.last_post_at AS "lastPostAt",
  thread.last_seq AS last_seq, thread.moved_away AS moved_away, thread.created_at > :since AS started`;

@Injectable()
export class RecentThreadStore {
  constructor(private readonly database: Database) {}

  /** Of each body at most so many, the latest first, and how many there are of it in all. */
  async ofBodies(
    bodyIds: readonly string[],
    personId: string,
    readable: Readable,
    { since, atMost, after }: RecentRange,
  ): Promise<RecentRow[][]> {
    const [threads, values] = this.database
      .of(ThreadEntity)
      .createQueryBuilder('thread')
      .select(THREAD)
      .where('thread.body_id = ANY(:bodyIds) AND thread.last_post_at > :since', { bodyIds, since })
      .andWhere('thread.merged_into_id IS NULL')
      .andWhere(...labelClause('thread', readable))
      .getQueryAndParameters();
    const given = (place: number): string => `$${values.length + place}`;
    const [lastAt, lastId] = after ? keysetValues(after, LATEST_FIRST) : [null, null];
    const rows = await this.database.query<RecentRow>(
      `WITH recent AS (
         SELECT threads.*, opening.*, first.seq AS first_seq, count(*) OVER (PARTITION BY "bodyId")::int AS total
         FROM (${threads}) AS threads
         CROSS JOIN LATERAL (${firstAfter('threads."threadId"', `${given(1)}::timestamptz`)}) AS first
         CROSS JOIN LATERAL (
           SELECT seq, created_at AS "saidAt", text, author_id AS "authorId", entity_id AS "entityId", capacity, organisation FROM post
           WHERE thread_id = threads."threadId" AND post.seq >= first.seq AND author_id <> ${given(2)}
             AND moved_to_id IS NULL AND NOT hidden AND withdrawn_at IS NULL
           ORDER BY post.seq LIMIT 1) AS opening
       ), ranked AS (
         SELECT *, row_number() OVER (PARTITION BY "bodyId" ORDER BY "lastPostAt" DESC, "threadId" DESC) AS place FROM recent
         WHERE ${given(3)}::timestamptz IS NULL OR ("lastPostAt", "threadId") < (${given(3)}, ${given(4)}::uuid)
       )
       SELECT "threadId", "bodyId", started, "lastPostAt", seq, "saidAt", text, "authorId", "entityId", capacity, organisation, total,
         last_seq - first_seq + 1 - CASE WHEN moved_away = 0 THEN 0 ELSE (SELECT count(*)::int FROM post
           WHERE thread_id = "threadId" AND post.seq >= first_seq AND moved_to_id IS NOT NULL) END AS "newPosts"
       FROM ranked WHERE place <= ${given(5)} ORDER BY place`,
      [...(values as unknown[]), since, personId, lastAt, lastId, atMost],
    );
    return inGroups(bodyIds, rows, (row) => row.bodyId);
  }
}
