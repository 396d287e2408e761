import { DateTime } from 'luxon';

const DAY_MS = 24 * 60 * 60 * 1000;
const SECOND_MS = 1000;

/** Zones that are written as UTC instants and need no definition. */
export const isUtc = (zone: string): boolean =>
  ['UTC', 'ETC/UTC', 'ETC/UCT', 'UCT', 'ZULU', 'ETC/ZULU', 'GMT', 'ETC/GMT'].includes(zone.toUpperCase());

/**
 * The VTIMEZONE of an IANA zone for the years between two instants: one observance for every change of the clocks,
 * as they are known, rather than a rule that next year's parliament may change.
 */
export function timeZoneDefinition(zone: string, from: Date, until: Date): string {
  const start = Date.UTC(from.getUTCFullYear() - 1, 0, 1);
  const end = Date.UTC(until.getUTCFullYear() + 2, 0, 1);
  const first = DateTime.fromMillis(start, { zone });
  const observances = [
    observance(first, first.offset),
    ...changes(zone, start, end).map(({ at, before }) =>
      observance(DateTime.fromMillis(at, { zone }), before),
    ),
  ];
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances, 'END:VTIMEZONE'].join('\r\n');
}

/** `before` is the offset in minutes up to `at`; the wall clock of the start is read in it, as the standard wants. */
function observance(at: DateTime, before: number): string {
  const kind = at.isInDST ? 'DAYLIGHT' : 'STANDARD';
  const wallClock = DateTime.fromMillis(at.toMillis() + before * 60 * SECOND_MS, { zone: 'utc' }).toFormat(
    "yyyyLLdd'T'HHmmss",
  );
  return [
    `BEGIN:${kind}`,
    `DTSTART:${wallClock}`,
    `TZOFFSETFROM:${offsetText(before)}`,
    `TZOFFSETTO:${offsetText(at.offset)}`,
    `END:${kind}`,
  ].join('\r\n');
}

function changes(zone: string, start: number, end: number): { at: number; before: number }[] {
  const offsetAt = (instant: number): number => DateTime.fromMillis(instant, { zone }).offset;
  const found: { at: number; before: number }[] = [];
  for (let day = start; day < end; day += DAY_MS) {
    const before = offsetAt(day);
    if (before === offsetAt(day + DAY_MS)) continue;
    let [low, high] = [day, day + DAY_MS];
    while (high - low > SECOND_MS) {
      const middle = low + Math.floor((high - low) / 2 / SECOND_MS) * SECOND_MS;
      if (offsetAt(middle) === before) low = middle;
      else high = middle;
    }
    found.push({ at: high, before });
  }
  return found;
}

function offsetText(minutes: number): string {
  const two = (value: number): string => String(Math.trunc(value)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}${two(size % 60)}`;
}
