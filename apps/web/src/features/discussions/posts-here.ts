/** What the cache answers about the posts of a thread. */
export interface PostsInCache<Posts> {
  complete: boolean;
  data: { posts?: unknown };
  posts: Posts | null;
}

/**
 * The posts to be shown: those that are here in full, or the last that were while one of them is not. Null when nothing
 * was here, and as soon as the thread has left the cache, because its reader has lost it.
 */
export function postsToShow<Posts>(
  { complete, data, posts }: PostsInCache<Posts>,
  shown: Posts | null,
): Posts | null {
  if (complete) return posts;
  return data.posts === undefined ? null : shown;
}
