import type { Findable } from '@concert/governance';
import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { SEARCH_KINDS, type SearchKind } from './search-kinds.js';
import { entryOf, TEXT_COLUMNS, TEXT_WORDS } from './search-marks.js';
import { SearchTaskEntity } from './search-task.entity.js';

const LOCK = 7_421_031;

/** Writes the index, and what it does not know yet. */
@Injectable()
export class SearchIndexStore {
  constructor(private readonly database: Database) {}

  /** One writer at a time, until the transaction ends: of two that read a thing, the later one has to write last. */
  async lock(): Promise<void> {
    await this.database.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
  }

  async add(kind: SearchKind, subjectIds: readonly string[], now: Date): Promise<void> {
    await this.database.query(
      'INSERT INTO search_task (kind, subject_id, queued_at, due_at) SELECT $1, id, $3, $3 FROM unnest($2::uuid[]) AS id',
      [kind, [...new Set(subjectIds)], now],
    );
  }

  /** Everything there is of a kind, or of what is in one thing. */
  async addAll(kind: SearchKind, within: string | null, now: Date): Promise<void> {
    await this.database.query(
      'INSERT INTO search_task (kind, within, queued_at, due_at) VALUES ($1, $2, $3, $3)',
      [kind, within, now],
    );
  }

  async addEverything(now: Date): Promise<void> {
    for (const kind of SEARCH_KINDS) await this.addAll(kind, null, now);
  }

  /** Whether nothing was ever written into the index, nor is about to be. */
  async isNew(): Promise<boolean> {
    const [row] = await this.database.query<{ fresh: boolean }>(
      'SELECT NOT EXISTS (SELECT FROM search_entry) AND NOT EXISTS (SELECT FROM search_task) AS fresh',
    );
    return row?.fresh ?? false;
  }

  async hasDue(now: Date): Promise<boolean> {
    const [row] = await this.database.query<{ due: boolean }>(
      'SELECT EXISTS (SELECT FROM search_task WHERE due_at <= $1) AS due',
      [now],
    );
    return row?.due ?? false;
  }

  /** Single things first: someone waits for what was just said, nobody for a whole kind. */
  due(now: Date, atMost: number): Promise<SearchTaskEntity[]> {
    return this.database
      .of(SearchTaskEntity)
      .createQueryBuilder('task')
      .where('task.dueAt <= :now', { now })
      .orderBy('task.subjectId IS NULL', 'ASC')
      .addOrderBy('task.id', 'ASC')
      .limit(atMost)
      .getMany();
  }

  async done(ids: readonly number[]): Promise<void> {
    await this.database.query('DELETE FROM search_task WHERE id = ANY($1)', [ids]);
  }

  async advance(id: number, after: string): Promise<void> {
    await this.database.of(SearchTaskEntity).update({ id }, { after });
  }

  async postpone(id: number, attempts: number, dueAt: Date): Promise<void> {
    await this.database.of(SearchTaskEntity).update({ id }, { attempts, dueAt });
  }

  /** How far the index is behind: things that wait, and since when the first of them does. */
  async lag(now: Date): Promise<{ tasks: number; seconds: number }> {
    const [row] = await this.database.query<{ tasks: number; since: Date | null }>(
      'SELECT count(*)::int AS tasks, min(queued_at) AS since FROM search_task',
    );
    const since = row?.since ?? now;
    return { tasks: row?.tasks ?? 0, seconds: Math.max(0, (now.getTime() - since.getTime()) / 1000) };
  }

  /** Makes the entries of these things what the things are now; those that are no longer there lose theirs. */
  async write(kind: SearchKind, ids: readonly string[], things: readonly Findable[]): Promise<void> {
    const kept = things.map((thing) => ({ id: thing.id, form: thing.form }));
    await this.database.query(
      `DELETE FROM search_entry entry WHERE entry.kind = $1 AND entry.id = ANY($2)
         AND NOT EXISTS (SELECT FROM jsonb_to_recordset($3) AS kept(id uuid, form text) WHERE kept.id = entry.id AND kept.form = entry.form)`,
      [kind, ids, JSON.stringify(kept)],
    );
    if (things.length === 0) return;
    await this.database.query(
      `INSERT INTO search_entry (kind, id, form, at, marks, words)
       SELECT $1, thing.id, thing.form, thing.at, ARRAY(SELECT jsonb_array_elements_text(thing.marks)),
         array_to_tsvector(ARRAY(SELECT jsonb_array_elements_text(thing.lexemes))) || ${TEXT_WORDS}
       FROM jsonb_to_recordset($2) AS thing(id uuid, form text, at timestamptz, marks jsonb, lexemes jsonb, ${TEXT_COLUMNS})
       ON CONFLICT (kind, id, form) DO UPDATE SET at = excluded.at, marks = excluded.marks, words = excluded.words
         WHERE (search_entry.at, search_entry.marks, search_entry.words) IS DISTINCT FROM (excluded.at, excluded.marks, excluded.words)`,
      [kind, JSON.stringify(things.map((thing) => entryOf(kind, thing)))],
    );
  }
}
