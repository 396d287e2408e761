import { LIMITS } from '@concert/contracts';
import { invalid } from '@concert/kernel';
import { inspectSheet, type SheetInspection } from './sheet-inspection.js';
import { unpackParts } from './zip-parts.js';

export type CellValue = string | number | boolean | Date | null;

export interface ReadSheet {
  name: string;
  rows: CellValue[][];
  inspection: SheetInspection;
}

/** A heading and a few lines above it. */
const ROWS_BESIDES = 30;
const MOST_COLUMNS = 200;
const OLD_OR_PROTECTED = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** The sheets of an .xlsx file, values and all; INVALID_INPUT that says what is wrong with the file. */
export async function readWorkbook(file: Buffer): Promise<ReadSheet[]> {
  if (file.subarray(0, 4).equals(OLD_OR_PROTECTED)) throw invalid('file', 'oldOrProtected');
  const parts = unpackParts(file);
  const inspections = sheetParts(parts).map(inspectSheet);
  for (const { lastRow, lastColumn } of inspections) {
    if (lastRow > LIMITS.importRows + ROWS_BESIDES)
      throw invalid('file', 'tooManyRows', { max: LIMITS.importRows });
    if (lastColumn > MOST_COLUMNS) throw invalid('file', 'tooManyColumns', { max: MOST_COLUMNS });
  }
  const sheets = await values(file);
  if (sheets.length !== inspections.length) throw invalid('file', 'notXlsx');
  return sheets.map(({ sheet, data }, index) => ({
    name: sheet,
    rows: data as CellValue[][],
    inspection: inspections[index] ?? inspectSheet(''),
  }));
}

/** The XML of the sheets in the order of the workbook. */
function sheetParts(parts: Map<string, string>): string[] {
  const workbook = parts.get('xl/workbook.xml');
  const relations = parts.get('xl/_rels/workbook.xml.rels');
  if (workbook === undefined || relations === undefined) throw invalid('file', 'notXlsx');
  const targets = new Map(
    [...relations.matchAll(/<(?:\w+:)?Relationship\b([^>]*)>/g)].map(([, attributes = '']) => [
      value(attributes, 'Id'),
      value(attributes, 'Target'),
    ]),
  );
  return [...workbook.matchAll(/<(?:\w+:)?sheet\b([^>]*)>/g)].map(([, attributes = '']) => {
    const target = targets.get(value(attributes, '\\w+:id')) ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    const xml = parts.get(path);
    if (xml === undefined) throw invalid('file', 'notXlsx');
    return xml;
  });
}

const value = (attributes: string, name: string): string =>
  new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';

async function values(file: Buffer) {
  // Only when a file comes in; the reader that unpacks by the archive's directory, which is what was checked above.
  const { default: readXlsxFile } = await import('read-excel-file/universal');
  const bytes = new Uint8Array(file).buffer;
  try {
    return await readXlsxFile(bytes);
  } catch {
    throw invalid('file', 'notXlsx');
  }
}
