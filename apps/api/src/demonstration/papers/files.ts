import type { Locale } from '@concert/contracts';
import { docx } from './docx.js';
import type { Cell, Content } from './paper.js';
import { pdf } from './pdf.js';

const MARKS: Record<Locale, string> = {
  en: 'Demonstration data: this paper is invented.',
  fr: 'Données de démonstration : ce document est inventé.',
  es: 'Datos de demostración: este documento es inventado.',
  ar: 'بيانات تجريبية: هذه الوثيقة من نسج الخيال.',
  zh: '演示数据：本文件纯属虚构。',
  ru: 'Демонстрационные данные: этот документ вымышлен.',
};

const OFFICE = 'application/vnd.openxmlformats-officedocument';

export const MEDIA_TYPES: Record<Content['kind'], string> = {
  docx: `${OFFICE}.wordprocessingml.document`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  pdf: 'application/pdf',
  csv: 'text/csv',
};

/** The bytes of a real file that a person can open, with the mark of the demonstration in it. */
export async function fileOf(title: string, language: Locale, content: Content): Promise<Buffer> {
  const mark = MARKS[language];
  switch (content.kind) {
    case 'docx':
      return docx(title, mark, content.blocks, language);
    case 'pdf':
      return pdf(title, mark, content.blocks);
    case 'csv':
      return Buffer.from(csv([...content.rows, [mark]]), 'utf8');
    case 'xlsx':
      return xlsx(content.rows, content.widths, mark);
  }
}

async function xlsx(
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  mark: string,
): Promise<Buffer> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const [head = [], ...body] = rows;
  const cells = [
    head.map((value) => ({ value: String(value ?? ''), fontWeight: 'bold' as const })),
    ...body.map((row) => row.map((value) => (value === null ? null : { value }))),
    [],
    [{ value: mark, fontStyle: 'italic' as const }],
  ];
  return writeExcelFile(cells, {
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
}

// The byte order mark makes Excel read the accents.
const csv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`;
const quoted = (cell: Cell): string => {
  const text = String(cell ?? '');
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
