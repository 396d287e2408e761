import { INTERFACE_LOCALES } from '@concert/contracts';
import { invalid } from '@concert/kernel';
import { ALIASES, type Column, HEADINGS, REQUIRED_COLUMNS } from '../work-plan-file/plan-columns.js';
import type { CellValue, ReadSheet } from './read-workbook.js';

/** Where a plan stands in a workbook. Places are counted from one. */
export interface PlanTable {
  sheet: ReadSheet;
  headingRow: number;
  columns: Map<Column, { place: number; heading: string }>;
  ignored: string[];
}

const HEADING_ROWS = 15;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[*:]+\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();

const MEANINGS: ReadonlyMap<string, Column> = new Map([
  ...(Object.entries(ALIASES) as [Column, readonly string[]][]).flatMap(([column, names]) =>
    names.map((name): [string, Column] => [plain(name), column]),
  ),
  ...INTERFACE_LOCALES.flatMap((locale) =>
    (Object.entries(HEADINGS[locale]) as [Column, string][]).map(([column, name]): [string, Column] => [
      plain(name),
      column,
    ]),
  ),
]);

/** The table of a plan: the sheet and row whose headings say most. INVALID_INPUT when none has what a plan needs. */
export function findTable(sheets: readonly ReadSheet[]): PlanTable {
  const tables = sheets.flatMap((sheet) =>
    sheet.rows.slice(0, HEADING_ROWS).map((row, index) => tableAt(sheet, row, index + 1)),
  );
  const best = tables.reduce<PlanTable | null>(
    (found, table) => (table.columns.size > (found?.columns.size ?? 0) ? table : found),
    null,
  );
  if (!best || best.columns.size < 2)
    throw invalid('file', 'noPlan', { sheets: sheets.map(({ name }) => name) });
  const missing = REQUIRED_COLUMNS.filter((column) => !best.columns.has(column));
  if (missing.length > 0)
    throw invalid('file', 'missingColumns', {
      sheet: best.sheet.name,
      columns: missing.map((column) => HEADINGS.en[column]),
      keys: missing,
    });
  const twice = repeated(best);
  if (twice) throw invalid('file', 'columnTwice', { sheet: best.sheet.name, columns: [twice] });
  return best;
}

function tableAt(sheet: ReadSheet, row: readonly CellValue[], headingRow: number): PlanTable {
  const columns: PlanTable['columns'] = new Map();
  const ignored: string[] = [];
  row.forEach((cell, index) => {
    const heading = typeof cell === 'string' ? cell.trim() : '';
    if (heading === '') return;
    const column = MEANINGS.get(plain(heading));
    if (column === undefined) ignored.push(heading);
    else if (!columns.has(column)) columns.set(column, { place: index + 1, heading });
  });
  return { sheet, headingRow, columns, ignored };
}

/** Two columns of one meaning would leave it to chance which of them counts. */
function repeated({ sheet, headingRow, columns }: PlanTable): string | null {
  for (const [index, cell] of (sheet.rows[headingRow - 1] ?? []).entries()) {
    const column = typeof cell === 'string' ? MEANINGS.get(plain(cell)) : undefined;
    if (column !== undefined && columns.get(column)?.place !== index + 1) return String(cell);
  }
  return null;
}
