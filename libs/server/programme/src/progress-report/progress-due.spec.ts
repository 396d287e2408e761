import { expect, it } from '@jest/globals';
import { reportDueOn } from './progress-due.js';

it('a report is due a quarter after the last one, or after the start when there was none', () => {
  const underWay = { status: 'UNDER_WAY', startsOn: '2026-01-01', reportedOn: null } as const;
  expect(reportDueOn(underWay)).toBe('2026-04-01');
  expect(reportDueOn({ ...underWay, reportedOn: '2026-03-31' })).toBe('2026-06-29');
  expect(reportDueOn({ ...underWay, reportedOn: '2025-11-01' })).toBe('2026-04-01');
});

it('nothing is awaited of what has not begun or is over', () => {
  for (const status of ['PLANNED', 'COMPLETED', 'CANCELLED'] as const)
    expect(reportDueOn({ status, startsOn: '2020-01-01', reportedOn: null })).toBeNull();
});
