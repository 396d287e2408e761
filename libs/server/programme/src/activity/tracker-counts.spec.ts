import { expect, it } from '@jest/globals';
import { type CountedRow, countsOf } from './tracker-counts.js';

const row = (over: Partial<CountedRow>): CountedRow => ({
  body: 'WG1',
  pillar: 'P1',
  status: 'UNDER_WAY',
  count: 1,
  late: 0,
  percentSum: 50,
  ...over,
});

it('adds up by status, pillar and body; what was called off does not weigh on the percentage', () => {
  const counts = countsOf([
    row({ body: 'CC', pillar: null, status: 'COMPLETED', count: 1, percentSum: 100 }),
    row({ count: 2, late: 1, percentSum: 60 }),
    row({ status: 'PLANNED', count: 1, late: 1, percentSum: 0 }),
    row({ status: 'CANCELLED', count: 5, percentSum: 10 }),
  ]);
  expect(counts).toMatchObject({ total: 9, late: 2 });
  expect(counts.byBody).toEqual([
    { key: 'CC', count: 1, late: 0, percent: 100, planned: 0, underWay: 0, completed: 1, cancelled: 0 },
    { key: 'WG1', count: 8, late: 2, percent: 20, planned: 1, underWay: 2, completed: 0, cancelled: 5 },
  ]);
  expect(counts.byPillar.map(({ key }) => key)).toEqual(['NONE', 'P1']);
  expect(counts.byStatus.map(({ key, count }) => [key, count])).toEqual([
    ['PLANNED', 1],
    ['UNDER_WAY', 2],
    ['COMPLETED', 1],
    ['CANCELLED', 5],
  ]);
});

it('counts nothing as nothing', () => {
  expect(countsOf([])).toEqual({ total: 0, late: 0, byStatus: [], byPillar: [], byBody: [] });
});
