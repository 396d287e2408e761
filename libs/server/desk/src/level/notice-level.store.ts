import { randomUUID } from 'node:crypto';
import { labelClause, type Readable } from '@concert/governance';
import { Database, keysetPage, type Page, type PageRequest } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { type NoticeLevel, NoticeLevelEntity } from './notice-level.entity.js';

/** What a level is chosen for. */
export type LevelPlace = { bodyId: string } | { threadId: string };

// A thread's own level goes before that of its body.
const CLOSEST = 'SELECT DISTINCT ON (person_id) person_id, level FROM notice_level';

@Injectable()
export class NoticeLevelStore {
  constructor(private readonly database: Database) {}

  async choose(personId: string, place: LevelPlace, level: NoticeLevel, chosenAt: Date): Promise<void> {
    const [column, id] = columnOf(place);
    await this.database.query(
      `INSERT INTO notice_level (id, person_id, ${column}, level, chosen_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (person_id, ${column}) DO UPDATE SET level = excluded.level, chosen_at = excluded.chosen_at`,
      [randomUUID(), personId, id, level, chosenAt],
    );
  }

  async forget(personId: string, place: LevelPlace): Promise<void> {
    const [column, id] = columnOf(place);
    await this.database.query(`DELETE FROM notice_level WHERE person_id = $1 AND ${column} = $2`, [
      personId,
      id,
    ]);
  }

  async ofBodies(personId: string, bodyIds: readonly string[]): Promise<Map<string, NoticeLevel>> {
    const rows = await this.database.query<{ id: string; level: NoticeLevel }>(
      'SELECT body_id AS id, level FROM notice_level WHERE person_id = $1 AND body_id = ANY($2)',
      [personId, bodyIds],
    );
    return new Map(rows.map((row) => [row.id, row.level]));
  }

  async ofThreads(personId: string, threadIds: readonly string[]): Promise<Map<string, NoticeLevel>> {
    const rows = await this.database.query<{ id: string; level: NoticeLevel }>(
      'SELECT thread_id AS id, level FROM notice_level WHERE person_id = $1 AND thread_id = ANY($2)',
      [personId, threadIds],
    );
    return new Map(rows.map((row) => [row.id, row.level]));
  }

  /** What a person has chosen, the latest first, without threads they may no longer see. */
  ofPerson(personId: string, readable: Readable, page: PageRequest): Promise<Page<NoticeLevelEntity>> {
    const [clause, parameters] = labelClause('thread', readable);
    const query = this.database
      .of(NoticeLevelEntity)
      .createQueryBuilder('chosen')
      .where('chosen.personId = :personId', { personId })
      .andWhere(
        `(chosen.thread_id IS NULL OR EXISTS (SELECT FROM thread WHERE thread.id = chosen.thread_id AND ${clause}))`,
        parameters,
      );
    return keysetPage(
      query,
      [
        { property: 'chosenAt', direction: 'DESC', cast: 'timestamptz' },
        { property: 'id', direction: 'DESC', cast: 'uuid' },
      ],
      page,
    );
  }

  /** Everyone who wants to hear of every post in a thread. */
  async followers(threadId: string, bodyId: string): Promise<string[]> {
    const rows = await this.database.query<{ person_id: string }>(
      `SELECT person_id FROM (${CLOSEST} WHERE thread_id = $1 OR body_id = $2 ORDER BY person_id, thread_id NULLS LAST) chosen
       WHERE level = 'ALL'`,
      [threadId, bodyId],
    );
    return rows.map((row) => row.person_id);
  }

  /** Those of these persons who want to hear nothing of a body, or of one of its threads. */
  async silent(personIds: readonly string[], bodyId: string, threadId: string | null): Promise<Set<string>> {
    const rows = await this.database.query<{ person_id: string }>(
      `SELECT person_id FROM (${CLOSEST} WHERE person_id = ANY($1) AND (thread_id = $2 OR body_id = $3) ORDER BY person_id, thread_id NULLS LAST) chosen
       WHERE level = 'NOTHING'`,
      [personIds, threadId, bodyId],
    );
    return new Set(rows.map((row) => row.person_id));
  }
}

const columnOf = (place: LevelPlace): ['body_id' | 'thread_id', string] =>
  'bodyId' in place ? ['body_id', place.bodyId] : ['thread_id', place.threadId];
