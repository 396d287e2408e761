import { describe, expect, it } from '@jest/globals';
import { linksOfMentions } from './mention-links';

describe('of a text there remain', () => {
  it('its mentions, each once, and no other link', () => {
    const text =
      'Dear [@IOM](/entities/iom), see [the note](/documents/1); [@IOM](/entities/iom) and [@all](https://x.org) know.';
    expect(linksOfMentions(text)).toBe('[@IOM](/entities/iom)');
    expect(linksOfMentions('Nobody is called.')).toBe('');
  });
});
