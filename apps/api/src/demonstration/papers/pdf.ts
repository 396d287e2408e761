import type { Block } from './paper.js';

interface Line {
  text: string;
  size: number;
  font: 'F1' | 'F2' | 'F3';
  indent: number;
  /** Space above, in points. */
  above: number;
  colour: string;
}

const PAGE = { width: 595, height: 842, margin: 62 };
const INK = '0.13 0.15 0.19';
const BLUE = '0.12 0.23 0.41';
const AMBER = '0.54 0.35 0';
/** Helvetica is about half as wide as it is high; a little more, so that no line runs over the edge. */
const WIDTH_OF_LETTER = 0.51;

/** A PDF with the built-in fonts, for languages of Latin script: a title, the mark of the demonstration, the blocks. */
export function pdf(title: string, mark: string, blocks: readonly Block[]): Buffer {
  const lines = [
    ...wrap({ text: title, size: 18, font: 'F2', indent: 0, above: 0, colour: BLUE }),
    ...wrap({ text: mark, size: 10.5, font: 'F3', indent: 0, above: 8, colour: AMBER }),
    ...blocks.flatMap(linesOf),
  ];
  return assemble(pages(lines).map(pageContent), title);
}

function linesOf(block: Block): Line[] {
  const text = (words: string, indent = 0, above = 8): Line[] =>
    wrap({ text: words, size: 10.5, font: 'F1', indent, above, colour: INK });
  switch (block.kind) {
    case 'heading':
      return wrap({ text: block.text, size: 13, font: 'F2', indent: 0, above: 16, colour: BLUE });
    case 'paragraph':
      return text(block.text);
    case 'list':
      return block.items.flatMap((item) => text(`-  ${item}`, 12, 4));
    case 'table':
      return block.rows.flatMap((row) => text(row.join('   |   '), 12, 4));
  }
}

function wrap(line: Line): Line[] {
  const room = (PAGE.width - 2 * PAGE.margin - line.indent) / (line.size * WIDTH_OF_LETTER);
  const lines: string[] = [];
  for (const word of line.text.split(' ')) {
    const current = lines.at(-1);
    if (current !== undefined && current.length + word.length < room)
      lines[lines.length - 1] = `${current} ${word}`;
    else lines.push(word);
  }
  return lines.map((text, index) => ({ ...line, text, above: index === 0 ? line.above : 0 }));
}

interface Placed extends Line {
  y: number;
}

function pages(lines: readonly Line[]): Placed[][] {
  const all: Placed[][] = [[]];
  let y = PAGE.height - PAGE.margin;
  for (const line of lines) {
    y -= line.above + line.size * 1.35;
    if (y < PAGE.margin) {
      all.push([]);
      y = PAGE.height - PAGE.margin - line.size;
    }
    all.at(-1)?.push({ ...line, y });
  }
  return all;
}

const pageContent = (lines: readonly Placed[]): Buffer =>
  Buffer.concat(
    lines.map(({ text, size, font, indent, y, colour }) =>
      Buffer.concat([
        Buffer.from(`BT /${font} ${size} Tf ${colour} rg ${PAGE.margin + indent} ${y.toFixed(1)} Td (`),
        encoded(text),
        Buffer.from(') Tj ET\n'),
      ]),
    ),
  );

/** Signs beyond Latin-1 that WinAnsi keeps in its own places. */
const WIN_ANSI: Record<string, number> = {
  '’': 0x92,
  '‘': 0x91,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '—': 0x97,
  '•': 0x95,
  '…': 0x85,
  œ: 0x9c,
  Œ: 0x8c,
  '€': 0x80,
};

function encoded(text: string): Buffer {
  const bytes = [...text]
    .map((sign) => WIN_ANSI[sign] ?? sign.codePointAt(0) ?? 63)
    .map((code) => (code > 255 ? 63 : code));
  return Buffer.from(bytes.flatMap((code) => ([40, 41, 92].includes(code) ? [92, code] : [code])));
}

function assemble(contents: readonly Buffer[], title: string): Buffer {
  const objects: Buffer[] = [];
  const add = (text: string | Buffer): number =>
    objects.push(Buffer.isBuffer(text) ? text : Buffer.from(text, 'latin1'));
  add('<< /Type /Catalog /Pages 2 0 R >>');
  const first = 7;
  const kids = contents.map((_, index) => `${first + index * 2} 0 R`).join(' ');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`);
  for (const font of ['Helvetica', 'Helvetica-Bold', 'Helvetica-Oblique'])
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${font} /Encoding /WinAnsiEncoding >>`);
  add(Buffer.concat([Buffer.from('<< /Title ('), encoded(title), Buffer.from(') >>')]));
  contents.forEach((content, index) => {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> >> /Contents ${first + index * 2 + 1} 0 R >>`,
    );
    add(
      Buffer.concat([
        Buffer.from(`<< /Length ${content.length} >>\nstream\n`),
        content,
        Buffer.from('endstream'),
      ]),
    );
  });
  return written(objects);
}

function written(objects: readonly Buffer[]): Buffer {
  const parts = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = 9;
  objects.forEach((object, index) => {
    offsets.push(length);
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    length += part.length;
    parts.push(part);
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${count} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
