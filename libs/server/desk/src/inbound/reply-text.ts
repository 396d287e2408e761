import {
  ATTRIBUTION,
  ATTRIBUTION_END,
  DIVIDER,
  HEAD,
  REPLY_MARK,
  RULE,
  SIGNED_BY_PROGRAM,
} from './quote-marks.js';

/** No line of a head, a divider or an attribution is longer: what is longer is not looked at. */
const LONGEST_LINE = 300;
const ATTRIBUTION_LINES = 4;
const HEAD_LINES = 8;
/** Marks of direction and spaces that do not break, with which programs surround what they write. */
const INVISIBLE = /[\u00a0\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * What somebody wrote in a reply by mail, without what it quotes and without the signature. Looked at line by line and
 * not with the usual patterns over whole texts, which take minutes for a text made to that end, know no Arabic, and
 * take a rule of Markdown for the beginning of a signature.
 */
export function replyText(text: string): string {
  const lines = text.replaceAll('\0', '').split(/\r\n|\r|\n/);
  const mark = lines.findIndex((line) => line.includes(REPLY_MARK));
  const above = mark < 0 ? lines : lines.slice(0, mark);
  const head = above.findIndex((_line, index) => beginsQuotedMail(above, index));
  const own = withoutEnd(head < 0 ? above : above.slice(0, head), mark >= 0 || head >= 0);
  // Above our mark stands what the person typed, even where it looks like a quotation.
  const said = mark < 0 ? withoutQuotes(own) : own;
  return withoutSignature(said)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const bare = (line: string | undefined): string =>
  line === undefined || line.length > LONGEST_LINE ? '' : line.replace(INVISIBLE, ' ').trim();
const isQuoted = (line: string): boolean => line.trimStart().startsWith('>');
const isBlank = (line: string): boolean => line.replace(INVISIBLE, ' ').trim() === '';

function beginsQuotedMail(lines: readonly string[], index: number): boolean {
  const line = bare(lines[index]);
  if (DIVIDER.test(line)) return true;
  if (RULE.test(line)) return isHead(lines, index + 1) || isHead(lines, index + 2);
  return isHead(lines, index);
}

/** Who, when, and to whom or about what: one of them alone may be said in any text. */
function isHead(lines: readonly string[], index: number): boolean {
  if (!HEAD.from.test(bare(lines[index]))) return false;
  const below = lines.slice(index + 1, index + HEAD_LINES).map(bare);
  return below.some((line) => HEAD.when.test(line)) && below.some((line) => HEAD.about.test(line));
}

/** Without quoted lines at the end and the line that introduces them, if anything was quoted there. */
function withoutEnd(lines: readonly string[], quoted: boolean): string[] {
  let end = lines.length;
  let cut = quoted;
  for (; end > 0; end -= 1) {
    const line = lines[end - 1] ?? '';
    if (isQuoted(line)) cut = true;
    else if (!isBlank(line)) break;
  }
  return lines.slice(0, cut ? introductionBefore(lines, end) : end);
}

/** Without quotations between what was written, for those who answer below each. */
function withoutQuotes(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (const line of lines) {
    if (!isQuoted(line)) kept.push(line);
    else if (kept.length > 0) {
      while (kept.length > 0 && isBlank(kept.at(-1) ?? '')) kept.pop();
      kept.length = introductionBefore(kept, kept.length);
      kept.push('');
    }
  }
  return kept;
}

/** Where `On …, … wrote:` begins that ends at that line; the same place when nothing of the kind stands there. */
function introductionBefore(lines: readonly string[], end: number): number {
  if (!ATTRIBUTION_END.test(bare(lines[end - 1]))) return end;
  let joined = '';
  for (let begin = end - 1; begin >= Math.max(0, end - ATTRIBUTION_LINES); begin -= 1) {
    const line = bare(lines[begin]);
    if (line === '') break;
    joined = `${line} ${joined}`;
    const first = begin === 0 || isBlank(lines[begin - 1] ?? '');
    if (ATTRIBUTION.test(joined) && (first || INTRODUCES.test(line))) return begin;
  }
  return end;
}

/** How such a line begins, where no empty line stands above it. */
const INTRODUCES = /^(?:on|le|el|am|в|(?:пн|вт|ср|чт|пт|сб|вс),|\d{1,4}[-./\s]|في|在|在)\b|^(?:في|在|\d)/iu;

function withoutSignature(lines: readonly string[]): string[] {
  const dashes = lines.findIndex((line) => bare(line) === '--');
  const kept = dashes < 0 ? [...lines] : lines.slice(0, dashes);
  for (;;) {
    const last = kept.at(-1);
    if (last === undefined || !(isBlank(last) || SIGNED_BY_PROGRAM.test(bare(last)))) return kept;
    kept.pop();
  }
}
