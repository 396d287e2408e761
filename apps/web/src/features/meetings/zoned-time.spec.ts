import { describe, expect, it } from '@jest/globals';
import { instantIn, wallClockIn } from './zoned-time';

describe('a time on the wall', () => {
  it('is an instant in its zone, on either side of a change of the clocks', () => {
    expect(instantIn('Africa/Nairobi', { day: '2027-03-01', time: '09:00' })).toBe(
      '2027-03-01T06:00:00.000Z',
    );
    expect(instantIn('Europe/Vienna', { day: '2027-03-28', time: '01:30' })).toBe('2027-03-28T00:30:00.000Z');
    expect(instantIn('Europe/Vienna', { day: '2027-03-28', time: '03:30' })).toBe('2027-03-28T01:30:00.000Z');
    expect(instantIn('America/New_York', { day: '2027-11-07', time: '03:00' })).toBe(
      '2027-11-07T08:00:00.000Z',
    );
    expect(instantIn('Asia/Kathmandu', { day: '2027-01-01', time: '00:00' })).toBe(
      '2026-12-31T18:15:00.000Z',
    );
  });

  it('comes back the same from the instant, in every zone', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const clock = { day: '2027-06-15', time: '14:45' };
      expect([zone, wallClockIn(zone, instantIn(zone, clock) ?? '')]).toEqual([zone, clock]);
    }
  });

  it('that is skipped when clocks go forward is taken after the change', () => {
    const instant = instantIn('Europe/Vienna', { day: '2027-03-28', time: '02:30' });
    expect(wallClockIn('Europe/Vienna', instant ?? '')).toEqual({ day: '2027-03-28', time: '03:30' });
  });

  it('is no instant while it is not complete', () => {
    expect(instantIn('UTC', { day: '', time: '09:00' })).toBeNull();
    expect(instantIn('UTC', { day: '2027-02-03', time: '' })).toBeNull();
  });
});
