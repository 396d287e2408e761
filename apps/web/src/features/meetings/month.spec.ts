import { describe, expect, it } from '@jest/globals';
import { addMonths, dayAfter, isMonth, weeksOf } from './month';

describe('a month', () => {
  it('is drawn in whole weeks from the first day of the week of the reader', () => {
    const weeks = weeksOf('2027-03', 1);
    expect([weeks[0]?.[0], weeks.at(-1)?.at(-1), weeks.length]).toEqual(['2027-03-01', '2027-04-04', 5]);
    expect(weeksOf('2027-03', 0)[0]?.[0]).toBe('2027-02-28');
    expect(weeksOf('2026-02', 0).length).toBe(4);
    for (const week of weeks) expect(week).toHaveLength(7);
  });

  it('has a month before and after it, also over the year', () => {
    expect(addMonths('2026-12', 1)).toBe('2027-01');
    expect(addMonths('2027-01', -1)).toBe('2026-12');
    expect(dayAfter('2028-02-28')).toBe('2028-02-29');
  });

  it('is known by its form', () => {
    expect([isMonth('2027-03'), isMonth('2027-13'), isMonth('March'), isMonth(null)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
