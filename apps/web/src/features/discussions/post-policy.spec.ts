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
    cache.writeQuery({
      query: POSTS,
      variables: { id: 't', fromSeq },
      data: {
        thread: {
          __typename: 'Thread',
          id: 't',
          posts: {
            __typename: 'PostConnection',
            edges: seqs.map((seq) => ({
              __typename: 'PostEdge',
              cursor: `c${seq}`,
              node: { __typename: 'Post', id: `p${seq}`, seq, text: `text ${seq}` },
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

  it('hold no post twice, however often it comes', () => {
    arrive(1, 1, 2, 3);
    arrive(2, 2, 3, 4);
    arrive(4, 4);
    expect(here()).toEqual([1, 2, 3, 4]);
  });
});
