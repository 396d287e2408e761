import type { Standing } from '@concert/governance';
import { describe, expect, it } from '@jest/globals';
import {
  mayEditPost,
  mayHidePost,
  mayReact,
  maySeeText,
  mayWithdrawPost,
  showsReactions,
} from './post.policy.js';

const post = { authorId: 'author', hidden: false, withdrawnAt: null };
const hidden = { ...post, hidden: true };
const withdrawn = { ...post, withdrawnAt: new Date() };
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

  it('is taken back by whoever may change it, unless it has been hidden, and nothing is done with it afterwards', () => {
    expect(mayWithdrawPost(post, open, 'author', true)).toBe(true);
    expect(mayWithdrawPost(post, open, 'another', true)).toBe(false);
    expect(mayWithdrawPost(post, open, 'author', false)).toBe(false);
    expect(mayWithdrawPost(post, closed, 'author', true)).toBe(false);
    expect(mayWithdrawPost(hidden, open, 'author', true)).toBe(false);
    expect(mayHidePost(post, secretariat)).toBe(true);
    expect([
      mayWithdrawPost(withdrawn, open, 'author', true),
      mayEditPost(withdrawn, open, 'author', true),
      mayReact(withdrawn, open, true),
      showsReactions(withdrawn),
      mayHidePost(withdrawn, secretariat),
    ]).toEqual([false, false, false, false, false]);
  });

  it('that is hidden leaves its words to its author and to those who keep order', () => {
    expect(maySeeText(post, nobody, 'another')).toBe(true);
    expect(maySeeText(hidden, nobody, 'another')).toBe(false);
    expect(maySeeText(hidden, nobody, 'author')).toBe(true);
    expect(maySeeText(hidden, secretariat, 'another')).toBe(true);
  });
});
