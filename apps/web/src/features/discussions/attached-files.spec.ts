import { describe, expect, it } from '@jest/globals';
import { isShownIn, withoutPicture, withPicture } from './attached-files';

const picture = { id: 'b0e1', fileName: 'Map [2].png', size: 9, shown: true };

describe('a picture in a text', () => {
  it('stands below what was written, and is read by its name', () => {
    expect(withPicture('See:\n', picture)).toBe('See:\n\n![Map 2.png](attachment:b0e1)');
    expect(withPicture('', picture)).toBe('![Map 2.png](attachment:b0e1)');
  });

  it('is known by its place, whatever its words have become', () => {
    expect(isShownIn('![The border](attachment:b0e1)', 'b0e1')).toBe(true);
    expect(isShownIn('attachment:b0e1', 'b0e1')).toBe(false);
    expect(isShownIn('![Map](attachment:b0e2)', 'b0e1')).toBe(false);
  });

  it('leaves nothing behind when it goes', () => {
    const text = 'See:\n\n![One](attachment:b0e1)\n\nand ![other](attachment:b0e2)';
    expect(withoutPicture(text, 'b0e1')).toBe('See:\n\nand ![other](attachment:b0e2)');
  });
});
