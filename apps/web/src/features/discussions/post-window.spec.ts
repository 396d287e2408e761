import { describe, expect, it } from '@jest/globals';
import { partOf, readUpTo, stretchesOf } from './post-window';

const shape = (seqs: number[], lastSeq: number) =>
  stretchesOf(seqs, lastSeq).map(({ from, to, loaded }) => `${loaded ? '' : '…'}${from}-${to}`);

describe('the posts of a thread that are on the page', () => {
  it('show where posts are still missing: before, between and after them', () => {
    expect(shape([1, 2, 3], 3)).toEqual(['1-3']);
    expect(shape([], 3)).toEqual(['…1-3']);
    expect(shape([], 0)).toEqual([]);
    expect(shape([8, 9, 20, 21], 30)).toEqual(['…1-7', '8-9', '…10-19', '20-21', '…22-30']);
    expect(shape([5], 5)).toEqual(['…1-4', '5-5']);
    // A post that came before the thread was told of it.
    expect(shape([1, 2], 1)).toEqual(['1-2']);
  });

  it('are read only where nothing between was skipped', () => {
    const page = stretchesOf([8, 9, 10, 11, 40, 41], 41);
    expect(readUpTo(page, 8, [9, 10])).toBe(10);
    expect(readUpTo(page, 8, [9, 41])).toBe(9);
    expect(readUpTo(page, 8, [41])).toBe(8);
    expect(readUpTo(page, 7, [9])).toBe(9);
    expect(readUpTo(page, 3, [9, 41])).toBe(3);
    expect(readUpTo(page, 10, [9])).toBe(10);
    expect(readUpTo(page, 41, [41])).toBe(41);
    expect(readUpTo(stretchesOf([1, 2, 3], 3), 0, [2])).toBe(2);
  });

  it('are filled up from the end of a gap that touches what is being read', () => {
    const gap = { from: 10, to: 19, loaded: false } as const;
    expect(partOf(gap, 'start', 4)).toEqual({ fromSeq: 10, first: 4 });
    expect(partOf(gap, 'end', 4)).toEqual({ fromSeq: 16, first: 4 });
    expect(partOf(gap, 'end', 25)).toEqual({ fromSeq: 10, first: 10 });
  });
});
