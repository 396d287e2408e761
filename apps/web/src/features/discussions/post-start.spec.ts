import { describe, expect, it } from '@jest/globals';
import { postInFragment, postPath } from './paths';
import { startOf } from './post-start';

describe('where reading begins', () => {
  it('is the post that the address names, with what it answers', () => {
    expect(startOf(40, 10, 90)).toEqual({ fromSeq: 37, first: 25 });
    expect(startOf(2, 10, 90)).toEqual({ fromSeq: 1, first: 25 });
    expect(startOf(91, 90, 90)).toEqual({ last: 25 });
  });

  it('is the first unread post, the beginning for a newcomer, the end for who has read all', () => {
    expect(startOf(null, 10, 90)).toEqual({ fromSeq: 8, first: 25 });
    expect(startOf(null, 0, 90)).toEqual({ fromSeq: 1, first: 25 });
    expect(startOf(null, 90, 90)).toEqual({ last: 25 });
  });
});

describe('the address of a post', () => {
  it('names its number and nothing else', () => {
    const { hash } = new URL(postPath('t', 12), 'https://concert.example');
    expect(postInFragment(hash)).toBe(12);
    for (const other of ['', '#', '#post-', '#post-0', '#post-1x', '#post-99999999999', '#seats'])
      expect([other, postInFragment(other)]).toEqual([other, null]);
  });
});
