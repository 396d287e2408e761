import { LOCALES, type Translated } from '@concert/contracts';
import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { Findable, FindableSource, FindableText } from '../standing/findable.js';

interface Row {
  id: string;
  code: string;
  shortCode: string | null;
  /** Everything it has been called, the latest first. */
  names: Translated[] | null;
  established: string | null;
}

/** Bodies as search reads them: by their codes and by every name they have had. */
@Injectable()
export class FindableBodies implements FindableSource {
  constructor(private readonly database: Database) {}

  async read(ids: readonly string[]): Promise<Findable[]> {
    const rows = await this.database.query<Row>(
      `SELECT id, code, short_code AS "shortCode", established::text,
         (SELECT jsonb_agg(n.name ORDER BY n.valid_from DESC NULLS LAST) FROM body_name n WHERE n.body_id = body.id) AS names
       FROM body WHERE id = ANY($1)`,
      [ids],
    );
    return rows.map((row) => {
      return {
        id: row.id,
        form: '',
        subjectId: row.id,
        seq: null,
        bodyId: row.id,
        entityId: null,
        authorId: null,
        at: new Date(row.established ?? 0),
        title: row.code,
        texts: textsOf(row),
        sights: ['COMPACT'],
      };
    });
  }

  async idsAfter(id: string | null, atMost: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'SELECT id FROM body WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2',
      [id, atMost],
    );
    return rows.map((row) => row.id);
  }

  clause(alias: string): [string, Record<string, unknown>] {
    return [`(SELECT TRUE FROM body WHERE body.id = ${alias}.id)`, {}];
  }
}

function textsOf({ code, shortCode, names }: Row): FindableText[] {
  const [today, ...before] = names ?? [];
  const codes = [code, shortCode].filter(Boolean).join(' ');
  return LOCALES.flatMap((language): FindableText[] => {
    const title = today?.[language];
    const past = before.flatMap((name) => name[language] ?? []).join('\n\n');
    if (language === 'en') return [{ language, title: `${codes} ${title ?? ''}`.trim(), text: past }];
    return title || past ? [{ language, title: title ?? '', text: past }] : [];
  });
}
