import { describe, expect, it } from '@jest/globals';
import { DateTime } from 'luxon';
import { timeZoneDefinition } from './time-zone-definition.js';

const YEAR = [new Date('2027-03-01T00:00:00Z'), new Date('2027-09-01T00:00:00Z')] as const;

interface Observance {
  start: string;
  from: number;
  to: number;
}

/** Reads a definition as a calendar programme does. */
function observances(definition: string): Observance[] {
  const value = (lines: string, name: string): string =>
    new RegExp(`^${name}:(.*)$`, 'm').exec(lines)?.[1]?.trim() ?? '';
  const minutes = (offset: string): number =>
    (offset.startsWith('-') ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5)));
  return definition
    .split(/BEGIN:(?:STANDARD|DAYLIGHT)/)
    .slice(1)
    .map((lines) => ({
      start: value(lines, 'DTSTART'),
      from: minutes(value(lines, 'TZOFFSETFROM')),
      to: minutes(value(lines, 'TZOFFSETTO')),
    }));
}

/** The offset a programme takes for a wall clock: that of the last observance that had begun by then. */
function offsetOf(wallClock: string, known: Observance[]): number | undefined {
  return known.filter((observance) => observance.start <= wallClock).at(-1)?.to;
}

describe('the definition of a time zone', () => {
  it.each([
    'Europe/Vienna',
    'America/New_York',
    'Africa/Nairobi',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'America/Santiago',
    'Africa/Casablanca',
    'Asia/Tehran',
    'Pacific/Apia',
  ])('gives the hours of the year in %s the offset it has there', (zone) => {
    const known = observances(timeZoneDefinition(zone, ...YEAR));
    const wrong: string[] = [];
    for (let instant = Date.UTC(2027, 0, 1); instant < Date.UTC(2028, 0, 1); instant += 3 * 60 * 60 * 1000) {
      const local = DateTime.fromMillis(instant, { zone });
      // The hour that happens twice when clocks go back has two right answers.
      if (local.getPossibleOffsets().length > 1) continue;
      if (offsetOf(local.toFormat("yyyyLLdd'T'HHmmss"), known) !== local.offset)
        wrong.push(local.toISO() ?? '');
    }
    expect(wrong).toEqual([]);
  });

  it('needs one observance where clocks never change', () => {
    expect(observances(timeZoneDefinition('Africa/Nairobi', ...YEAR))).toEqual([
      { start: '20260101T030000', from: 180, to: 180 },
    ]);
  });
});
