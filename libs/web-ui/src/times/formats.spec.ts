import { describe, expect, it } from '@jest/globals';
import {
  clocksDiffer,
  formatBytes,
  formatDay,
  formatInstant,
  formatRelative,
  todayIn,
  zoneLabel,
} from './formats';

describe('dates and times', () => {
  it('say a calendar day the same wherever the reader is', () => {
    expect(formatDay('2019-04-16', 'en')).toBe('16 Apr 2019');
    expect(formatDay('2019-04-16', 'fr')).toBe('16 avr. 2019');
  });

  it('are written with European digits in Arabic, as references are', () => {
    expect(formatDay('2019-04-16', 'ar')).toMatch(/2019/);
    expect(formatInstant('2026-03-12T19:00:00Z', 'ar', 'Asia/Amman')).not.toMatch(/[٠-٩]/);
  });

  it('show an instant on the clock of the zone that is asked for', () => {
    expect(formatInstant('2026-03-12T19:00:00Z', 'en', 'Africa/Nairobi')).toBe('12 Mar 2026, 22:00');
    expect(formatInstant('2026-03-12T19:00:00Z', 'en', 'America/New_York')).toBe('12 Mar 2026, 15:00');
  });

  it('tell two zones apart only while their clocks differ', () => {
    expect(clocksDiffer('2026-01-12T12:00:00Z', 'Europe/London', 'Africa/Abidjan')).toBe(false);
    expect(clocksDiffer('2026-07-12T12:00:00Z', 'Europe/London', 'Africa/Abidjan')).toBe(true);
  });

  it('name a zone by its place and its offset on that day', () => {
    expect(zoneLabel('2026-01-12T12:00:00Z', 'en', 'Europe/Zurich')).toBe('Zurich, GMT+1');
    expect(zoneLabel('2026-07-12T12:00:00Z', 'en', 'Europe/Zurich')).toBe('Zurich, GMT+2');
  });

  it('count from the reader’s own midnight what is today', () => {
    const instant = new Date('2026-11-22T02:00:00Z');
    expect(todayIn('America/New_York', instant)).toBe('2026-11-21');
    expect(todayIn('Asia/Bangkok', instant)).toBe('2026-11-22');
  });

  it('round what lies back to the largest unit that fills', () => {
    const now = new Date('2026-11-22T12:00:00Z');
    expect(formatRelative('2026-11-22T11:59:30Z', 'en', now)).toBe('now');
    expect(formatRelative('2026-11-22T09:10:00Z', 'en', now)).toBe('2 hours ago');
    expect(formatRelative('2026-12-06T12:00:00Z', 'en', now)).toBe('in 2 weeks');
  });

  it('say sizes of files in the unit people know', () => {
    expect(formatBytes(512, 'en')).toBe('512 bytes');
    expect(formatBytes(1_530_000, 'en')).toBe('1.5 MB');
  });
});
