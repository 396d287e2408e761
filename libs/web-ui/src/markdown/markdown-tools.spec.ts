import { describe, expect, it } from '@jest/globals';
import { applyTool } from './markdown-tools';

describe('a button of the editor', () => {
  it('wraps what is selected and keeps it selected', () => {
    const after = applyTool('bold', { text: 'the whole group', start: 4, end: 9 });
    expect(after.text).toBe('the **whole** group');
    expect(after.text.slice(after.start, after.end)).toBe('whole');
  });

  it('works on whole lines, wherever in them the selection begins', () => {
    const after = applyTool('quote', { text: 'first\nsecond line\nthird', start: 8, end: 17 });
    expect(after.text).toBe('first\n> second line\nthird');
  });

  it('numbers the lines one after the other', () => {
    const text = 'agenda\nminutes\nrecord';
    expect(applyTool('numbers', { text, start: 0, end: text.length }).text).toBe(
      '1. agenda\n2. minutes\n3. record',
    );
  });
});
