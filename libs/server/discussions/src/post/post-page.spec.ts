import { encodeCursor } from '@concert/kernel';
import { describe, expect, it } from '@jest/globals';
import { rangeOf } from './post-page.js';

const cursor = (seq: unknown): string => encodeCursor([seq]);

describe('a page of posts', () => {
  it('begins where it is told and goes the way it is told', () => {
    expect(rangeOf({})).toMatchObject({ from: 1, limit: 25, newestFirst: false });
    expect(rangeOf({ first: 10, after: cursor(7) })).toMatchObject({
      from: 8,
      limit: 10,
      newestFirst: false,
    });
    expect(rangeOf({ fromSeq: 5 })).toMatchObject({ from: 5, newestFirst: false });
    expect(rangeOf({ fromSeq: 5, after: cursor(9) })).toMatchObject({ from: 10 });
    expect(rangeOf({ last: 10 })).toMatchObject({ from: 1, limit: 10, newestFirst: true });
    expect(rangeOf({ last: 10, before: cursor(7) })).toMatchObject({
      from: 1,
      to: 6,
      limit: 10,
      newestFirst: true,
    });
  });

  it('is refused when it goes both ways, is too large, or starts from what is no cursor', () => {
    for (const bad of [
      { first: 1, last: 1 },
      { after: cursor(1), before: cursor(3) },
      { first: 0 },
      { first: 101 },
      { last: 101 },
      { after: 'x' },
      { after: cursor('1') },
      { before: cursor(-1) },
      { before: cursor(1e12) },
    ]) {
      expect(() => rangeOf(bad)).toThrow();
    }
  });
});
