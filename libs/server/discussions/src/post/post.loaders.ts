import { alikeTogether } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { PostEditEntity } from './post-edit.entity.js';
import type { PostHidingEntity } from './post-hiding.entity.js';
import { PostHidingStore } from './post-hiding.store.js';
import { type PostRange, type PostRow, PostStore } from './post.store.js';

/** What is asked of one thread. */
export interface ThreadRange {
  threadId: string;
  range: PostRange;
}

@Injectable()
export class PostLoaders {
  constructor(
    private readonly posts: PostStore,
    private readonly trace: PostHidingStore,
  ) {}

  readonly byId = (ids: readonly string[]): Promise<(PostRow | null)[]> => this.posts.byIds(ids);

  readonly edits = (postIds: readonly string[]): Promise<PostEditEntity[][]> => this.posts.editsOf(postIds);

  readonly hidings = (postIds: readonly string[]): Promise<(PostHidingEntity | null)[]> =>
    this.trace.latestOf(postIds);

  // The page of one thread, which is what nearly everybody asks for, keeps its prepared statement.
  readonly ranges = (asked: readonly ThreadRange[]): Promise<PostRow[][]> =>
    alikeTogether(
      asked,
      ({ range }) => range,
      async ([first, ...others]) => {
        if (!first) return [];
        if (others.length === 0) return [await this.posts.range(first.threadId, first.range)];
        return this.posts.ranges(
          [first, ...others].map(({ threadId }) => threadId),
          first.range,
        );
      },
    );
}
