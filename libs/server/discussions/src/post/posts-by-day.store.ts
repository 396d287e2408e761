import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { firstAfter } from './posts-since.js';

@Injectable()
export class PostsByDayStore {
  constructor(private readonly database: Database) {}

  /** The number of the first post that came to the thread on that day of that zone or later; null when all are older. */
  async firstSince(threadId: string, day: string, timeZone: string): Promise<number | null> {
    const eve = `(($2::date)::timestamp AT TIME ZONE $3 - interval '1 millisecond')`;
    const [row] = await this.database.query<{ seq: number }>(
      `SELECT found.seq FROM (${firstAfter('$1', eve)}) AS found JOIN thread ON thread.id = $1
       WHERE found.seq <= thread.last_seq`,
      [threadId, day, timeZone],
    );
    return row?.seq ?? null;
  }
}
