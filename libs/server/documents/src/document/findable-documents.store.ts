import type { Audience, Locale } from '@concert/contracts';
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
  language: Locale;
  reference: string;
  authorId: string;
  entityId: string;
  at: Date;
}

/** Papers as search reads them: by their titles and references. */
@Injectable()
export class FindableDocuments implements FindableSource {
  constructor(private readonly database: Database) {}

  async read(ids: readonly string[]): Promise<Findable[]> {
    const rows = await this.database.query<Row>(
      `SELECT document.id, document.body_id AS "bodyId", document.audience, document.title, document.language, reference.text AS reference,
         document.created_by_id AS "authorId", document.entity_id AS "entityId", document.revised_at AS at
       FROM document JOIN reference ON reference.id = document.reference_id WHERE document.id = ANY($1)`,
      [ids],
    );
    return rows.map(({ audience, language, reference, ...row }) => ({
      ...row,
      form: '',
      subjectId: row.id,
      seq: null,
      texts: [{ language, title: row.title, text: reference }],
      sights: [sightOf(audience, row.bodyId)],
    }));
  }

  async idsAfter(id: string | null, atMost: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'SELECT id FROM document WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2',
      [id, atMost],
    );
    return rows.map((row) => row.id);
  }

  clause(alias: string, mandate: Mandate): [string, Record<string, unknown>] {
    const [label, parameters] = labelClause('document', readableBy(mandate));
    return [`(SELECT TRUE FROM document WHERE document.id = ${alias}.id AND ${label})`, parameters];
  }
}
