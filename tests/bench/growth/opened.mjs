import { THREAD_PAGE } from '../thread-page/query.mjs';

const UNREAD_LIST = `query UnreadList($body: String!) {
  threads(body: $body, first: 25) {
    edges { node { id title audience classification lastSeq lastPostAt unread lastPostBy { id name } } }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
  bodies(first: 100) { edges { node { id unreadThreads } } }
}`;

const CATCH_UP = `query CatchUp($since: DateTime) {
  catchUp(since: $since) {
    since
    until
    bodies {
      id
      body { id code unreadThreads }
      threads(first: 10) {
        edges { node { id started newPosts seq saidAt extract capacity author { id name } entity { id code }
          thread { id title unread audience classification } } }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
      changes(first: 10) { edges { node { id kind at title } } totalCount }
    }
  }
}`;

const A_FORTNIGHT_AGO = new Date(Date.now() - 14 * 24 * 60 * 60 * 1000).toISOString();

/** What is asked for, by the name of its row. */
export const OPENED = {
  page: (side) =>
    requests(
      side,
      'ThreadPage',
      THREAD_PAGE,
      side.threadIds.map((id) => ({ id })),
    ),
  unread: (side) => requests(side, 'UnreadList', UNREAD_LIST, [{ body: 'WG1' }]),
  'catch-up': (side) => requests(side, 'CatchUp', CATCH_UP, [{ since: A_FORTNIGHT_AGO }]),
};

function requests({ url, cookie }, operationName, query, variables) {
  const headers = { 'content-type': 'application/json', cookie };
  return {
    url,
    requests: variables.map((each) => ({
      method: 'POST',
      path: '/graphql',
      headers,
      body: JSON.stringify({ operationName, query, variables: each }),
    })),
  };
}
