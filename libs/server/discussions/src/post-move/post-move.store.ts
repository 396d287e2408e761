import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { type ThreadRow, ThreadStore } from '../thread/thread.store.js';

/** Moves posts between threads that the open transaction holds. */
@Injectable()
export class PostMoveStore {
  constructor(
    private readonly database: Database,
    private readonly threads: ThreadStore,
  ) {}

  /**
   * Puts the posts, or all there are, to the end of the target in the order they had, and leaves a trace in the place
   * of each. Answers the numbers they had; those that were not in the source are left out.
   */
  async take(
    sourceId: string,
    target: ThreadRow,
    postIds: readonly string[] | null,
    now: Date,
  ): Promise<number[]> {
    const rows = await this.database.query<{ seq: number }>(
      `WITH chosen AS (
         SELECT id, seq, row_number() OVER (ORDER BY seq)::int AS place FROM post
         WHERE thread_id = $1 AND moved_to_id IS NULL AND ($2::uuid[] IS NULL OR id = ANY($2))
       ), moved AS (
         UPDATE post SET thread_id = $3, seq = $4 + chosen.place, moved_at = $5 FROM chosen WHERE post.id = chosen.id
         RETURNING post.id, chosen.seq AS old_seq, author_id, entity_id, organisation, capacity, created_at
       ), trace AS (
         INSERT INTO post (id, thread_id, seq, author_id, entity_id, organisation, capacity, text, created_at, moved_at, moved_to_id, version)
         SELECT gen_random_uuid(), $1, old_seq, author_id, entity_id, organisation, capacity, '', created_at, $5, id, 1 FROM moved
         RETURNING seq
       ) SELECT seq FROM trace ORDER BY seq`,
      [sourceId, postIds, target.id, target.lastSeq, now],
    );
    return rows.map(({ seq }) => seq);
  }

  /**
   * Who had read everything in the target has there read of what came as much as in the source. Who had not has it
   * all before them: a mark says only up to where one has read.
   */
  async carryMarks(sourceId: string, target: ThreadRow, seqs: readonly number[], now: Date): Promise<void> {
    await this.database.query(
      `INSERT INTO read_mark (person_id, thread_id, seq, read_at)
       SELECT was.person_id, $2, $3 + (SELECT count(*) FROM unnest($4::int[]) AS moved(seq) WHERE moved.seq <= was.seq), $5
       FROM read_mark was LEFT JOIN read_mark there ON there.person_id = was.person_id AND there.thread_id = $2
       WHERE was.thread_id = $1 AND was.seq >= $6 AND COALESCE(there.seq, 0) = $3
       ON CONFLICT (person_id, thread_id) DO UPDATE SET seq = excluded.seq, read_at = excluded.read_at`,
      [sourceId, target.id, target.lastSeq, seqs, now, seqs[0]],
    );
  }

  /** The latest post of the source is the latest that is left. */
  async countOut(sourceId: string, count: number, mergedIntoId: string | null): Promise<void> {
    await this.database.query(
      `UPDATE thread SET moved_away = moved_away + $2, merged_into_id = $3, version = version + 1,
         last_post_at = COALESCE(latest.at, last_post_at), last_author_id = COALESCE(latest.author_id, last_author_id)
       FROM (SELECT 1) AS one LEFT JOIN LATERAL (
         SELECT COALESCE(moved_at, created_at) AS at, author_id FROM post
         WHERE thread_id = $1 AND moved_to_id IS NULL ORDER BY seq DESC LIMIT 1) AS latest ON true
       WHERE thread.id = $1`,
      [sourceId, count, mergedIntoId],
    );
  }

  /** What came is new there from this moment on, whenever it was said. */
  async countIn(target: ThreadRow, count: number, now: Date): Promise<ThreadRow> {
    await this.database.query(
      `UPDATE thread SET last_seq = last_seq + $2, last_post_at = $3, version = version + 1,
         last_author_id = (SELECT author_id FROM post WHERE thread_id = $1 ORDER BY seq DESC LIMIT 1)
       WHERE id = $1`,
      [target.id, count, now],
    );
    return (await this.threads.findLocked(target.id)) ?? target;
  }
}
