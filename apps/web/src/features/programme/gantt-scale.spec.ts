import { describe, expect, it } from '@jest/globals';
import { ganttScale } from './gantt-scale';

describe('the scale of a Gantt picture', () => {
  it('covers whole months, from the earliest start to the latest end', () => {
    const scale = ganttScale([
      { startsOn: '2026-01-15', endsOn: '2026-02-10' },
      { startsOn: '2026-02-01', endsOn: '2026-04-30' },
    ]);
    expect(scale?.months).toBe(4);
    expect(scale?.ticks.map(({ day }) => day)).toEqual([
      '2026-01-01',
      '2026-02-01',
      '2026-03-01',
      '2026-04-01',
    ]);
    expect(scale?.ticks[0]?.offset).toBe(0);
    expect(scale?.offsetOf('2025-12-31')).toBeNull();
    expect(scale?.offsetOf('2026-05-01')).toBeNull();
    expect(scale?.offsetOf('2026-01-01')).toBe(0);
  });

  it('counts the last day in: one day has a width', () => {
    const scale = ganttScale([{ startsOn: '2026-02-01', endsOn: '2026-02-28' }]);
    expect(scale?.place({ startsOn: '2026-02-01', endsOn: '2026-02-28' })).toEqual({ offset: 0, width: 100 });
    const day = scale?.place({ startsOn: '2026-02-28', endsOn: '2026-02-28' });
    expect((day?.offset ?? 0) + (day?.width ?? 0)).toBeCloseTo(100);
  });

  it('names only as many months as there is room for', () => {
    const years = ganttScale([{ startsOn: '2024-01-01', endsOn: '2027-12-31' }]);
    expect(years?.ticks.filter(({ named }) => named).map(({ day }) => day.slice(5, 7))).toEqual(
      Array.from({ length: 4 }, () => ['01', '07']).flat(),
    );
  });

  it('is not there for nothing', () => expect(ganttScale([])).toBeNull());
});
