import { describe, expect, it } from '@jest/globals';
import { beginningLinesOf, beginningOf } from './spoken.js';

describe('the beginning of a post', () => {
  it('is what it says, without the marks of Markdown', () => {
    expect(beginningOf('# Title\n\n- **one**\n- [two](https://concert.example)\n\n> quoted', 100)).toBe(
      'Title one two quoted',
    );
  });

  it('has no marks of quotations left, however they are put into each other', () => {
    expect(beginningOf('> **Vera** (IOM) [#2](#post-2):\n>\n> > - Earlier words\n\nI answer.', 100)).toBe(
      'Vera (IOM) #2: Earlier words I answer.',
    );
    expect(beginningOf('2026. That was the year, and -1 a number.', 100)).toBe(
      '2026. That was the year, and -1 a number.',
    );
  });

  it('ends with a whole word, or within one that is too long', () => {
    expect(beginningOf('one two three', 9)).toBe('one two …');
    expect(beginningOf('one', 9)).toBe('one');
    expect(beginningOf('x'.repeat(30), 9)).toBe(`${'x'.repeat(9)} …`);
    expect(beginningOf('12345678😀 and more', 9)).toBe('12345678 …');
  });

  it('keeps its lines where there is room for them, without the empty ones', () => {
    expect(beginningLinesOf('Yes.\nTwo  things:\n\n- **one**\n- two', 100)).toEqual([
      'Yes.',
      'Two things:',
      'one',
      'two',
    ]);
    expect(beginningLinesOf('one two\nthree four', 9)).toEqual(['one two …']);
  });
});
