import { type Locale, LOCALES } from '@concert/contracts';
import { type Mandate, sightsOf } from '@concert/governance';
import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
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
  /** The same without looking at which language a text has: it finds all of those and few others, in a fraction of the time. */
  loosely: string;
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
const FEW = 2 * MOST_RANKED;
/** So many matches of a kind are read without looking at when they were. */
const SMALL = 20_000;
const LIKELY_ENOUGH = 2 * MOST_RANKED;
/** More of the newest entries are not set apart: to count them takes as long as it saves. */
const WIDEST = 200_000;
/** So few of them are read one by one, without the index of words, which would read all the places of the word. */
const WALKED = 40_000;

/** Numbers that are guessed anyway move slowly. */
const KNOWN_FOR_MS = 60_000;
const MOST_KNOWN = 1_000;

/** How a kind is read of which there are many. */
interface Way {
  /** From when on it is enough to look; null when everything has to be looked at. */
  window: { since: Date; walked: boolean } | null;
  /** Probably so few match that ranking them where they are found is cheaper than to look them up again. */
  few: boolean;
}
type Ways = ReadonlyMap<SearchKind, Way>;

@Injectable()
export class SearchStore {
  /** The same words are asked for several times: for the hits, their numbers, the next page, another filter. */
  private readonly queries = new LRUCache<string, { query: SoughtQuery | null }>({ max: MOST_KNOWN });
  private readonly guesses = new LRUCache<string, number>({ max: MOST_KNOWN, ttl: KNOWN_FOR_MS });

  constructor(
    private readonly database: Database,
    private readonly sources: SearchSources,
  ) {}

  /** Null when there is nothing to look for: only words that every text has, or only words to leave out. */
  async query(words: SoughtWords, language: Locale | null): Promise<SoughtQuery | null> {
    const key = JSON.stringify([words.whole, words.beginnings, language]);
    const query = this.queries.get(key)?.query ?? (await this.compile(words, language));
    this.queries.set(key, { query });
    return query;
  }

  private async compile(
    { whole, beginnings }: SoughtWords,
    language: Locale | null,
  ): Promise<SoughtQuery | null> {
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
    return { ...inAllLanguages(rows), byLanguage: rows };
  }

  /** The best first, of the newest of each kind. */
  async page(
    searched: Searched,
    kinds: readonly SearchKind[],
    after: FoundKey | null,
    atMost: number,
  ): Promise<FoundRow[]> {
    const ways = await this.ways(searched, kinds);
    const rows = await this.ranked(searched, kinds, ways, after, atMost);
    const enough = rows.length > 0 && rows.every((row) => row.fewest === null || row.fewest >= MOST_RANKED);
    return enough || windowedOf(ways).length === 0
      ? rows
      : this.ranked(searched, kinds, withoutWindows(ways), after, atMost);
  }

  async counts(searched: Searched, kinds: readonly SearchKind[]): Promise<FoundCount[]> {
    const ways = await this.ways(searched, kinds);
    const counts = await this.counted(searched, kinds, ways);
    const short = windowedOf(ways).filter(
      (kind) => (counts.find((each) => each.kind === kind)?.count ?? 0) < MOST_RANKED,
    );
    if (short.length === 0) return counts;
    const again = await this.counted(searched, short, withoutWindows(ways));
    return [...counts.filter(({ kind }) => !short.includes(kind)), ...again];
  }

  private ranked(
    searched: Searched,
    kinds: readonly SearchKind[],
    ways: Ways,
    after: FoundKey | null,
    atMost: number,
  ): Promise<(FoundRow & { fewest: number | null })[]> {
    const { sql, parameters } = this.found(searched, kinds, ways);
    return this.named(
      `WITH found AS MATERIALIZED (${sql}),
       ranked AS (SELECT kind, id, form, at, COALESCE(rank, (SELECT ${RANK} FROM search_entry entry WHERE (entry.kind, entry.id, entry.form) = (found.kind, found.id, found.form))) AS rank FROM found),
       fewest AS (SELECT min(each.count)::int AS fewest FROM (SELECT count(found.id) FROM unnest(:windowed::text[]) AS asked(kind) LEFT JOIN found USING (kind) GROUP BY asked.kind) each)
       SELECT kind, id, form, at, rank, fewest FROM ranked CROSS JOIN fewest
       ${after ? 'WHERE (rank, at, id) < (CAST(:afterRank AS real), CAST(:afterAt AS timestamptz), CAST(:afterId AS uuid))' : ''}
       ORDER BY rank DESC, at DESC, id DESC LIMIT :atMost`,
      {
        ...parameters,
        windowed: windowedOf(ways),
        atMost,
        ...(after && { afterRank: after[0], afterAt: after[1], afterId: after[2] }),
      },
    );
  }

  private counted(searched: Searched, kinds: readonly SearchKind[], ways: Ways): Promise<FoundCount[]> {
    const { sql, parameters } = this.found(searched, kinds, ways);
    return this.named(`SELECT kind, count(*)::int AS count FROM (${sql}) found GROUP BY kind`, parameters);
  }

  /** Each kind by a query of its own: they differ in who may read them, and in how common a word is among them. */
  private found(
    searched: Searched,
    kinds: readonly SearchKind[],
    ways: Ways,
  ): { sql: string; parameters: Named } {
    let parameters = this.parameters(searched);
    const parts = kinds.map((kind) => {
      const [clause, own] = this.sources.of[kind].clause('entry', searched.mandate, searched.today);
      const way = ways.get(kind);
      parameters = { ...parameters, ...own, [`since${kind}`]: way?.window?.since };
      parameters[`marks${kind}`] = marksOf(kind, searched.narrowing, way);
      return `(SELECT kind, id, form, at, rank FROM (${candidates(searched, kind, way)}) entry WHERE ${clause} LIMIT ${MOST_RANKED})`;
    });
    return { sql: parts.join(' UNION ALL '), parameters };
  }

  /** Of each kind of which there are many, how it is read; any other is read by all its marks. */
  private async ways(searched: Searched, kinds: readonly SearchKind[]): Promise<Ways> {
    const ways = new Map<SearchKind, Way>();
    for (const kind of kinds) {
      const total = await this.total(kind);
      if (total > SMALL) ways.set(kind, await this.way(searched, kind, total));
    }
    return ways;
  }

  /**
   * From when on the newest entries of a kind are likely to hold more matches than are ranked, where the word is
   * common. Only a guess by the planner's statistics: whoever uses it sees whether it was enough.
   */
  private async way(searched: Searched, kind: SearchKind, total: number): Promise<Way> {
    if (searched.narrowing.to) return { window: null, few: false };
    const matches = await this.guessed(reached(searched, kind, undefined), {
      ...this.parameters(searched),
      [`marks${kind}`]: marksOf(kind, searched.narrowing),
    });
    const entries = Math.ceil((total * LIKELY_ENOUGH) / Math.max(1, matches));
    if (entries > WIDEST || entries > total / 2) return { window: null, few: matches <= FEW };
    const [newest] = await this.database.query<{ at: Date }>(
      'SELECT at FROM search_entry WHERE kind = $1 ORDER BY at DESC OFFSET $2 LIMIT 1',
      [kind, entries],
    );
    return { window: newest ? { since: newest.at, walked: entries <= WALKED } : null, few: false };
  }

  private total(kind: SearchKind): Promise<number> {
    return this.guessed(`entry.kind = '${kind}'`, {});
  }

  /** About how many entries meet a condition. */
  private async guessed(condition: string, parameters: Named): Promise<number> {
    const key = JSON.stringify([condition, parameters]);
    const known = this.guesses.get(key);
    if (known !== undefined) return known;
    const [plan] = await this.named<{ 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }>(
      `EXPLAIN (FORMAT JSON) SELECT FROM search_entry entry WHERE ${condition}`,
      parameters,
    );
    const rows = plan?.['QUERY PLAN'][0].Plan['Plan Rows'] ?? 0;
    this.guesses.set(key, rows);
    return rows;
  }

  private parameters({ query, narrowing, mandate }: Searched): Named {
    return {
      query: query.all,
      loosely: query.loosely,
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
function inAllLanguages(rows: SoughtQuery['byLanguage']): Pick<SoughtQuery, 'all' | 'loosely'> {
  const languages = new Map<string, string[]>();
  for (const { language, query } of rows)
    languages.set(query, [...(languages.get(query) ?? []), `'${languageLexeme(language)}'`]);
  return {
    all: [...languages].map(([query, lexemes]) => `((${query}) & (${lexemes.join(' | ')}))`).join(' | '),
    loosely: [...languages.keys()].map((query) => `(${query})`).join(' | '),
  };
}

const windowedOf = (ways: Ways): SearchKind[] =>
  [...ways].flatMap(([kind, { window }]) => (window ? [kind] : []));

const withoutWindows = (ways: Ways): Ways =>
  new Map([...ways.keys()].map((kind) => [kind, { window: null, few: false }]));

/**
 * Matches of a kind, the newest first: of what the index reaches, those in which the words stand in the language they
 * were looked for in. OFFSET 0 keeps what is outside from changing how they are read, and who may read them is asked
 * after they are in order: of no more than are wanted.
 */
function candidates(searched: Searched, kind: SearchKind, way: Way | undefined): string {
  const matches = reached(searched, kind, way);
  const exact = [
    `entry.kind = '${kind}'`,
    'entry.words @@ :query::tsquery',
    ...(sightsOf(searched.mandate) === null ? [] : ['entry.marks && :sights::text[]']),
  ].join(' AND ');
  const since = `entry.kind = '${kind}' AND entry.at >= :since${kind}`;
  const found = `SELECT entry.kind, entry.id, entry.form, entry.at, ${way?.few ? RANK : 'NULL::real'} AS rank FROM`;
  if (way?.window?.walked)
    return `${found} (SELECT * FROM search_entry entry WHERE ${since} ORDER BY entry.at DESC OFFSET 0) entry WHERE ${matches} AND ${exact}`;
  const index = way?.window ? `${since} AND ${matches}` : matches;
  return `${found} (SELECT * FROM search_entry entry WHERE ${index} OFFSET 0) entry WHERE ${exact} ORDER BY at DESC OFFSET 0`;
}

/** How good a match is. */
const RANK = 'ts_rank(entry.words, :query::tsquery, 1)';

/** What the index is asked. It answers by reading the places of every word and mark, so that each costs what it is common. */
const reached = ({ narrowing, mandate }: Searched, kind: SearchKind, way: Way | undefined): string =>
  [
    'entry.words @@ :loosely::tsquery',
    ...(marksOf(kind, narrowing, way).length > 0 ? [`entry.marks @> :marks${kind}::text[]`] : []),
    // Of one body most is seen by whoever looks there.
    ...(narrowing.bodyId || sightsOf(mandate) === null ? [] : ['entry.marks && :sights::text[]']),
    ...(narrowing.from ? ['entry.at >= :from'] : []),
    ...(narrowing.to ? ['entry.at < :to'] : []),
  ].join(' AND ');

/** The mark of a kind of which there are many stands nearly everywhere: there the row itself is asked. */
const marksOf = (kind: SearchKind, { bodyId, entityId, authorId }: SearchNarrowing, way?: Way): string[] => [
  ...(way ? [] : [markOf.kind(kind)]),
  ...(bodyId ? [markOf.body(bodyId)] : []),
  ...(entityId ? [markOf.entity(entityId)] : []),
  ...(authorId ? [markOf.author(authorId)] : []),
];
