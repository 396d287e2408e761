import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';

@Injectable()
export class MentionStore {
  constructor(private readonly database: Database) {}

  /** Those of the persons whom the post had not called before. */
  async add(postId: string, personIds: readonly string[], at: Date): Promise<string[]> {
    const rows = await this.database.query<{ personId: string }>(
      `INSERT INTO post_mention (post_id, person_id, at) SELECT $1, unnest($2::uuid[]), $3
       ON CONFLICT DO NOTHING RETURNING person_id AS "personId"`,
      [postId, personIds, at],
    );
    return rows.map(({ personId }) => personId);
  }
}
