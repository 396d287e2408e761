import type { Locale } from '@concert/contracts';

/** A text as search compares it; `places` tells for each unit of it from which unit of the original it came. */
export interface Folded {
  text: string;
  places: number[];
}

const LETTER = /[\p{L}\p{N}]/u;
const MARK = /[\p{M}\p{Cf}\u0640]/gu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const CJK_RUNS = new RegExp(`(?:${CJK.source})+`, 'gu');

/** What Unicode does not take apart although people write it apart, or one for the other. */
const ALIKE: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ٱ: 'ا',
};

// A Russian й is no и with a mark: its stems are told apart by it.
const KEPT = new Set(['й']);

const known = new Map<string, string>();

/** One character without accents, in small letters; a space for what is no letter or digit, nothing for a mark. */
function foldedOf(character: string): string {
  let folded = known.get(character);
  if (folded !== undefined) return folded;
  const small = character.toLowerCase();
  folded = KEPT.has(small) ? small : '';
  if (folded === '')
    for (const part of small.normalize('NFKD').replace(MARK, '')) {
      const like = ALIKE[part] ?? westernDigit(part);
      folded += LETTER.test(like) ? like : ' ';
    }
  if (folded === '' && !new RegExp(MARK.source, 'u').test(character)) folded = ' ';
  known.set(character, folded);
  return folded;
}

const westernDigit = (part: string): string =>
  /[\u0660-\u0669\u06F0-\u06F9]/.test(part) ? String((part.codePointAt(0) ?? 0) & 0xf) : part;

/** What most texts consist of: each character stays where it is. */
const PLAIN = /^[ -~\s]*$/;

/** The original has to be in Unicode's composed form (`NFC`), as all texts here are brought into. */
export function fold(original: string): Folded {
  if (PLAIN.test(original))
    return {
      text: original.toLowerCase().replace(/[^a-z0-9]/g, ' '),
      places: Array.from(original, (_, at) => at),
    };
  let text = '';
  const places: number[] = [];
  let at = 0;
  for (const character of original) {
    const folded = foldedOf(character);
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) places.push(at);
    at += character.length;
  }
  return text.search(ARABIC) < 0 ? { text, places } : arabicFolded(text, places);
}

const ARABIC = /\p{Script=Arabic}/u;
/** “And” and “then” before the article: the stems of PostgreSQL know words with an article only when it comes first. */
const BEFORE_ARTICLE = /(?<![\p{L}\p{N}])[وف](?=ال\p{L}{3})/gu;
/** At the end of a word many type it for the ة that stands there. */
const LAST_HEH = /(?<=\p{L}{3})ه(?![\p{L}\p{N}])/gu;

function arabicFolded(text: string, places: readonly number[]): Folded {
  const left = new Set([...text.matchAll(BEFORE_ARTICLE)].map(({ index }) => index));
  return {
    text: text.replace(LAST_HEH, 'ة').replace(BEFORE_ARTICLE, ''),
    places: places.filter((_, at) => !left.has(at)),
  };
}

/**
 * The words of a text for PostgreSQL's parser, which then meets nothing but letters, digits and spaces. Chinese is
 * written without spaces between words: every two characters that stand together are a word of the index, because
 * most words have two and a trigram cannot find them (docs/decisions/0019-search.md).
 */
export function wordsOf(text: string): string {
  return fold(text.normalize('NFC')).text.replace(CJK_RUNS, (run) => ` ${pairsOf(run).join(' ')} `);
}

/** Chinese as it stands, for finding it again in a text. */
export const runsOf = (folded: string): string[] => folded.match(CJK_RUNS) ?? [];

export const isRun = (word: string): boolean => CJK.test(word);

function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

const LONG = 6;
const WORDS = /[\p{L}\p{N}]+/gu;
// Longer than any word anybody looks for, and short of what a lexeme may have.
const LONGEST = 60;

/**
 * Words as they are written, besides their stems: someone who has typed half a word has typed more than its stem.
 * Of Chinese the last character of each run, which begins no pair.
 */
export function unstemmed(words: string): string[] {
  const found = new Set<string>();
  for (const [word] of words.matchAll(WORDS)) {
    if (isRun(word)) found.add([...word].at(-1) ?? '');
    else if (word.length >= LONG && word.length <= LONGEST) found.add(word);
  }
  return [...found];
}

// Some of the shortest words of each: they tell languages of one script apart in a few lines.
const TELLING: [Locale, Set<string>][] = [
  ['en', new Set(['the', 'of', 'and', 'to', 'for', 'with', 'by', 'is', 'are', 'that', 'be', 'this', 'it'])],
  ['fr', new Set(['le', 'la', 'les', 'des', 'du', 'et', 'pour', 'dans', 'sur', 'une', 'est', 'au', 'aux'])],
  ['es', new Set(['el', 'la', 'los', 'las', 'del', 'y', 'para', 'en', 'una', 'es', 'con', 'por', 'que'])],
];

/** The language of a text that nobody has marked: by its script, and by its small words. English when they say nothing. */
export function languageOf(text: string): Locale {
  if (/\p{Script=Cyrillic}/u.test(text)) return 'ru';
  if (/\p{Script=Arabic}/u.test(text)) return 'ar';
  const words = fold(text.slice(0, 2000).normalize('NFC')).text.split(' ');
  if (words.some(isRun)) return 'zh';
  const told = TELLING.map(([locale, small]) => ({
    locale,
    times: words.filter((word) => small.has(word)).length,
  }));
  return told.reduce((best, one) => (one.times > best.times ? one : best)).locale;
}
