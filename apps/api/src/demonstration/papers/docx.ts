import { isRightToLeft, type Locale } from '@concert/contracts';
import type { Block } from './paper.js';
import { zip } from './zip.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A Word file: a title, the mark of the demonstration under it, and the blocks. */
export function docx(title: string, mark: string, blocks: readonly Block[], language: Locale): Buffer {
  const writer = new Writer(isRightToLeft(language));
  const body = [
    writer.paragraph(title, 'Title'),
    writer.paragraph(mark, 'Subtitle'),
    ...blocks.map((block) => writer.block(block)),
  ];
  return zip({
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${HEAD}<w:document xmlns:w="${W}"><w:body>${body.join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/>${writer.bidi}</w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `${HEAD}<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${[
      style('Title', '<w:b/><w:bCs/><w:color w:val="1F3A68"/><w:sz w:val="36"/><w:szCs w:val="36"/>'),
      style('Subtitle', '<w:i/><w:iCs/><w:color w:val="8A5A00"/>'),
      style('Heading1', '<w:b/><w:bCs/><w:color w:val="1F3A68"/><w:sz w:val="26"/><w:szCs w:val="26"/>'),
    ].join('')}</w:styles>`,
  });
}

const style = (id: string, run: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:rPr>${run}</w:rPr></w:style>`;

/** Writes the paragraphs of one direction of writing. */
class Writer {
  readonly bidi: string;

  constructor(private readonly rightToLeft: boolean) {
    this.bidi = rightToLeft ? '<w:bidi/>' : '';
  }

  block(block: Block): string {
    switch (block.kind) {
      case 'heading':
        return this.paragraph(block.text, 'Heading1');
      case 'paragraph':
        return this.paragraph(block.text);
      case 'list':
        return block.items
          .map((item) => this.paragraph(`•  ${item}`, null, '<w:ind w:start="360" w:hanging="270"/>'))
          .join('');
      case 'table':
        return this.table(block.rows);
    }
  }

  paragraph(text: string, styleId: string | null = null, more = ''): string {
    const named = styleId === null ? '' : `<w:pStyle w:val="${styleId}"/>`;
    const run = this.rightToLeft ? '<w:rPr><w:rtl/></w:rPr>' : '';
    return `<w:p><w:pPr>${named}${this.bidi}${more}</w:pPr><w:r>${run}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
  }

  private table(rows: readonly (readonly string[])[]): string {
    const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
    const borders = sides
      .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="9AA7BD"/>`)
      .join('');
    const direction = this.rightToLeft ? '<w:bidiVisual/>' : '';
    const cell = (text: string): string =>
      `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${this.paragraph(text)}</w:tc>`;
    const grid = (rows[0] ?? []).map(() => '<w:gridCol w:w="2400"/>').join('');
    const body = rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('');
    return `<w:tbl><w:tblPr>${direction}<w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>${this.paragraph('')}`;
  }
}
