import type { CellObject } from 'write-excel-file/node';

/**
 * A cell that stays text whatever it begins with: with the text format Excel does not take `=…`, `+…`, `-…` or `@…`
 * for a formula, not even after an edit.
 */
export function textCell(text: string | null, style: Partial<CellObject> = {}): CellObject | null {
  return text === null || text === '' ? null : { value: storable(text), type: String, format: '@', ...style };
}

export const dayCell = (day: string): CellObject => ({
  value: new Date(`${day}T00:00:00Z`),
  type: Date,
  format: 'yyyy-mm-dd',
});

export const numberCell = (value: number | null, format = '0'): CellObject | null =>
  value === null ? null : { value, type: Number, format };

export const headingCell = (text: string): CellObject => ({
  ...textCell(text),
  ...{ fontWeight: 'bold', backgroundColor: '#DCE6F2', wrap: true, alignVertical: 'center' },
});

/**
 * `_x0041_` in a file means the letter A, so a text that looks like it is written escaped; and the writer keeps texts
 * as keys of a plain object, so a text that every object has as a key must not look like one.
 */
function storable(text: string): string {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  if (!(escaped in {})) return escaped;
  const code = escaped.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `_x${code}_${escaped.slice(1)}`;
}
