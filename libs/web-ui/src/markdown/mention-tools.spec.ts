import { describe, expect, it } from '@jest/globals';
import { mentionStart, withMention } from './mention-tools';

describe('a mention begins', () => {
  it('with an @ at the beginning of a word, and goes on over spaces', () => {
    expect(mentionStart('Thanks @Farida Qa', 17)).toEqual({ at: 7, words: 'Farida Qa' });
    expect(mentionStart('@', 1)).toEqual({ at: 0, words: '' });
    expect(mentionStart('(@io', 4)).toEqual({ at: 1, words: 'io' });
  });

  it('not in an address, on another line, behind a link or once there is a space after the @', () => {
    for (const text of ['name@example.org', '@ten\nlines', '[@IOM](/entities/iom)', '@ here'])
      expect(mentionStart(text, text.length)).toBeNull();
  });
});

describe('a chosen mention', () => {
  it('stands as a link in place of what was typed, and the cursor behind it', () => {
    const text = 'Thanks @Far for it';
    const after = withMention(
      { text, start: 11, end: 11 },
      { at: 7, words: 'Far' },
      { address: '/people/1', words: 'Farida [IOM]' },
    );
    expect(after.text).toBe('Thanks [@Farida IOM](/people/1)  for it');
    expect(after.text.slice(0, after.start)).toBe('Thanks [@Farida IOM](/people/1) ');
  });
});
