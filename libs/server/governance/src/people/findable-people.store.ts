import type { Findable, FindableSource } from '../standing/findable.js';
import type { Mandate } from '../standing/standing.js';
import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';

interface Row {
  id: string;
  title: string;
  function: string | null;
  entityId: string | null;
  at: Date;
}

/** The people of the Compact as search reads them: by their names and functions, never by their addresses. */
@Injectable()
export class FindablePeople implements FindableSource {
  constructor(private readonly database: Database) {}

  async read(ids: readonly string[]): Promise<Findable[]> {
    // The last entity they were in: who is in the Compact today is for the clause, because days pass without events.
    const rows = await this.database.query<Row>(
      `SELECT id, name AS title, title AS function, created_at AS at,
         (SELECT a.entity_id FROM affiliation a WHERE a.person_id = person.id ORDER BY a.valid_from DESC LIMIT 1) AS "entityId"
       FROM person WHERE id = ANY($1)`,
      [ids],
    );
    return rows.map((row) => ({
      id: row.id,
      form: '',
      subjectId: row.id,
      seq: null,
      bodyId: null,
      entityId: row.entityId,
      authorId: null,
      at: row.at,
      title: row.title,
      texts: [{ language: null, title: row.title, text: row.function ?? '' }],
      sights: ['COMPACT'],
    }));
  }

  async idsAfter(id: string | null, atMost: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'SELECT id FROM person WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2',
      [id, atMost],
    );
    return rows.map((row) => row.id);
  }

  clause(alias: string, _mandate: Mandate, today: string): [string, Record<string, unknown>] {
    return [
      `(SELECT TRUE FROM affiliation a JOIN entity e ON e.id = a.entity_id
        WHERE a.person_id = ${alias}.id AND a.valid_from <= :today AND (a.valid_until IS NULL OR a.valid_until > :today)
          AND (e.valid_until IS NULL OR e.valid_until > :today) LIMIT 1)`,
      { today },
    ];
  }
}
