import {
  BorderStyle,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { toString } from 'mdast-util-to-string';
import { plain, runsRightToLeft } from './direction.js';
import { inlineOf, type Surroundings } from './markdown-inline.js';
import { type Block, blocksOf } from './markdown-tree.js';

type Of<Type extends string> = Extract<Block, { type: Type }>;
export type Written = Paragraph | Table;

/** By this name the document knows how ordered lists count. */
export const NUMBERS = 'numbers';
/** Indents and sizes of a document are counted in twentieths of a point. */
const STEP = 360;
const DEEPEST = 8;

interface Place {
  quoted: number;
  /** How deep in lists; -1 outside of them. */
  level: number;
}

/** Markdown as paragraphs, lists, tables, quotations and links of a document. One for each document: it numbers lists. */
export class MarkdownBlocks {
  private lists = 0;

  constructor(private readonly around: Surroundings) {}

  of(markdown: string): Written[] {
    return this.all(blocksOf(markdown), { quoted: 0, level: -1 });
  }

  private all(blocks: readonly Block[], place: Place): Written[] {
    return blocks.flatMap((block) => this.one(block, place));
  }

  private one(block: Block, place: Place): Written[] {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [this.text(block, place)];
      case 'blockquote':
        return this.all(block.children, { ...place, quoted: place.quoted + 1 });
      case 'list':
        return this.list(block, place);
      case 'table':
        return [this.table(block)];
      case 'code':
      case 'html':
        return block.value.split('\n').map((line) => this.code(line, place));
      case 'thematicBreak':
        return [new Paragraph({ border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1 } } })];
      case 'footnoteDefinition':
        return this.all(block.children, place);
      default:
        return [];
    }
  }

  private text(block: Of<'paragraph' | 'heading'>, place: Place, more: IParagraphOptions = {}): Paragraph {
    return new Paragraph({
      ...laidOut(toString(block), place),
      ...(block.type === 'heading'
        ? { heading: block.depth > 2 ? HeadingLevel.HEADING_4 : HeadingLevel.HEADING_3 }
        : {}),
      ...more,
      children: inlineOf(block.children, this.around),
    });
  }

  private list(list: Of<'list'>, { quoted, level }: Place): Written[] {
    const inner = { quoted, level: Math.min(level + 1, DEEPEST) };
    const instance = (this.lists += 1);
    const mark: IParagraphOptions = list.ordered
      ? { numbering: { reference: NUMBERS, level: inner.level, instance } }
      : { bullet: { level: inner.level } };
    return list.children.flatMap(({ children, checked }) => {
      const [first, ...rest] = children;
      if (first?.type !== 'paragraph') return this.all(children, inner);
      const box = typeof checked === 'boolean' ? [new TextRun(checked ? '☑ ' : '☐ ')] : [];
      const item = new Paragraph({
        // A list makes the room for its own marks.
        bidirectional: runsRightToLeft(toString(first)),
        ...mark,
        children: [...box, ...inlineOf(first.children, this.around)],
      });
      return [item, ...this.all(rest, inner)];
    });
  }

  private table({ children, align }: Of<'table'>): Table {
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      visuallyRightToLeft: runsRightToLeft(children.map((row) => toString(row)).join(' ')),
      rows: children.map(
        (row, index) =>
          new TableRow({
            tableHeader: index === 0,
            children: row.children.map(
              (cell, column) =>
                new TableCell({
                  children: [
                    new Paragraph({
                      bidirectional: runsRightToLeft(toString(cell)),
                      ...aligned(align?.[column]),
                      children: inlineOf(cell.children, this.around, { bold: index === 0 }),
                    }),
                  ],
                }),
            ),
          }),
      ),
    });
  }

  private code(line: string, place: Place): Paragraph {
    return new Paragraph({
      ...laidOut('', place),
      spacing: { after: 0 },
      children: [new TextRun({ text: plain(line), font: 'Consolas' })],
    });
  }
}

const aligned = (alignment: 'left' | 'right' | 'center' | null = null): IParagraphOptions =>
  alignment ? { alignment } : {};

/** A quotation stands in by as much as it is deep, with a line beside it. */
function laidOut(text: string, { quoted, level }: Place): IParagraphOptions {
  const line = { style: BorderStyle.SINGLE, size: 12, space: 8, color: 'A0A8B2' };
  const bidirectional = runsRightToLeft(text);
  return {
    bidirectional,
    indent: { start: STEP * (quoted + 2 * (level + 1)) },
    ...(quoted > 0 ? { border: bidirectional ? { right: line } : { left: line } } : {}),
  };
}
