import type { Locale } from '@concert/contracts';
import type { Findable } from '@concert/governance';
import { Injectable } from '@nestjs/common';
import { type Extract, extractOf } from './search-extract.js';
import { SearchHeadlines } from './search-headlines.store.js';
import { CONFIGURATION } from './search-marks.js';
import { SearchSources } from './search-sources.js';
import { fold, languageOf } from './search-words.js';
import type { FoundRow, SoughtQuery } from './search.store.js';

/** What is shown of a thing, in the language in which the words stand. */
export interface Excerpt {
  language: Locale;
  title: Extract;
  extract: Extract;
}

/** A thing that was found. */
export interface FoundHit {
  row: FoundRow;
  thing: Findable;
  /** Made for all hits together when the first is asked for, beside whatever else is read of them. */
  excerpt: () => Promise<Excerpt>;
}

interface Shown {
  language: Locale;
  title: string;
  text: string;
}

/** Reads what was found as it is now, and marks the words in it. */
@Injectable()
export class SearchHits {
  constructor(
    private readonly sources: SearchSources,
    private readonly headlines: SearchHeadlines,
  ) {}

  async of(rows: readonly FoundRow[], query: SoughtQuery, runs: readonly string[]): Promise<FoundHit[]> {
    const found = await this.read(rows);
    let made: Promise<Excerpt[]> | undefined;
    const excerpts = () =>
      (made ??= this.excerpts(
        found.map(({ thing }) => thing),
        query,
        runs,
      ));
    return found.map((hit, index) => ({
      ...hit,
      excerpt: async () => (await excerpts())[index] ?? NOTHING,
    }));
  }

  /** Of each thing the text in which words were found. */
  private async excerpts(
    things: readonly Findable[],
    query: SoughtQuery,
    runs: readonly string[],
  ): Promise<Excerpt[]> {
    const all = await this.extracts(things.flatMap(shownOf), query, runs);
    let next = 0;
    return things.map(({ texts }) => {
      const own = all.slice(next, (next += texts.length));
      return own.find(isMarked) ?? own[0] ?? NOTHING;
    });
  }

  private async extracts(
    texts: readonly Shown[],
    query: SoughtQuery,
    runs: readonly string[],
  ): Promise<Excerpt[]> {
    const queries = new Map(query.byLanguage.map((each) => [each.language, each.query]));
    const parts = texts.flatMap(({ language, title, text }) =>
      [title, text].map((part) => ({ language, part, folded: fold(part) })),
    );
    const headlines = await this.headlines.of(
      parts.map(({ language, folded }) => ({
        configuration: CONFIGURATION[language],
        query: queries.get(language) ?? '',
        text: folded.text,
      })),
    );
    const extracts = parts.map(({ part, folded }, index) =>
      extractOf(part, folded, headlines[index] ?? '', runs),
    );
    return texts.map(({ language }, index) => ({
      language,
      title: extracts[index * 2] ?? NOTHING.title,
      extract: extracts[index * 2 + 1] ?? NOTHING.extract,
    }));
  }

  private async read(rows: readonly FoundRow[]): Promise<{ row: FoundRow; thing: Findable }[]> {
    const kinds = [...new Set(rows.map((row) => row.kind))];
    const read = await Promise.all(
      kinds.map(async (kind) => {
        const ids = rows.filter((row) => row.kind === kind).map(({ id }) => id);
        const things = await this.sources.of[kind].read(ids);
        return things.map((thing) => [keyOf(kind, thing), thing] as const);
      }),
    );
    const things = new Map(read.flat());
    return rows.flatMap((row) => {
      const thing = things.get(keyOf(row.kind, row));
      // Gone in the moment since it was found.
      return thing ? [{ row, thing }] : [];
    });
  }
}

const NOTHING: Excerpt = {
  language: 'en',
  title: { text: '', marks: [] },
  extract: { text: '', marks: [] },
};

const isMarked = ({ title, extract }: Excerpt): boolean => title.marks.length + extract.marks.length > 0;

const keyOf = (kind: string, { id, form }: { id: string; form: string }): string => `${kind}:${id}:${form}`;

/** Each language it has: shown is the one in which the words stand. A post goes by the title of its thread. */
const shownOf = (thing: Findable): Shown[] =>
  thing.texts.map(({ language, title, text }) => ({
    language: language ?? languageOf(`${title} ${text}`),
    title: (title || thing.title).normalize('NFC'),
    text: text.normalize('NFC'),
  }));
