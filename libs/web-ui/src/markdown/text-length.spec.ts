import { describe, expect, it } from '@jest/globals';
import { isTooLong, lengthOf } from './text-length';

describe('the length of a text', () => {
  it('counts characters as people see them, without the space around', () => {
    expect([lengthOf('  abc \n'), lengthOf('👍👍'), lengthOf('')]).toEqual([3, 2, 0]);
  });

  it('is too much only beyond the limit', () => {
    expect(isTooLong('abc', 3)).toBe(false);
    expect(isTooLong('abc   ', 3)).toBe(false);
    expect(isTooLong('👍👍👍', 3)).toBe(false);
    expect(isTooLong('abcd', 3)).toBe(true);
  });
});
