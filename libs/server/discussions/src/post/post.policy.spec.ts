import type { Standing } from '@concert/governance';
import { describe, expect, it } from '@jest/globals';
import { mayEditPost, mayReact, maySeeText, showsReactions } from './post.policy.js';

const post = { authorId: 'author', hidden: false };
const hidden = { ...post, hidden: true };
const open = { closed: false };
const closed = { closed: true };
const nobody: Standing = { bodyId: 'wg1', kinds: new Set(), voices: [] };
const secretariat: Standing = { ...nobody, kinds: new Set(['S']) };

describe('a post', () => {
  it('is changed by its author alone, who still speaks, while the thread is open', () => {
    expect(mayEditPost(post, open, 'author', true)).toBe(true);
    expect(mayEditPost(post, open, 'another', true)).toBe(false);
    expect(mayEditPost(post, open, 'author', false)).toBe(false);
    expect(mayEditPost(post, closed, 'author', true)).toBe(false);
  });

  it('is reacted to by whoever could answer it, and only while it is in sight', () => {
    expect(mayReact(post, open, true)).toBe(true);
    expect(mayReact(post, open, false)).toBe(false);
    expect(mayReact(post, closed, true)).toBe(false);
    expect(mayReact(hidden, open, true)).toBe(false);
    expect([showsReactions(post), showsReactions(hidden)]).toEqual([true, false]);
  });

  it('that is hidden leaves its words to its author and to those who keep order', () => {
    expect(maySeeText(post, nobody, 'another')).toBe(true);
    expect(maySeeText(hidden, nobody, 'another')).toBe(false);
    expect(maySeeText(hidden, nobody, 'author')).toBe(true);
    expect(maySeeText(hidden, secretariat, 'another')).toBe(true);
  });
});
