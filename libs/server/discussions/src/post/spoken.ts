/** What Markdown says without what is for the machine: the addresses of links and mentions, the marks of emphasis. */
export const spoken = (markdown: string): string =>
  markdown.replace(/!?\[([^\][]*)\]\([^()\s]*\)/g, '$1').replace(/\*\*|__|`/g, '');

/** The beginning of what it says, in whole words. */
export function beginningOf(markdown: string, length: number): string {
  const text = spoken(markdown)
    .replace(/^\s*(?:>|#+|[-*+]|\d+\.)\s+/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length <= length) return text;
  const end = text.lastIndexOf(' ', length);
  return `${text.slice(0, end > length / 2 ? end : length).replace(/[\uD800-\uDBFF]$/, '')} …`;
}
