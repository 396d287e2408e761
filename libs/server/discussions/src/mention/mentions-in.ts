import { type Mention, mentionAddress, mentionAt } from '@concert/contracts';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';

/** A mention as it stands in a text. */
export interface WrittenMention {
  mention: Mention;
  /** What the text calls them. */
  words: string;
}

type Node = ReturnType<typeof fromMarkdown>['children'][number];

/** Whom a Markdown text calls, each once. What stands in code or in a quotation calls nobody. */
export function mentionsIn(text: string): WrittenMention[] {
  // Most texts call nobody, and need not be read as Markdown.
  if (!text.includes('[@')) return [];
  const found = new Map<string, WrittenMention>();
  const visit = (node: Node): void => {
    if (node.type === 'blockquote') return;
    if (node.type === 'link') {
      const mention = mentionAt(node.url);
      const words = toString(node);
      if (mention && words.startsWith('@')) found.set(mentionAddress(mention), { mention, words });
    }
    if ('children' in node) node.children.forEach(visit);
  };
  fromMarkdown(text).children.forEach(visit);
  return [...found.values()];
}
