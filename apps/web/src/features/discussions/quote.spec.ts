import { describe, expect, it } from '@jest/globals';
import { quoteOf } from './quote';

describe('a quotation', () => {
  it('names who said it, leads there, and quotes every line', () => {
    const post = { threadId: 't', seq: 7, author: { name: 'Ann' }, text: 'One\n\n- two' };
    expect(quoteOf(post, 'IOM')).toBe('> **Ann** (IOM) [#7](/threads/t#post-7):\n>\n> One\n>\n> - two\n\n');
  });
});
