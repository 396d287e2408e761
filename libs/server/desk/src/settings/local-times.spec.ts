import { describe, expect, it } from '@jest/globals';
import { endOfQuiet, lastDigestAt } from './local-times.js';

describe('quiet hours', () => {
  const night = { quietFrom: '20:00', quietUntil: '07:30' };
  it.each([
    ['2026-03-10T03:00:00Z', 'Africa/Nairobi', '2026-03-10T04:30:00.000Z'],
    ['2026-03-10T18:00:00Z', 'Africa/Nairobi', '2026-03-11T04:30:00.000Z'],
    ['2026-03-10T10:00:00Z', 'Africa/Nairobi', null],
    // The night in which New York puts its clocks on.
    ['2026-03-08T03:00:00Z', 'America/New_York', '2026-03-08T11:30:00.000Z'],
    ['2026-03-10T04:30:00Z', 'Africa/Nairobi', null],
  ])('at %s in %s end at %s', async (now, zone, end) => {
    expect((await endOfQuiet(new Date(now), night, zone))?.toISOString() ?? null).toBe(end);
  });

  it('may lie within one day, or not be at all', async () => {
    const noon = new Date('2026-03-10T12:00:00Z');
    expect(await endOfQuiet(noon, { quietFrom: '11:00', quietUntil: '13:00' }, 'UTC')).toEqual(
      new Date('2026-03-10T13:00:00Z'),
    );
    expect(await endOfQuiet(noon, { quietFrom: null, quietUntil: null }, 'UTC')).toBeNull();
  });
});

describe('a digest', () => {
  const at = (digest: 'DAILY' | 'WEEKLY' | 'NONE') => ({ digest, digestHour: 8, digestWeekday: 1 });
  it.each([
    ['DAILY', '2026-03-11T05:00:00Z', '2026-03-11T05:00:00.000Z'],
    ['DAILY', '2026-03-11T04:59:00Z', '2026-03-10T05:00:00.000Z'],
    // 9 March is a Monday.
    ['WEEKLY', '2026-03-11T12:00:00Z', '2026-03-09T05:00:00.000Z'],
    ['WEEKLY', '2026-03-09T04:00:00Z', '2026-03-02T05:00:00.000Z'],
    ['NONE', '2026-03-11T12:00:00Z', null],
  ] as const)('%s at eight in Nairobi, asked at %s, was due at %s', async (digest, now, due) => {
    expect((await lastDigestAt(new Date(now), at(digest), 'Africa/Nairobi'))?.toISOString() ?? null).toBe(
      due,
    );
  });
});
