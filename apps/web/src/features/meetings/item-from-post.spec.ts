import { LIMITS } from '@concert/contracts';
import { describe, expect, it } from '@jest/globals';
import { itemFromPost } from './item-from-post';

const ADDRESS = 'https://concert.example/threads/t#post-7';
const item = (text: string) => itemFromPost({ text, author: 'Ann', entity: 'IOM' }, 'The thread', ADDRESS);

describe('an item made of a post', () => {
  it('quotes it with who said it and where', () => {
    expect(item('One\n\n- two').annotation).toBe(`Ann (IOM), ${ADDRESS}:\n\n> One\n>\n> - two`);
  });

  it('is called by its first line when that is a name, otherwise as the discussion', () => {
    expect(item('## **Shared** training\n\nWe should train together.').title).toBe('Shared training');
    expect(item('We should train together.').title).toBe('The thread');
    expect(item(`${'long '.repeat(30)}\n\nAnd more.`).title).toBe('The thread');
    expect(item('---\n\nAnd more.').title).toBe('The thread');
  });

  it('is cut where an annotation has to end', () => {
    const { annotation } = item('x'.repeat(LIMITS.post));
    expect(annotation).toHaveLength(LIMITS.motivation);
    expect(annotation.endsWith('…')).toBe(true);
  });
});
