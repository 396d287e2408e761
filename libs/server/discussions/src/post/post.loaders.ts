import { Injectable } from '@nestjs/common';
import type { PostEditEntity } from './post-edit.entity.js';
import { PostStore } from './post.store.js';

@Injectable()
export class PostLoaders {
  constructor(private readonly posts: PostStore) {}

  readonly edits = (postIds: readonly string[]): Promise<PostEditEntity[][]> => this.posts.editsOf(postIds);
}
