import type { Audience } from '@concert/contracts';
import { describe, expect, it } from '@jest/globals';
import { numbersOf } from './numbering.js';

const agenda = (...audiences: Audience[]) =>
  audiences.map((audience, index) => ({ id: String(index), audience }));
const numbers = (meeting: Audience, ...audiences: Audience[]): string[] => [
  ...numbersOf({ audience: meeting }, agenda(...audiences)).values(),
];

describe('the numbers of an agenda', () => {
  it('count what everyone at the meeting may see, and each narrower audience for itself', () => {
    expect(numbers('BODY', 'BODY', 'OFFICERS', 'MEMBERS', 'BODY', 'OFFICERS')).toEqual([
      '1',
      'O1',
      'M1',
      '2',
      'O2',
    ]);
    expect(numbers('COMPACT', 'BODY', 'COMPACT', 'BODY')).toEqual(['B1', '1', 'B2']);
  });

  it('treat an item labelled for more people than the meeting as one for the meeting', () => {
    expect(numbers('OFFICERS', 'BODY', 'OFFICERS', 'COMPACT')).toEqual(['1', '2', '3']);
  });

  it('are the same for everyone who may see an item, and leave no gap for anyone', () => {
    const items = agenda('MEMBERS', 'BODY', 'OFFICERS', 'BODY', 'MEMBERS', 'OFFICERS', 'BODY');
    const all = numbersOf({ audience: 'BODY' }, items);
    for (const visible of [['BODY'], ['BODY', 'MEMBERS'], ['BODY', 'MEMBERS', 'OFFICERS']]) {
      const seen = items
        .filter((item) => visible.includes(item.audience))
        .map((item) => all.get(item.id) ?? '');
      for (const series of ['', 'M', 'O']) {
        const ofSeries = seen
          .filter((number) => number.replace(/\d/g, '') === series)
          .map((number) => Number(number.replace(/\D/g, '')));
        expect(ofSeries).toEqual(ofSeries.map((_, index) => index + 1));
      }
    }
  });
});
