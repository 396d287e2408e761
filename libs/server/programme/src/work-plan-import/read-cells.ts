import { ACTIVITY_STATUSES, type ActivityStatus, COUNTRIES, INTERFACE_LOCALES } from '@concert/contracts';
import type { EntityEntity } from '@concert/governance';
import { STATUS_WORDS } from '../work-plan-file/plan-columns.js';
import type { CellValue } from './read-workbook.js';

/** A value, or the code of what is wrong with the cell. */
export type Read<Value> = { value: Value; problem?: undefined } | { problem: string };

const DAY_MS = 24 * 60 * 60 * 1000;
/** Day 0 of Excel's calendar, as far as its days after February 1900 go. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Whatever a cell holds as a person reads it; an empty one is null. */
export function asText(cell: CellValue): string | null {
  if (cell === null) return null;
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim();
  return text === '' ? null : text;
}

/** A day from an Excel date, its bare number, or a text that can mean only one day. */
export function asDay(cell: CellValue): Read<string | null> {
  if (cell instanceof Date) return dayOf(cell.getTime());
  if (typeof cell === 'number') {
    const instant = EXCEL_EPOCH + Math.floor(cell) * DAY_MS;
    return cell >= 36_526 && cell < 73_415 ? dayOf(instant) : { problem: 'notADay' };
  }
  const text = asText(cell);
  if (text === null) return { value: null };
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!local) return { problem: 'notADay' };
  const [first, second, year] = [Number(local[1]), Number(local[3]), Number(local[4])];
  // 3/4/2026 is in March for one reader and in April for the other: nobody guesses here. Points are never American.
  if (local[2] !== '.' && first <= 12 && second <= 12 && first !== second) return { problem: 'ambiguousDay' };
  return first > 12 || local[2] === '.' ? existing(year, second, first) : existing(year, first, second);
}

function existing(year: number, month: number, day: number): Read<string> {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? dayOf(date.getTime()) : { problem: 'notADay' };
}

function dayOf(instant: number): Read<string> {
  const date = new Date(instant);
  const sensible = date.getUTCFullYear() >= 1990 && date.getUTCFullYear() < 2200;
  return sensible ? { value: date.toISOString().slice(0, 10) } : { problem: 'notADay' };
}

/** A whole number, also with blanks, commas or points between thousands and a currency around it. */
export function asWhole(cell: CellValue): Read<number | null> {
  if (typeof cell === 'number') return Number.isInteger(cell) ? { value: cell } : { problem: 'notWhole' };
  const text = asText(cell)?.replace(/\s|USD|US\$|\$/gi, '');
  if (text === undefined) return { value: null };
  if (/^\d+$/.test(text) || /^\d{1,3}([,.'’])\d{3}(\1\d{3})*$/.test(text))
    return { value: Number(text.replace(/\D/g, '')) };
  return { problem: 'notANumber' };
}

/** 45, 45 %, or the 0.45 that a cell formatted as a percentage holds. */
export function asPercent(cell: CellValue): Read<number | null> {
  if (typeof cell === 'string') return asPercentText(cell);
  if (typeof cell !== 'number') return cell === null ? { value: null } : { problem: 'notAPercentage' };
  const percent = cell > 0 && cell < 1 ? Math.round(cell * 100) : cell;
  return Number.isInteger(percent) && percent >= 0 && percent <= 100
    ? { value: percent }
    : { problem: 'notAPercentage' };
}

function asPercentText(text: string): Read<number | null> {
  const digits = /^(\d{1,3})\s*[%٪]?$/.exec(text.trim())?.[1];
  if (text.trim() === '') return { value: null };
  return digits !== undefined && Number(digits) <= 100
    ? { value: Number(digits) }
    : { problem: 'notAPercentage' };
}

const STATUSES: ReadonlyMap<string, ActivityStatus> = new Map(
  ACTIVITY_STATUSES.flatMap((status) => [
    [plain(status), status] as const,
    [plain(status.replace('_', ' ')), status] as const,
    ...INTERFACE_LOCALES.map((locale) => [plain(STATUS_WORDS[locale][status]), status] as const),
  ]),
);

export function asStatus(cell: CellValue): Read<ActivityStatus | null> {
  const text = asText(cell);
  if (text === null) return { value: null };
  const status = STATUSES.get(plain(text));
  return status === undefined ? { problem: 'unknownStatus' } : { value: status };
}

/** Entities by code, acronym or name in any language. */
export class EntityNames {
  private readonly ids = new Map<string, string>();

  constructor(entities: readonly EntityEntity[]) {
    for (const { id, code, acronym, name } of entities)
      for (const known of [...Object.values(name), ...Object.values(acronym), code])
        this.ids.set(plain(known), id);
  }

  find(text: string): string | null {
    return this.ids.get(plain(text)) ?? null;
  }

  /** Several, between semicolons, line breaks or commas; a comma may also be part of a name. */
  findAll(text: string): Read<string[]> & { unknown?: string } {
    const ids: string[] = [];
    for (const part of pieces(text, (piece) => this.find(piece) !== null)) {
      const id = this.find(part);
      if (id === null) return { problem: 'unknownEntity', unknown: part };
      ids.push(id);
    }
    return { value: ids };
  }
}

const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(
  [...COUNTRIES].flatMap(([code, short]) => [
    [plain(code), code] as const,
    [plain(short), code] as const,
    ...INTERFACE_LOCALES.map(
      (locale) =>
        [plain(new Intl.DisplayNames([locale], { type: 'region' }).of(short) ?? code), code] as const,
    ),
  ]),
);

/** States by code, or by name in a language of the interface. */
export function asCountries(text: string): Read<string[]> & { unknown?: string } {
  const codes: string[] = [];
  for (const part of pieces(text, (piece) => COUNTRY_NAMES.has(plain(piece)))) {
    const code = COUNTRY_NAMES.get(plain(part));
    if (code === undefined) return { problem: 'unknownCountry', unknown: part };
    codes.push(code);
  }
  return { value: codes };
}

function pieces(text: string, known: (piece: string) => boolean): string[] {
  return text
    .split(/[;\n؛]/)
    .flatMap((piece) => (known(piece) ? [piece] : piece.split(/[,،]/)))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}
