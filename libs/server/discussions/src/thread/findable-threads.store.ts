import type { Audience } from '@concert/contracts';
import {
  type Findable,
  type FindableSource,
  labelClause,
  type Mandate,
  readableBy,
  sightOf,
} from '@concert/governance';
import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';

interface Row {
  id: string;
  bodyId: string;
  audience: Audience;
  title: string;
  authorId: string;
  at: Date;
}

/** Threads as search reads them: by their titles. What is said in them stands in their posts. */
@Injectable()
export class FindableThreads implements FindableSource {
  constructor(private readonly database: Database) {}

  async read(ids: readonly string[]): Promise<Findable[]> {
    const rows = await this.database.query<Row>(
      `SELECT id, body_id AS "bodyId", audience, title, created_by_id AS "authorId", created_at AS at FROM thread WHERE id = ANY($1)`,
      [ids],
    );
    return rows.map(({ audience, ...row }) => ({
      ...row,
      form: '',
      subjectId: row.id,
      seq: null,
      entityId: null,
      texts: [{ language: null, title: row.title, text: '' }],
      sights: [sightOf(audience, row.bodyId)],
    }));
  }

  async idsAfter(id: string | null, atMost: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'SELECT id FROM thread WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2',
      [id, atMost],
    );
    return rows.map((row) => row.id);
  }

  clause(alias: string, mandate: Mandate): [string, Record<string, unknown>] {
    const [label, parameters] = labelClause('found_thread', readableBy(mandate));
    return [
      `(SELECT TRUE FROM thread found_thread WHERE found_thread.id = ${alias}.id AND ${label})`,
      parameters,
    ];
  }
}
