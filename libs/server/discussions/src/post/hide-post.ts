import { randomUUID } from 'node:crypto';
import { StandingService } from '@concert/governance';
import { Acts, invalid, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { placeOf } from '../thread/thread.events.js';
import { mayModerate } from '../thread/thread.policy.js';
import { requireNotWithdrawn, requireVersion } from './change-post.js';
import { PostHidingStore } from './post-hiding.store.js';
import { postEdited } from './post.events.js';
import { type PostRow, PostStore } from './post.store.js';
import { PostsInSight } from './posts-in-sight.js';

/** Takes a post out of sight and says why, or brings it back; nothing is erased, and each time is kept. */
@Injectable()
export class HidePost {
  constructor(
    private readonly posts: PostStore,
    private readonly sight: PostsInSight,
    private readonly trace: PostHidingStore,
    private readonly standing: StandingService,
    private readonly acts: Acts,
  ) {}

  run(viewer: Viewer, id: string, hidden: boolean, reason: string | null, version: number): Promise<PostRow> {
    return this.acts.run(async () => {
      const { post, thread } = await this.sight.getLockedFor(viewer, id);
      await this.standing.require(viewer, thread.bodyId, mayModerate);
      if (hidden && !reason) throw invalid('reason', 'required');
      requireNotWithdrawn(post);
      requireVersion(post, version);
      if (post.hidden === hidden) return post;
      const changed = await this.posts.change(post, { hidden });
      await this.trace.add({
        id: randomUUID(),
        postId: post.id,
        at: this.acts.now(),
        personId: viewer.personId,
        hidden,
        reason,
      });
      this.acts.tell(postEdited({ ...placeOf(thread), postId: post.id, seq: post.seq }));
      return changed;
    });
  }
}
