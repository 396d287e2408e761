import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { POSTS_COUNTED } from './notice.entity.js';

/** A post that is told to those who follow its thread. */
export interface ToldPost {
  threadId: string;
  bodyId: string;
  seq: number;
  at: Date;
  link: string;
}

export interface Told {
  id: string;
  personId: string;
}

// What one wrote oneself, has read meanwhile, or nobody can read any more, is not news.
const STILL_NEW = `(SELECT count(*)::int FROM (
  SELECT FROM post WHERE post.thread_id = n.thread_id
    AND post.seq BETWEEN GREATEST(n.from_seq, 1 + COALESCE((SELECT mark.seq FROM read_mark mark WHERE mark.person_id = n.person_id AND mark.thread_id = n.thread_id), 0)) AND n.to_seq
    AND post.author_id <> n.person_id AND NOT post.hidden AND post.withdrawn_at IS NULL AND post.moved_to_id IS NULL
  LIMIT ${POSTS_COUNTED}) new)`;

/** Notices of new posts: one unread notice for a thread and a person, however many posts there are. */
@Injectable()
export class GatheredNotices {
  constructor(private readonly database: Database) {}

  /** Makes what is told of one thread take turns, so that no post is left out of a count. */
  async takeTurn(threadId: string): Promise<void> {
    await this.database.query(`SELECT pg_advisory_xact_lock(hashtextextended('told-of:' || $1, 0))`, [
      threadId,
    ]);
  }

  /** Adds a post to the unread notices these persons have of its thread. */
  async add(post: ToldPost, personIds: readonly string[]): Promise<Told[]> {
    return this.database.query<Told>(
      `WITH changed AS (UPDATE notice SET from_seq = LEAST(from_seq, $2), to_seq = GREATEST(to_seq, $2), at = GREATEST(at, $3),
           since = CASE WHEN mailed_at IS NULL THEN since ELSE $3 END, mailed_at = NULL
         WHERE kind = 'POSTS_ADDED' AND read_at IS NULL AND thread_id = $1 AND person_id = ANY($4)
           AND NOT EXISTS (SELECT FROM notice old WHERE old.person_id = notice.person_id AND old.thread_id = $1 AND old.kind = 'POSTS_ADDED' AND old.read_at IS NOT NULL AND old.to_seq >= $2)
         RETURNING id, person_id AS "personId") SELECT * FROM changed`,
      [post.threadId, post.seq, post.at, personIds],
    );
  }

  /** Begins a notice for persons who have none; not for those who have read the post, or were told of it before. */
  async begin(post: ToldPost, persons: readonly Told[]): Promise<Told[]> {
    return this.database.query<Told>(
      `INSERT INTO notice (id, person_id, kind, at, body_id, title, link, thread_id, from_seq, to_seq, count, since)
       SELECT told.id, told.person_id, 'POSTS_ADDED', $5, $4, '', $6, $3, $7, $7, 1, $5
       FROM unnest($1::uuid[], $2::uuid[]) AS told (id, person_id)
       WHERE NOT EXISTS (SELECT FROM read_mark m WHERE m.person_id = told.person_id AND m.thread_id = $3 AND m.seq >= $7)
         AND NOT EXISTS (SELECT FROM notice old WHERE old.person_id = told.person_id AND old.thread_id = $3 AND old.kind = 'POSTS_ADDED' AND old.to_seq >= $7)
       ON CONFLICT DO NOTHING RETURNING id, person_id AS "personId"`,
      [
        persons.map(({ id }) => id),
        persons.map(({ personId }) => personId),
        post.threadId,
        post.bodyId,
        post.at,
        post.link,
        post.seq,
      ],
    );
  }

  /** Counts anew what the persons have still to read; what leaves nothing is read. Without persons, for all who were told. */
  async recount(threadId: string, personIds: readonly string[] | null, now: Date): Promise<Told[]> {
    return this.database.query<Told>(
      `WITH changed AS (UPDATE notice SET count = CASE WHEN counted.now = 0 THEN notice.count ELSE counted.now END,
           read_at = CASE WHEN counted.now = 0 THEN $3::timestamptz END
         FROM (SELECT n.id, ${STILL_NEW} AS now FROM notice n
               WHERE n.kind = 'POSTS_ADDED' AND n.read_at IS NULL AND n.thread_id = $1 AND ($2::uuid[] IS NULL OR n.person_id = ANY($2))) counted
         WHERE counted.id = notice.id AND notice.read_at IS NULL AND (counted.now = 0 OR counted.now <> notice.count)
         RETURNING notice.id, notice.person_id AS "personId") SELECT * FROM changed`,
      [threadId, personIds, now],
    );
  }

  /** How many posts of a notice are still to be mailed. */
  async unmailed(noticeId: string): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `SELECT ${STILL_NEW} AS count FROM (SELECT id, thread_id, person_id, to_seq, GREATEST(from_seq, mailed_seq + 1) AS from_seq FROM notice WHERE id = $1) n`,
      [noticeId],
    );
    return row?.count ?? 0;
  }

  /** Who has a notice of a mention in a post that was hidden or taken back. */
  async calledNoMore(postId: string): Promise<Told[]> {
    return this.database.query<Told>(
      `SELECT notice.id, notice.person_id AS "personId" FROM post
       JOIN post_mention mention ON mention.post_id = post.id
       JOIN notice ON notice.person_id = mention.person_id AND notice.subject_id = post.id
       WHERE post.id = $1 AND (post.hidden OR post.withdrawn_at IS NOT NULL) AND notice.kind = 'MENTIONED'`,
      [postId],
    );
  }

  /** Mentions up to that post are read with it. */
  async readMentions(threadId: string, personId: string, seq: number, now: Date): Promise<Told[]> {
    return this.database.query<Told>(
      `WITH changed AS (UPDATE notice SET read_at = $4 WHERE kind = 'MENTIONED' AND read_at IS NULL AND thread_id = $1 AND person_id = $2 AND to_seq <= $3
         RETURNING id, person_id AS "personId") SELECT * FROM changed`,
      [threadId, personId, seq, now],
    );
  }
}
