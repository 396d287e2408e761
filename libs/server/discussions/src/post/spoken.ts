// Quotations in quotations, and lists in them; what is longer than two digits is rather a year than a number of a list.
const BEGINNINGS = /^[ \t]*(?:>[ \t]?|(?:#{1,6}|[-*+]|\d{1,2}[.)])[ \t]+)+/gm;

/** What Markdown says without what is for the machine: the addresses of links and mentions, the marks of emphasis, lists and quotations. */
export const spoken = (markdown: string): string =>
  markdown
    .replace(BEGINNINGS, '')
    .replace(/!?\[([^\][]*)\]\([^()\s]*\)/g, '$1')
    .replace(/\*\*|__|`/g, '');

/** The beginning of what it says, in whole words and one line. */
export const beginningOf = (markdown: string, length: number): string =>
  cutOff(linesOf(markdown).join(' '), length);

/** The same, line by line. */
export const beginningLinesOf = (markdown: string, length: number): string[] =>
  cutOff(linesOf(markdown).join('\n'), length).split('\n');

const linesOf = (markdown: string): string[] =>
  spoken(markdown)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

function cutOff(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = Math.max(text.lastIndexOf(' ', length), text.lastIndexOf('\n', length));
  return `${text.slice(0, end > length / 2 ? end : length).replace(/[\uD800-\uDBFF]$/, '')} …`;
}
