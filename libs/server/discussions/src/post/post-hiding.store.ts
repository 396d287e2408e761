import { Database, inOrder } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { PostHidingEntity } from './post-hiding.entity.js';

@Injectable()
export class PostHidingStore {
  constructor(private readonly database: Database) {}

  async add(hiding: PostHidingEntity): Promise<void> {
    await this.database.of(PostHidingEntity).insert(hiding);
  }

  /** The latest of each post; null for one that was never hidden, or before reasons were asked for. */
  async latestOf(postIds: readonly string[]): Promise<(PostHidingEntity | null)[]> {
    const rows = await this.database.query<PostHidingEntity>(
      `SELECT DISTINCT ON (post_id) id, post_id AS "postId", at, person_id AS "personId", hidden, reason
       FROM post_hiding WHERE post_id = ANY($1) ORDER BY post_id, at DESC, id DESC`,
      [postIds],
    );
    return inOrder(postIds, rows, (row) => row.postId);
  }
}
