import type { ReactionKind } from '@concert/contracts';
import { Database, inGroups } from '@concert/kernel';
import { Injectable } from '@nestjs/common';

/** Who reacted to a post in one way, the earliest first. */
export interface ReactionRow {
  postId: string;
  kind: ReactionKind;
  personIds: string[];
}

@Injectable()
export class ReactionStore {
  constructor(private readonly database: Database) {}

  /** False when it was there already. */
  async add(postId: string, personId: string, kind: ReactionKind, at: Date): Promise<boolean> {
    const rows = await this.database.query<object>(
      `INSERT INTO post_reaction (post_id, person_id, kind, at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING post_id`,
      [postId, personId, kind, at],
    );
    return rows.length > 0;
  }

  /** False when there was none. */
  async remove(postId: string, personId: string, kind: ReactionKind): Promise<boolean> {
    const rows = await this.database.query<object>(
      `WITH gone AS (DELETE FROM post_reaction WHERE post_id = $1 AND person_id = $2 AND kind = $3 RETURNING post_id) SELECT post_id FROM gone`,
      [postId, personId, kind],
    );
    return rows.length > 0;
  }

  async ofPosts(postIds: readonly string[]): Promise<ReactionRow[][]> {
    const rows = await this.database.prepared<ReactionRow>(
      `SELECT post_id AS "postId", kind, array_agg(person_id ORDER BY at, person_id) AS "personIds"
       FROM post_reaction WHERE post_id = ANY($1) GROUP BY post_id, kind`,
      [postIds],
    );
    return inGroups(postIds, rows, (row) => row.postId);
  }
}
