/** What a thread page asks for. */
export const THREAD_PAGE = `query ThreadPage($id: ID!) {
  thread(id: $id) {
    id
    title
    lastSeq
    unread
    posts(first: 25) {
      edges {
        cursor
        node {
          id
          seq
          text
          capacity
          createdAt
          editedAt
          author { id name }
          entity { id code acronym { en fr } }
          reactions { kind count mine }
        }
      }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
}`;
