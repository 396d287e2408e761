/** What a sheet holds besides values. Rows and columns are counted from one, as the spreadsheet counts rows. */
export interface SheetInspection {
  lastRow: number;
  lastColumn: number;
  /** Cells that are computed, or that show an error, by `row:column`. */
  formulas: Set<string>;
  errors: Set<string>;
  merges: { fromRow: number; toRow: number; fromColumn: number; toColumn: number }[];
}

export const cellKey = (row: number, column: number): string => `${row}:${column}`;

const TAGS = /<(?:\w+:)?(c|f|v|is|mergeCell)\b([^>]*)>/g;
const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1];

/** Looks through the raw XML of a sheet, because the reader of values tells neither formulas nor merged cells. */
export function inspectSheet(xml: string): SheetInspection {
  const found: SheetInspection = {
    lastRow: 0,
    lastColumn: 0,
    formulas: new Set(),
    errors: new Set(),
    merges: [],
  };
  let cell = { row: 0, column: 0, type: '' };
  for (const [, tag, attributes = ''] of xml.matchAll(TAGS)) {
    if (tag === 'c') {
      cell = { ...placeOf(attribute(attributes, 'r') ?? ''), type: attribute(attributes, 't') ?? '' };
      if (cell.type === 'e') found.errors.add(cellKey(cell.row, cell.column));
    } else if (tag === 'mergeCell') {
      const [from = '', to = from] = (attribute(attributes, 'ref') ?? '').split(':');
      const [start, end] = [placeOf(from), placeOf(to)];
      found.merges.push({
        fromRow: start.row,
        toRow: end.row,
        fromColumn: start.column,
        toColumn: end.column,
      });
    } else {
      if (tag === 'f') found.formulas.add(cellKey(cell.row, cell.column));
      found.lastRow = Math.max(found.lastRow, cell.row);
      found.lastColumn = Math.max(found.lastColumn, cell.column);
    }
  }
  return found;
}

/** `AB12` → row 12, column 28. */
function placeOf(reference: string): { row: number; column: number } {
  const [, letters = '', digits = '0'] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}
