import { describe, expect, it } from '@jest/globals';
import { byDay, daysOf } from './calendar-days';

describe('a meeting in a calendar', () => {
  it('stands on the days of the reader, not of the place where it is', () => {
    const meeting = { startsAt: '2027-03-01T22:30:00Z', endsAt: '2027-03-02T00:30:00Z' };
    expect(daysOf(meeting, 'UTC')).toEqual(['2027-03-01', '2027-03-02']);
    expect(daysOf(meeting, 'Africa/Nairobi')).toEqual(['2027-03-02']);
    expect(daysOf(meeting, 'America/New_York')).toEqual(['2027-03-01']);
  });

  it('does not touch the day that begins when it ends', () => {
    expect(daysOf({ startsAt: '2027-03-01T10:00:00Z', endsAt: '2027-03-02T00:00:00Z' }, 'UTC')).toEqual([
      '2027-03-01',
    ]);
  });

  it('of several days stands on each of them', () => {
    const retreat = { startsAt: '2027-02-27T09:00:00Z', endsAt: '2027-03-01T16:00:00Z' };
    const days = byDay(
      [retreat, { startsAt: '2027-03-01T09:00:00Z', endsAt: '2027-03-01T10:00:00Z' }],
      'UTC',
    );
    expect([...days.keys()]).toEqual(['2027-02-27', '2027-02-28', '2027-03-01']);
    expect(days.get('2027-03-01')).toHaveLength(2);
  });
});
