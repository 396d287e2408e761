import { describe, expect, it } from '@jest/globals';
import { plannedMinutes, renumbered } from './agenda-order';

const item = (number: string) => ({ number, position: 0 });

describe('an agenda in a new order', () => {
  it('counts every series through, as the server does', () => {
    const order = ['2', 'O2', '1', 'M1', 'O1', '3'].map(item);
    expect(renumbered(order).map(({ number }) => number)).toEqual(['1', 'O1', '2', 'M1', 'O2', '3']);
    expect(renumbered(order).map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('the planned time of an agenda', () => {
  it('is the sum of what is planned, and says how much is not', () => {
    expect(plannedMinutes([{ minutes: 15 }, { minutes: null }, { minutes: 45 }])).toEqual({
      minutes: 60,
      open: 1,
    });
    expect(plannedMinutes([])).toEqual({ minutes: 0, open: 0 });
  });
});
