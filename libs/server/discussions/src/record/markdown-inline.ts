import { ExternalHyperlink, type IRunOptions, TextRun } from 'docx';
import type { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { plain, runsRightToLeft } from './direction.js';

type Paragraph = Extract<ReturnType<typeof fromMarkdown>['children'][number], { type: 'paragraph' }>;
type Inline = Paragraph['children'][number];
export interface Surroundings {
  /** Where addresses within this application begin. */
  base: string;
  /** What stands for a picture. */
  picture: (alt: string) => string;
}

type Marks = Pick<IRunOptions, 'bold' | 'italics' | 'strike' | 'font' | 'style'>;

/** What stands in a line of Markdown, as runs of text and links. */
export function inlineOf(
  nodes: readonly Inline[],
  around: Surroundings,
  marks: Marks = {},
): (TextRun | ExternalHyperlink)[] {
  return nodes.flatMap((node): (TextRun | ExternalHyperlink)[] => {
    const link = node.type === 'link' ? addressOf(node.url, around.base) : null;
    if (node.type === 'link' && link)
      return [
        new ExternalHyperlink({
          link,
          children: runsOf(node.children, around, { ...marks, style: 'Hyperlink' }),
        }),
      ];
    return runsOf([node], around, marks);
  });
}

function runsOf(nodes: readonly Inline[], around: Surroundings, marks: Marks): TextRun[] {
  return nodes.flatMap((node): TextRun[] => {
    switch (node.type) {
      case 'strong':
        return runsOf(node.children, around, { ...marks, bold: true });
      case 'emphasis':
        return runsOf(node.children, around, { ...marks, italics: true });
      case 'delete':
        return runsOf(node.children, around, { ...marks, strike: true });
      case 'link':
      case 'linkReference':
        return runsOf(node.children, around, marks);
      case 'inlineCode':
        return [run(node.value, { ...marks, font: 'Consolas' })];
      case 'break':
        return [new TextRun({ break: 1 })];
      case 'image':
      case 'imageReference':
        return [run(around.picture(node.alt ?? ''), { ...marks, italics: true })];
      default:
        return [run(toString(node), marks)];
    }
  });
}

const run = (text: string, marks: Marks): TextRun =>
  new TextRun({ ...marks, text: plain(text), rightToLeft: runsRightToLeft(text) });

/** Where a link leads from outside of this application; null for what a reader should not be led to. */
function addressOf(url: string, base: string): string | null {
  if (/^\/(?!\/)/.test(url)) return `${base}${url}`;
  return /^(https?|mailto):/i.test(url) ? url : null;
}
