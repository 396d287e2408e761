import { gql, InMemoryCache } from '@apollo/client';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { postPolicy } from './post-policy';

const POSTS = gql`
  query ($id: ID!, $fromSeq: Int) {
    thread(id: $id) {
      id
      posts(fromSeq: $fromSeq) {
        edges {
          cursor
          node {
            id
            seq
            threadId
            text
          }
        }
      }
    }
  }
`;

describe('pages of posts', () => {
  let cache: InMemoryCache;
  beforeEach(() => {
    cache = new InMemoryCache({ typePolicies: { Thread: { fields: { posts: postPolicy } } } });
  });

  const arrive = (fromSeq: number, ...seqs: number[]) =>
    put(
      't',
      fromSeq,
      seqs.map((seq) => [`p${seq}`, seq]),
    );
  const put = (threadId: string, fromSeq: number, posts: (readonly [id: string, seq: number])[]) =>
    cache.writeQuery({
      query: POSTS,
      variables: { id: threadId, fromSeq },
      data: {
        thread: {
          __typename: 'Thread',
          id: threadId,
          posts: {
            __typename: 'PostConnection',
            edges: posts.map(([id, seq]) => ({
              __typename: 'PostEdge',
              cursor: `c${seq}`,
              node: { __typename: 'Post', id, seq, threadId, text: `text ${seq}` },
            })),
          },
        },
      },
    });
  const here = () =>
    cache
      .readQuery<{ thread: { posts: { edges: { node: { seq: number } }[] } } }>({
        query: POSTS,
        variables: { id: 't' },
      })
      ?.thread.posts.edges.map((edge) => edge.node.seq);

  it('fall into one list in the order of their numbers, whichever comes first', () => {
    arrive(5, 5, 6);
    arrive(1, 1, 2);
    expect(here()).toEqual([1, 2, 5, 6]);
    arrive(3, 3, 4);
    expect(here()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('lose a post that was moved to another thread, and none whose number it has there', () => {
    arrive(1, 1, 2, 3);
    put('u', 1, [['p3', 1]]);
    expect(here()).toEqual([1, 2]);
    put('t', 3, [['trace', 3]]);
    arrive(4, 4);
    expect(here()).toEqual([1, 2, 3, 4]);
  });

  it('hold no post twice, however often it comes', () => {
    arrive(1, 1, 2, 3);
    arrive(2, 2, 3, 4);
    arrive(4, 4);
    expect(here()).toEqual([1, 2, 3, 4]);
  });
});
