/** Programs that cut lines cut them at 72 characters or somewhat further, and none that does so leaves a longer one. */
const NARROWEST = 72;
const WIDEST = 80;
/** What begins a list, a quotation, a heading, a table or code is a line of its own. */
const OWN_LINE = /^(?:\s|[-*+•–—]\s|>|#|\||```|\d{1,3}[.)]\s)/u;

/**
 * The lines as they were typed: a break of a post is kept, and where many programs cut their lines nobody meant one. A
 * line is joined with the next where that one's first word had no more room on it.
 */
export function withoutWrapping(text: string): string {
  const lines = text.split('\n');
  if (text.includes('```') || lines.some((line) => line.length > WIDEST && /\S\s+\S/.test(line))) return text;
  const joined: string[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before !== undefined && isCut(before, line)) joined.push(`${joined.pop() ?? ''} ${line}`);
    else joined.push(line);
  });
  return joined.join('\n');
}

function isCut(line: string, next: string): boolean {
  const [word = ''] = next.split(/\s/, 1);
  if (word === '' || OWN_LINE.test(next) || line.startsWith('|')) return false;
  // A word that alone is too long for any line, as an address, says nothing of the line before it.
  return word.length <= WIDEST / 2 && line.length <= WIDEST && line.length + 1 + word.length > NARROWEST;
}
