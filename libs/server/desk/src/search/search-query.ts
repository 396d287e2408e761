import { isRun, runsOf, wordsOf, fold } from './search-words.js';

/** What someone looks for, ready for PostgreSQL. */
export interface SoughtWords {
  /** In the syntax of `websearch_to_tsquery`. */
  whole: string;
  /** Words of which only the beginning is known. */
  beginnings: string[];
  /** Chinese to be marked in what is found. */
  runs: string[];
}

const TERMS = /(-?)"([^"]*)"?|(\S+)/gu;
// As keyboards of telephones, word processors and other languages write them.
const QUOTES = /[“”„‟«»＂]/gu;
const DASHES = /(?<!\S)[–−‑](?=\S)/gu;
const MOST_TERMS = 20;
const SHORTEST_BEGINNING = 3;

interface Term {
  /** Folded, one or several. */
  words: string[];
  quoted: boolean;
  not: boolean;
}

/**
 * Reads what was typed: words, "quoted phrases", -words to leave out, `or`. The last word may be unfinished. Null when
 * there is no word in it.
 */
export function soughtWords(text: string): SoughtWords | null {
  const typed = text.replace(QUOTES, '"').replace(DASHES, '-');
  const terms = termsOf(typed);
  if (terms.every((term) => term === 'or' || term.not)) return null;
  const whole: string[] = [];
  const beginnings: string[] = [];
  terms.forEach((term, index) => {
    if (term === 'or') {
      if (whole.length > 0 && index < terms.length - 1) whole.push('or');
      return;
    }
    const alone = terms[index - 1] !== 'or' && terms[index + 1] !== 'or';
    const beginning = alone ? beginningOf(term, index === terms.length - 1) : null;
    if (beginning === null) whole.push(`${term.not ? '-' : ''}"${term.words.join(' ')}"`);
    else beginnings.push(beginning);
  });
  return { whole: whole.join(' '), beginnings, runs: runsIn(typed) };
}

function termsOf(typed: string): (Term | 'or')[] {
  return [...typed.matchAll(TERMS)]
    .slice(0, MOST_TERMS)
    .flatMap(([all, minus, quotation, bare]): (Term | 'or')[] => {
      if (/^or$/i.test(all)) return ['or'];
      const quoted = quotation !== undefined;
      const not = quoted ? minus === '-' : /^-./u.test(all);
      const words = wordsOf(quotation ?? bare ?? '')
        .split(' ')
        .filter(Boolean);
      return words.length > 0 ? [{ words, quoted, not }] : [];
    });
}

function beginningOf({ words, quoted, not }: Term, last: boolean): string | null {
  const [word, ...others] = words;
  if (word === undefined || others.length > 0 || quoted || not) return null;
  // One Chinese character is the beginning of a pair, wherever it was typed.
  if (isRun(word)) return [...word].length === 1 ? word : null;
  return last && word.length >= SHORTEST_BEGINNING ? word : null;
}

function runsIn(typed: string): string[] {
  return [...typed.matchAll(TERMS)].flatMap(([all, minus]) =>
    minus === '-' || all.startsWith('-') ? [] : runsOf(fold(all.normalize('NFC')).text),
  );
}
