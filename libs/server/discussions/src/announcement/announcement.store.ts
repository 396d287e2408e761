import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';

@Injectable()
export class AnnouncementStore {
  constructor(private readonly database: Database) {}

  /** Who has read at least the beginning of each of these threads. */
  async readersOf(threadIds: readonly string[]): Promise<Map<string, Set<string>>> {
    const rows = await this.database.query<{ threadId: string; personIds: string[] }>(
      `SELECT thread_id AS "threadId", array_agg(person_id) AS "personIds" FROM read_mark
       WHERE thread_id = ANY($1) AND seq > 0 GROUP BY thread_id`,
      [threadIds],
    );
    return new Map(rows.map(({ threadId, personIds }) => [threadId, new Set(personIds)]));
  }
}
