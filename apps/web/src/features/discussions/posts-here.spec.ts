import { gql, InMemoryCache } from '@apollo/client';
import { describe, expect, it } from '@jest/globals';
import { postsToShow } from './posts-here';

const POSTS = gql`
  fragment Posts on Thread {
    posts {
      id
      text
    }
  }
`;
/** The same, looked at from the thread. */
const OF_THREAD = gql`
  query {
    posts {
      id
      text
    }
  }
`;
interface Thread {
  posts: { id: string; text: string }[];
}
const id = 'Thread:1';

/** A cache with one post, and what is shown of it after each change. */
function setting() {
  const cache = new InMemoryCache();
  const say = (text: string) =>
    cache.writeFragment({
      id,
      fragment: POSTS,
      data: { __typename: 'Thread', posts: [{ __typename: 'Post', id: 'a', text }] },
    });
  let shown: Thread['posts'] | null = null;
  const look = () => {
    const here = cache.diff<Thread>({
      id,
      query: cache.transformDocument(OF_THREAD),
      optimistic: true,
      returnPartialData: true,
    });
    const data = (here.result ?? {}) as Partial<Thread>;
    shown = postsToShow(
      { complete: here.complete, data, posts: here.complete ? (data.posts ?? null) : null },
      shown,
    );
    return shown?.map(({ text }) => text) ?? null;
  };
  return { cache, say, look };
}

describe('the posts of a thread', () => {
  it('stay as they were while something of one of them is missing, and go on from there', () => {
    const { cache, say, look } = setting();
    say('Said.');
    expect(look()).toEqual(['Said.']);
    cache.modify({ id: 'Post:a', fields: { text: (_text, { DELETE }) => DELETE as never } });
    expect(look()).toEqual(['Said.']);
    say('Changed.');
    expect(look()).toEqual(['Changed.']);
  });

  it('are gone at once with the thread', () => {
    const { cache, say, look } = setting();
    say('Said.');
    expect(look()).toEqual(['Said.']);
    cache.evict({ id });
    expect(look()).toBeNull();
  });

  it('are none before any has come', () => {
    expect(setting().look()).toBeNull();
  });
});
