import type { CellObject, Row, Sheet } from 'write-excel-file/node';

export interface WorkbookSheet {
  title: string;
  headings: string[];
  rows: Row[];
  /** In characters, by column. */
  widths?: number[];
  rightToLeft?: boolean;
}

const LONGEST_CELL = 32_767;

/**
 * A cell that stays text whatever it begins with: with the text format Excel does not take `=…`, `+…`, `-…` or `@…`
 * for a formula, not even after an edit.
 */
export function textCell(text: string | null, style: Partial<CellObject> = {}): CellObject | null {
  return text === null || text === '' ? null : { value: storable(text), type: String, format: '@', ...style };
}

/** An instant in UTC. */
export const instantCell = (instant: Date): CellObject => ({
  value: instant,
  type: Date,
  format: 'yyyy-mm-dd hh:mm:ss',
});

/** An .xlsx file with a row of headings on each sheet that stays in sight. */
export async function writeWorkbook(sheets: WorkbookSheet[]): Promise<Buffer> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const built = sheets.map(({ title, headings, rows, widths, rightToLeft }): Sheet<Buffer> => ({
    sheet: sheetTitle(title),
    data: [headings.map(headingCell), ...rows],
    columns: headings.map((_, column) => ({ width: widths?.[column] ?? 20 })),
    stickyRowsCount: 1,
    rightToLeft: rightToLeft ?? false,
  }));
  return writeExcelFile(built).toBuffer();
}

const headingCell = (text: string): CellObject => ({
  ...textCell(text),
  fontWeight: 'bold',
  backgroundColor: '#DCE6F2',
  wrap: true,
  alignVertical: 'center',
});

/** Excel allows 31 signs, and none of these. */
const sheetTitle = (title: string): string => title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);

/**
 * What a file can hold: no control signs, no halves of characters, not too long. `_x0041_` in a file means the letter
 * A, so a text that looks like it is written escaped; and the writer keeps texts as keys of a plain object, so a text
 * that every object has as a key must not look like one.
 */
function storable(text: string): string {
  const clean = Buffer.from(withoutControls(text).slice(0, LONGEST_CELL)).toString();
  const escaped = clean.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  if (!(escaped in {})) return escaped;
  const code = escaped.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `_x${code}_${escaped.slice(1)}`;
}

const withoutControls = (text: string): string =>
  text.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/[\uFFFE\uFFFF]/g, '');
