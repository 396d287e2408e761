import { postPath } from './paths';

interface Quotable {
  threadId: string;
  seq: number;
  author: { name: string };
  text: string | null;
}

/** What a post says, to be answered: who said it, where it stands, and its text as a quotation in Markdown. */
export function quoteOf({ threadId, seq, author, text }: Quotable, entity: string): string {
  const lines = (text ?? '').split('\n').map((line) => `> ${line}`.trimEnd());
  return [
    `> **${author.name}** (${entity}) [#${seq}](${postPath(threadId, seq)}):`,
    '>',
    ...lines,
    '',
    '',
  ].join('\n');
}
