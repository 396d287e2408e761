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
 * longer than anybody waits (docs/decisions/0019-search.md).
 */
export const MOST_RANKED = 1000;
/** So many matches of a kind are read without looking at when they were. */
const SMALL = 20_000;
const LIKELY_ENOUGH = 2 * MOST_RANKED;
/** More of the newest entries are not set apart: to count them takes as long as it saves. */
const WIDEST = 200_000;
/** So few of them are read one by one, without the index of words, which would read all the places of the word. */
const WALKED = 40_000;

const KNOWN_FOR_MS = 60_000;

interface Window {
  since: Date;
  walked: boolean;
}
type Windows = Map<SearchKind, Window>;

@Injectable()
export class SearchStore {
  private readonly totals = new Map<SearchKind, { total: number; at: number }>();

  constructor(
    private readonly database: Database,
    private readonly sources: SearchSources,
  ) {}

  /** Null when there is nothing to look for: only words that every text has, or only words to leave out. */
  async query({ whole, beginnings }: SoughtWords, language: Locale | null): Promise<SoughtQuery | null> {
    const languages = language ? [language] : LOCALES;
    const begun = beginnings.map((_, index) => begunWord(`($3::text[])[${index + 1}]`));
    const rows = await this.database.prepared<{ language: Locale; query: string }>(
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
    return { all: inAllLanguages(rows), byLanguage: rows };
  }

  /** The best first, of the newest of each kind. */
  async page(
    searched: Searched,
    kinds: readonly SearchKind[],
    after: FoundKey | null,
    atMost: number,
  ): Promise<FoundRow[]> {
    const windows = await this.windows(searched, kinds);
    const rows = await this.ranked(searched, kinds, windows, after, atMost);
    const enough = rows.length > 0 && rows.every((row) => row.fewest === null || row.fewest >= MOST_RANKED);
    return windows.size === 0 || enough ? rows : this.ranked(searched, kinds, new Map(), after, atMost);
  }

  async counts(searched: Searched, kinds: readonly SearchKind[]): Promise<FoundCount[]> {
    const windows = await this.windows(searched, kinds);
    const counts = await this.counted(searched, kinds, windows);
    const short = [...windows.keys()].filter(
      (kind) => (counts.find((each) => each.kind === kind)?.count ?? 0) < MOST_RANKED,
    );
    if (short.length === 0) return counts;
    const again = await this.counted(searched, short, new Map());
    return [...counts.filter(({ kind }) => !short.includes(kind)), ...again];
  }

  private ranked(
    searched: Searched,
    kinds: readonly SearchKind[],
    windows: Windows,
    after: FoundKey | null,
    atMost: number,
  ): Promise<(FoundRow & { fewest: number | null })[]> {
    const { sql, parameters } = this.found(searched, kinds, windows);
    return this.named(
      `WITH found AS MATERIALIZED (${sql}),
       ranked AS (SELECT found.*, ts_rank(entry.words, :query::tsquery, 1) AS rank FROM found JOIN search_entry entry USING (kind, id, form)),
       fewest AS (SELECT min(each.count)::int AS fewest FROM (SELECT count(found.id) FROM unnest(:windowed::text[]) AS asked(kind) LEFT JOIN found USING (kind) GROUP BY asked.kind) each)
       SELECT kind, id, form, at, rank, fewest FROM ranked CROSS JOIN fewest
       ${after ? 'WHERE (rank, at, id) < (CAST(:afterRank AS real), CAST(:afterAt AS timestamptz), CAST(:afterId AS uuid))' : ''}
       ORDER BY rank DESC, at DESC, id DESC LIMIT :atMost`,
      {
        ...parameters,
        windowed: [...windows.keys()],
        atMost,
        ...(after && { afterRank: after[0], afterAt: after[1], afterId: after[2] }),
      },
    );
  }

  private counted(searched: Searched, kinds: readonly SearchKind[], windows: Windows): Promise<FoundCount[]> {
    const { sql, parameters } = this.found(searched, kinds, windows);
    return this.named(`SELECT kind, count(*)::int AS count FROM (${sql}) found GROUP BY kind`, parameters);
  }

  /** Each kind by a query of its own: they differ in who may read them, and in how common a word is among them. */
  private found(
    searched: Searched,
    kinds: readonly SearchKind[],
    windows: Windows,
  ): { sql: string; parameters: Named } {
    let parameters = this.parameters(searched);
    const parts = kinds.map((kind) => {
      const [clause, own] = this.sources.of[kind].clause('entry', searched.mandate, searched.today);
      const window = windows.get(kind);
      parameters = { ...parameters, ...own, [`since${kind}`]: window?.since };
      parameters[`marks${kind}`] = marksOf(kind, searched.narrowing);
      return `(SELECT kind, id, form, at FROM (${candidates(searched, kind, window)}) entry WHERE ${clause} LIMIT ${MOST_RANKED})`;
    });
    return { sql: parts.join(' UNION ALL '), parameters };
  }

  /**
   * From when on the newest entries of a kind are likely to hold more matches than are ranked, where the word is
   * common. Only a guess by the planner's statistics: whoever uses it sees whether it was enough.
   */
  private async windows(searched: Searched, kinds: readonly SearchKind[]): Promise<Windows> {
    const windows: Windows = new Map();
    if (searched.narrowing.to) return windows;
    for (const kind of kinds) {
      const total = await this.total(kind);
      if (total <= SMALL) continue;
      const matches = await this.guessed(matching(searched, kind), {
        ...this.parameters(searched),
        [`marks${kind}`]: marksOf(kind, searched.narrowing),
      });
      const entries = Math.ceil((total * LIKELY_ENOUGH) / Math.max(1, matches));
      if (entries > WIDEST || entries > total / 2) continue;
      const [newest] = await this.database.query<{ at: Date }>(
        'SELECT at FROM search_entry WHERE kind = $1 ORDER BY at DESC OFFSET $2 LIMIT 1',
        [kind, entries],
      );
      if (newest) windows.set(kind, { since: newest.at, walked: entries <= WALKED });
    }
    return windows;
  }

  /** About how many there are of a kind; asked again now and then, because it moves slowly. */
  private async total(kind: SearchKind): Promise<number> {
    const known = this.totals.get(kind);
    if (known && performance.now() - known.at < KNOWN_FOR_MS) return known.total;
    const total = await this.guessed(`kind = '${kind}'`, {});
    this.totals.set(kind, { total, at: performance.now() });
    return total;
  }

  private async guessed(condition: string, parameters: Named): Promise<number> {
    const [plan] = await this.named<{ 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }>(
      `EXPLAIN (FORMAT JSON) SELECT FROM search_entry entry WHERE ${condition}`,
      parameters,
    );
    return plan?.['QUERY PLAN'][0].Plan['Plan Rows'] ?? 0;
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

/** The languages that make the same of the words are asked together. */
function inAllLanguages(rows: SoughtQuery['byLanguage']): string {
  const languages = new Map<string, string[]>();
  for (const { language, query } of rows)
    languages.set(query, [...(languages.get(query) ?? []), `'${languageLexeme(language)}'`]);
  return [...languages].map(([query, lexemes]) => `((${query}) & (${lexemes.join(' | ')}))`).join(' | ');
}

/**
 * Matches of a kind, the newest first. OFFSET 0 keeps what is outside from changing how they are read, and who may read
 * them is asked after they are in order: of no more than are wanted.
 */
function candidates(searched: Searched, kind: SearchKind, window: Window | undefined): string {
  const found = 'SELECT entry.kind, entry.id, entry.form, entry.at FROM search_entry entry';
  const since = `entry.kind = '${kind}' AND entry.at >= :since${kind}`;
  if (!window)
    return `SELECT * FROM (${found} WHERE ${matching(searched, kind)} OFFSET 0) entry ORDER BY at DESC OFFSET 0`;
  if (!window.walked)
    return `SELECT * FROM (${found} WHERE ${since} AND ${matching(searched, kind)} OFFSET 0) entry ORDER BY at DESC OFFSET 0`;
  return `SELECT * FROM (SELECT * FROM search_entry entry WHERE ${since} ORDER BY entry.at DESC OFFSET 0) entry WHERE ${matching(searched, kind)}`;
}

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
