import { LOCALES, type Translated } from '@concert/contracts';
import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { Findable, FindableSource, FindableText } from '../standing/findable.js';

interface Row {
  id: string;
  code: string;
  acronym: Translated;
  name: Translated;
  joined: string | null;
}

/** Entities as search reads them: by their codes, acronyms and names. Those that have left are on the roster too. */
@Injectable()
export class FindableEntities implements FindableSource {
  constructor(private readonly database: Database) {}

  async read(ids: readonly string[]): Promise<Findable[]> {
    const rows = await this.database.query<Row>(
      'SELECT id, code, acronym, name, valid_from::text AS joined FROM entity WHERE id = ANY($1)',
      [ids],
    );
    return rows.map((row) => ({
      id: row.id,
      form: '',
      subjectId: row.id,
      seq: null,
      bodyId: null,
      entityId: row.id,
      authorId: null,
      at: new Date(row.joined ?? 0),
      title: row.code,
      texts: textsOf(row),
      sights: ['COMPACT'],
    }));
  }

  async idsAfter(id: string | null, atMost: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'SELECT id FROM entity WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2',
      [id, atMost],
    );
    return rows.map((row) => row.id);
  }

  clause(alias: string): [string, Record<string, unknown>] {
    return [`(SELECT TRUE FROM entity WHERE entity.id = ${alias}.id)`, {}];
  }
}

function textsOf({ code, acronym, name }: Row): FindableText[] {
  return LOCALES.flatMap((language): FindableText[] => {
    const short = acronym[language] ?? '';
    const long = name[language];
    if (language === 'en')
      return [{ language, title: `${short} — ${long ?? ''}`, text: code === short ? '' : code }];
    return long ? [{ language, title: [short, long].filter(Boolean).join(' — '), text: '' }] : [];
  });
}
