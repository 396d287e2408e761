import { describe, expect, it } from '@jest/globals';
import { isLate } from './lateness.js';

const may = { startsOn: '2026-05-04', endsOn: '2026-05-29' };

describe('an activity is late', () => {
  it.each([
    ['PLANNED', '2026-05-04', false],
    ['PLANNED', '2026-05-05', true],
    ['UNDER_WAY', '2026-05-29', false],
    ['UNDER_WAY', '2026-05-30', true],
    ['COMPLETED', '2027-01-01', false],
    ['CANCELLED', '2027-01-01', false],
  ] as const)('when %s on %s: %s', (status, today, late) => {
    expect(isLate({ ...may, status }, today)).toBe(late);
  });
});
