import { type Locale, LOCALES } from '@concert/contracts';
import { type Mandate, sightsOf } from '@concert/governance';
import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { SearchKind } from './search-kinds.js';
import { CONFIGURATION, languageLexeme, markOf } from './search-marks.js';
import type { SoughtWords } from './search-query.js';
import { SearchSources } from './search-sources.js';

export interface SearchNarrowing {
  bodyId: string | null;
  entityId: string | null;
  authorId: string | null;
  from: Date | null;
  to: Date | null;
}

/** The words as PostgreSQL compares them: in all languages that are asked, and in each. */
export interface SoughtQuery {
  all: string;
  byLanguage: { language: Locale; query: string }[];
}

export interface Searched {
  query: SoughtQuery;
  narrowing: SearchNarrowing;
  mandate: Mandate;
  today: string;
}

export interface FoundRow {
  kind: SearchKind;
  id: string;
  form: string;
  at: Date;
  rank: number;
}

export interface FoundCount {
  kind: SearchKind;
  count: number;
}

type Named = Record<string, unknown>;
/** Where to go on: the sort values of the last hit. */
export type FoundKey = [rank: number, at: string, id: string];

/**
 * So many of each kind, the newest, are ranked and counted. To rank every post in which a common word stands would take
 * longer than anybody waits (docs/decisions/0018-search.md).
 */
export const MOST_RANKED = 1000;
/** A word is common when so many of the newest entries of a kind hold enough matches already. */
const NEWEST = 20_000;

@Injectable()
export class SearchStore {
  constructor(
    private readonly database: Database,
    private readonly sources: SearchSources,
  ) {}

  /** Null when there is nothing to look for: only words that every text has, or only words to leave out. */
  async query({ whole, beginnings }: SoughtWords, language: Locale | null): Promise<SoughtQuery | null> {
    const languages = language ? [language] : LOCALES;
    const begun = beginnings.map((_, index) => begunWord(`($3::text[])[${index + 1}]`));
    const rows = await this.database.query<{ language: Locale; query: string }>(
      `SELECT asked.language, built.query::text AS query
       FROM jsonb_to_recordset($1) AS asked(language text, configuration regconfig)
       CROSS JOIN LATERAL (SELECT ${['websearch_to_tsquery(asked.configuration, $2)', ...begun].join(' && ')} AS query) AS built
       WHERE $3::text[] IS NOT NULL AND numnode(built.query) > 0 AND querytree(built.query) NOT IN ('', 'T')`,
      [
        JSON.stringify(languages.map((each) => ({ language: each, configuration: CONFIGURATION[each] }))),
        whole,
        beginnings,
      ],
    );
    if (rows.length === 0) return null;
    const arms = rows.map(({ language: each, query }) => `(${query}) & '${languageLexeme(each)}'`);
    return { all: arms.map((arm) => `(${arm})`).join(' | '), byLanguage: rows };
  }

  /** The best first, of the newest of each kind. */
  async page(
    searched: Searched,
    kinds: readonly SearchKind[],
    after: FoundKey | null,
    atMost: number,
  ): Promise<FoundRow[]> {
    const { sql, parameters } = await this.found(searched, kinds, `ts_rank(entry.words, :query::tsquery, 1)`);
    const rows = await this.named<FoundRow>(
      `WITH found AS MATERIALIZED (${sql}) SELECT kind, id, form, at, rank FROM found
       ${after ? 'WHERE (rank, at, id) < (CAST(:afterRank AS real), CAST(:afterAt AS timestamptz), CAST(:afterId AS uuid))' : ''}
       ORDER BY rank DESC, at DESC, id DESC LIMIT :atMost`,
      {
        ...parameters,
        atMost,
        ...(after && { afterRank: after[0], afterAt: after[1], afterId: after[2] }),
      },
    );
    return rows;
  }

  async counts(searched: Searched, kinds: readonly SearchKind[]): Promise<FoundCount[]> {
    const { sql, parameters } = await this.found(searched, kinds, 'CAST(0 AS real)');
    return this.named<FoundCount>(
      `SELECT kind, count(*)::int AS count FROM (${sql}) found GROUP BY kind`,
      parameters,
    );
  }

  /** Each kind by a query of its own: they differ in who may read them, and in how common a word is among them. */
  private async found(
    searched: Searched,
    kinds: readonly SearchKind[],
    rank: string,
  ): Promise<{ sql: string; parameters: Named }> {
    let parameters: Named = this.parameters(searched);
    const parts: string[] = [];
    for (const kind of kinds) {
      const [clause, own] = this.sources.of[kind].clause('entry', searched.mandate, searched.today);
      const since = await this.commonSince(searched, kind);
      parameters = {
        ...parameters,
        ...own,
        [`marks${kind}`]: marksOf(kind, searched.narrowing),
        [`since${kind}`]: since,
      };
      parts.push(
        since
          ? `(SELECT entry.kind, entry.id, entry.form, entry.at, ${rank} AS rank FROM search_entry entry
              WHERE entry.kind = '${kind}' AND entry.at >= :since${kind} AND ${matching(searched, kind)} AND ${clause}
              ORDER BY entry.at DESC LIMIT ${MOST_RANKED})`
          : // OFFSET 0 keeps the order out of the plan: by the words it is quick whatever the statistics say of them.
            `(SELECT entry.kind, entry.id, entry.form, entry.at, ${rank} AS rank FROM
              (SELECT entry.* FROM search_entry entry WHERE ${matching(searched, kind)} OFFSET 0) entry
              WHERE ${clause} ORDER BY entry.at DESC LIMIT ${MOST_RANKED})`,
      );
    }
    return { sql: parts.join(' UNION ALL '), parameters };
  }

  /** From when on the newest entries of a kind hold more matches than are ranked; null when the word is not so common. */
  private async commonSince(searched: Searched, kind: SearchKind): Promise<Date | null> {
    if (searched.narrowing.to) return null;
    const [newest] = await this.database.query<{ at: Date }>(
      'SELECT at FROM search_entry WHERE kind = $1 ORDER BY at DESC OFFSET $2 LIMIT 1',
      [kind, NEWEST],
    );
    if (!newest) return null;
    const [row] = await this.named<{ enough: boolean }>(
      `SELECT count(*) >= ${MOST_RANKED} AS enough FROM (SELECT FROM search_entry entry
         WHERE entry.kind = '${kind}' AND entry.at >= :newest AND ${matching(searched, kind)} ORDER BY entry.at DESC LIMIT ${MOST_RANKED}) found`,
      {
        ...this.parameters(searched),
        [`marks${kind}`]: marksOf(kind, searched.narrowing),
        newest: newest.at,
      },
    );
    return row?.enough ? newest.at : null;
  }

  private parameters({ query, narrowing, mandate }: Searched): Named {
    return {
      query: query.all,
      sights: sightsOf(mandate)?.map(markOf.sight) ?? null,
      from: narrowing.from,
      to: narrowing.to,
    };
  }

  private named<Row>(sql: string, parameters: Named): Promise<Row[]> {
    const [text, values] = this.database.source.driver.escapeQueryWithParameters(sql, parameters);
    return this.database.query<Row>(text, values as unknown[]);
  }
}

/** Its stem, or anything that begins with it; nothing for a word so small that the language leaves it out. */
const begunWord = (word: string): string =>
  `CASE WHEN numnode(to_tsquery(asked.configuration, ${word})) = 0 THEN ''::tsquery
     ELSE to_tsquery(asked.configuration, ${word}) || to_tsquery('simple', ${word} || ':*') END`;

const matching = ({ narrowing, mandate }: Searched, kind: SearchKind): string =>
  [
    'entry.words @@ :query::tsquery',
    `entry.marks @> :marks${kind}::text[]`,
    ...(sightsOf(mandate) === null ? [] : ['entry.marks && :sights::text[]']),
    ...(narrowing.from ? ['entry.at >= :from'] : []),
    ...(narrowing.to ? ['entry.at < :to'] : []),
  ].join(' AND ');

const marksOf = (kind: SearchKind, { bodyId, entityId, authorId }: SearchNarrowing): string[] => [
  markOf.kind(kind),
  ...(bodyId ? [markOf.body(bodyId)] : []),
  ...(entityId ? [markOf.entity(entityId)] : []),
  ...(authorId ? [markOf.author(authorId)] : []),
];
