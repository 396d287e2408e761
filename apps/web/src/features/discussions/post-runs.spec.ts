import { describe, expect, it } from '@jest/globals';
import { runsOf } from './post-runs';

const to = (id: string) => ({ moved: { thread: { id } } });
const here = { moved: null };
const elsewhere = { moved: { thread: null } };

describe('posts and the traces of those that were moved', () => {
  it('stand one by one, and together where they lead to the same thread', () => {
    const posts = [here, here, to('a'), to('a'), to('b'), elsewhere, elsewhere, here, to('a')];
    expect(runsOf(posts).map((run) => run.length)).toEqual([1, 1, 2, 1, 2, 1, 1]);
    expect(runsOf(posts).flat()).toEqual(posts);
    expect(runsOf([])).toEqual([]);
  });
});
