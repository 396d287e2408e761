import { type Locale, LOCALES } from '@concert/contracts';
import type { Findable, Sight } from '@concert/governance';
import type { SearchKind } from './search-kinds.js';
import { languageOf, unstemmed, wordsOf } from './search-words.js';

/** How PostgreSQL takes words to their stems. Chinese has none; its pairs of characters are made in `wordsOf`. */
export const CONFIGURATION: Readonly<Record<Locale, string>> = {
  en: 'english',
  fr: 'french',
  es: 'spanish',
  ar: 'arabic',
  ru: 'russian',
  zh: 'simple',
};

/**
 * Says among the words of an entry in which languages they are, so that each language is asked with its own stems. No
 * text can contain it: all that reaches the parser is letters, digits and spaces.
 */
export const languageLexeme = (language: Locale): string => `§${language}`;

const compact = (id: string): string => id.replaceAll('-', '');

/** What an entry is narrowed by, and who may find it, besides its words: one index answers all of it at once. */
export const markOf = {
  kind: (kind: SearchKind): string => `k:${kind}`,
  body: (id: string): string => `b:${compact(id)}`,
  entity: (id: string): string => `e:${compact(id)}`,
  author: (id: string): string => `a:${compact(id)}`,
  sight: (sight: Sight): string => `s:${compact(sight)}`,
};

export interface EntryRow {
  id: string;
  form: string;
  at: Date;
  marks: string[];
  lexemes: string[];
  /** `title_en`, `text_en` and so on, ready for the parser. */
  [text: `${'title' | 'text'}_${string}`]: string;
}

/** More of a text is not looked into: a tsvector may have a megabyte. */
const MOST_CHARACTERS = 100_000;

export function entryOf(kind: SearchKind, thing: Findable): EntryRow {
  const languages = new Set<Locale>();
  const lexemes = new Set<string>();
  const texts: Record<`${'title' | 'text'}_${string}`, string> = {};
  for (const { language: marked, title, text } of thing.texts) {
    const language = marked ?? languageOf(`${title} ${text}`);
    languages.add(language);
    for (const [name, part] of [
      ['title', title],
      ['text', text],
    ] as const) {
      const words = wordsOf(part.slice(0, MOST_CHARACTERS));
      texts[`${name}_${language}`] = `${texts[`${name}_${language}`] ?? ''} ${words}`;
      for (const lexeme of unstemmed(words)) lexemes.add(lexeme);
    }
  }
  for (const language of languages) lexemes.add(languageLexeme(language));
  return {
    ...texts,
    id: thing.id,
    form: thing.form,
    at: thing.at,
    marks: marksOf(kind, thing),
    lexemes: [...lexemes],
  };
}

function marksOf(kind: SearchKind, { bodyId, entityId, authorId, sights }: Findable): string[] {
  return [
    markOf.kind(kind),
    ...(bodyId ? [markOf.body(bodyId)] : []),
    ...(entityId ? [markOf.entity(entityId)] : []),
    ...(authorId ? [markOf.author(authorId)] : []),
    ...new Set(sights.map(markOf.sight)),
  ];
}

/** One column for each language and part of `EntryRow`, and the words they make together. */
export const TEXT_COLUMNS = LOCALES.flatMap((language) => [
  `title_${language} text`,
  `text_${language} text`,
]).join(', ');
export const TEXT_WORDS = LOCALES.flatMap((language) => [
  `setweight(to_tsvector('${CONFIGURATION[language]}', COALESCE(thing.title_${language}, '')), 'A')`,
  `setweight(to_tsvector('${CONFIGURATION[language]}', COALESCE(thing.text_${language}, '')), 'C')`,
]).join(' || ');
