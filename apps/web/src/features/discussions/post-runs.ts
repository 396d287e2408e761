interface Placed {
  moved: { thread: { id: string } | null } | null;
}

/** Posts one by one, and together the traces that follow one another and lead to the same thread, or to none. */
export function runsOf<Post extends Placed>(posts: readonly Post[]): [Post, ...Post[]][] {
  const runs: [Post, ...Post[]][] = [];
  for (const post of posts) {
    const run = runs.at(-1);
    if (run && post.moved && run[0].moved && run[0].moved.thread?.id === post.moved.thread?.id)
      run.push(post);
    else runs.push([post]);
  }
  return runs;
}
