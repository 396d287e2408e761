import { describe, expect, it } from '@jest/globals';
import { missingFrom, partAt, readUpTo, staysAround, stretchesOf, united } from './post-window';

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

  it('are filled up where one looks: from the end of a gap that is near, or around a place far inside', () => {
    const gap = { from: 10, to: 1_009, loaded: false } as const;
    expect(partAt(gap, 0, 20)).toEqual({ fromSeq: 10, first: 20 });
    expect(partAt(gap, 1, 20)).toEqual({ fromSeq: 990, first: 20 });
    expect(partAt(gap, 0.5, 20)).toEqual({ fromSeq: 500, first: 20 });
    expect(partAt(gap, 0.995, 20)).toEqual({ fromSeq: 990, first: 20 });
    expect(partAt({ from: 10, to: 19, loaded: false }, 1, 25)).toEqual({ fromSeq: 10, first: 10 });
  });

  it('count as having been there when they have left it again', () => {
    const before = united([], stretchesOf([1, 2, 3, 8, 9], 20));
    expect(before).toEqual([
      { from: 1, to: 3, loaded: true },
      { from: 8, to: 9, loaded: true },
    ]);
    const all = united(before, stretchesOf([4, 5, 6, 7], 20));
    expect(all).toEqual([{ from: 1, to: 9, loaded: true }]);
    expect(readUpTo(all, 2, [9])).toBe(9);
    expect(united(all, stretchesOf([5, 6], 20))).toEqual(all);
  });

  it('stay around what is read and at the end, and leave it elsewhere', () => {
    const seqs = Array.from({ length: 50 }, (_, index) => index + 1);
    const kept = (reading: number) => {
      const stays = staysAround(seqs, reading, { around: 3, atEnd: 2 });
      return seqs.filter(stays);
    };
    expect(kept(20)).toEqual([17, 18, 19, 20, 21, 22, 23, 49, 50]);
    expect(kept(1)).toEqual([1, 2, 3, 4, 49, 50]);
    expect(kept(50)).toEqual([47, 48, 49, 50]);
    expect(kept(90)).toEqual([47, 48, 49, 50]);
  });

  it('lack so many of those that came after a number', () => {
    const page = stretchesOf([1, 2, 7, 8], 12);
    expect([missingFrom(page, 1), missingFrom(page, 11), missingFrom(page, 13)]).toEqual([8, 2, 0]);
    expect(missingFrom(stretchesOf([1, 2], 2), 1)).toBe(0);
  });
});
