import { describe, expect, it } from '@jest/globals';
import type { Capacity } from '@concert/contracts';
import { groupByCapacity } from './capacity-order';
import { seatMatrix } from './seat-matrix';

const entity = (code: string) => ({ id: code, code });
const seat = (code: string, capacity: Capacity) => ({ capacity, entity: entity(code) });

describe('the matrix of seats', () => {
  it('shows both capacities of an entity that sits twice, the higher one first', () => {
    const [row] = seatMatrix([{ seats: [seat('UNOCT', 'VICE_CHAIR'), seat('UNOCT', 'CHAIR')] }]);
    expect(row?.cells).toEqual([['CHAIR', 'VICE_CHAIR']]);
    expect(row?.seats).toBe(1);
  });

  it('puts the busiest entity first, and gives a row to one that only sits in the Committee', () => {
    const groups = [
      { seats: [seat('CTED', 'CHAIR'), seat('WHO', 'MEMBER')] },
      { seats: [seat('WHO', 'OBSERVER')] },
    ];
    const rows = seatMatrix(groups, [{ seats: [seat('IMF', 'MEMBER')] }]);
    expect(rows.map(({ entity: { code }, seats }) => [code, seats])).toEqual([
      ['WHO', 2],
      ['CTED', 1],
      ['IMF', 0],
    ]);
  });
});

describe('the officers of a body', () => {
  it('stand in the order of their office, entities of one office by code', () => {
    const seats = [
      seat('UNODC', 'VICE_CHAIR'),
      seat('WCO', 'CO_CHAIR'),
      seat('INTERPOL', 'VICE_CHAIR'),
      seat('CTED', 'CHAIR'),
    ];
    expect(
      groupByCapacity(seats).map((group) => [group.capacity, group.seats.map((one) => one.entity.code)]),
    ).toEqual([
      ['CHAIR', ['CTED']],
      ['CO_CHAIR', ['WCO']],
      ['VICE_CHAIR', ['INTERPOL', 'UNODC']],
    ]);
  });
});
