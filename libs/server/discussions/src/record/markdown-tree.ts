import { keepLineBreaks } from '@concert/contracts';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

export type Block = ReturnType<typeof fromMarkdown>['children'][number];

/** What a text consists of, as the page of the discussion reads it. */
export function blocksOf(markdown: string): Block[] {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  keepLineBreaks(tree);
  return tree.children;
}
