import { notFound, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { ThreadService } from '../thread/thread.service.js';
import type { ThreadRow } from '../thread/thread.store.js';
import { type PostRow, PostStore } from './post.store.js';

/** Posts on someone’s behalf, one at a time, to be changed. */
@Injectable()
export class PostsInSight {
  constructor(
    private readonly posts: PostStore,
    private readonly threads: ThreadService,
  ) {}

  /** The post, held until the transaction ends, and its thread; NOT_FOUND for those who may not read it. */
  async getLockedFor(viewer: Viewer, id: string): Promise<{ post: PostRow; thread: ThreadRow }> {
    const post = await this.posts.findLocked(id);
    // The same answer as for a post in a thread that is out of sight.
    if (!post) throw notFound('thread');
    return { post, thread: await this.threads.getFor(viewer, post.threadId) };
  }
}
