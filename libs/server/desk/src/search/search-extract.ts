import type { Folded } from './search-words.js';

/** A piece of a text with the words that were looked for: from … to, counted in UTF-16 units. */
export interface Extract {
  text: string;
  marks: { from: number; to: number }[];
}

// Characters that no folded text contains.
export const MARK_START = '\u0002';
export const MARK_STOP = '\u0003';

const LENGTH = 240;
const BEFORE = 60;

interface Span {
  from: number;
  to: number;
}

/**
 * What to show of a text: around the first of the words that were found in it, in whole words. `headline` is the folded
 * text as PostgreSQL has marked it; Chinese is looked for as it stands.
 */
export function extractOf(
  original: string,
  folded: Folded,
  headline: string,
  runs: readonly string[],
): Extract {
  const spans = merged(
    [...markedIn(folded, headline), ...runsIn(folded, runs)].map((span) => placed(span, folded, original)),
  );
  const from = beginningOf(original, spans[0]?.from ?? 0);
  const to = endOf(original, from);
  const marks = spans
    .filter((span) => span.from >= from && span.to <= to)
    .map((span) => ({ from: span.from - from, to: span.to - from }));
  const [before, after] = [from > 0 ? '… ' : '', to < original.length ? ' …' : ''];
  return {
    text: `${before}${original.slice(from, to)}${after}`,
    marks: marks.map((mark) => ({ from: mark.from + before.length, to: mark.to + before.length })),
  };
}

function markedIn({ text }: Folded, headline: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  let start = 0;
  for (const unit of headline) {
    if (unit === MARK_START) start = at;
    else if (unit === MARK_STOP) spans.push({ from: start, to: at });
    else at += unit.length;
  }
  // Should the parser ever give back other words than it was given, nothing is marked rather than the wrong thing.
  return at === text.length ? spans : [];
}

function runsIn({ text }: Folded, runs: readonly string[]): Span[] {
  return runs.flatMap((run) => {
    const spans: Span[] = [];
    for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + run.length))
      spans.push({ from: at, to: at + run.length });
    return spans;
  });
}

function placed({ from, to }: Span, { places }: Folded, original: string): Span {
  return { from: places[from] ?? 0, to: places[to] ?? original.length };
}

/** In order; those that touch become one, so that a mark never stands in another. */
function merged(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else result.push({ ...span });
  }
  return result;
}

function beginningOf(original: string, mark: number): number {
  if (mark <= BEFORE) return 0;
  const space = original.slice(mark - BEFORE, mark).search(/\s/);
  return space < 0 ? mark : mark - BEFORE + space + 1;
}

function endOf(original: string, from: number): number {
  if (original.length <= from + LENGTH) return original.length;
  const space = original.slice(from + LENGTH, from + LENGTH + BEFORE).search(/\s/);
  const end = from + LENGTH + (space < 0 ? 0 : space);
  // Never between the two halves of one character.
  return /[\uDC00-\uDFFF]/.test(original.charAt(end)) ? end + 1 : end;
}
