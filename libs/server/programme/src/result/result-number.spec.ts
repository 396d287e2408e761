import { describe, expect, it } from '@jest/globals';
import { nextNumber, numberKey } from './result-number.js';

describe('numbers in a programme', () => {
  it('sort as people count, not as letters do', () => {
    const numbers = ['1.10', '1.2', 'WG1-9', '1.1.1', 'wg1-10', '2', '1'];
    expect([...numbers].sort((a, b) => (numberKey(a) < numberKey(b) ? -1 : 1))).toEqual([
      '1',
      '1.1.1',
      '1.2',
      '1.10',
      '2',
      'WG1-9',
      'wg1-10',
    ]);
  });

  it('are the same number with or without leading zeros', () => {
    expect(numberKey('WG1-07')).toBe(numberKey('wg1-7'));
  });

  it('go on after the highest, so that a number is never given twice', () => {
    expect(nextNumber(null, [])).toBe('1');
    expect(nextNumber('1.2', ['1.2.1', '1.2.9'])).toBe('1.2.10');
  });
});
