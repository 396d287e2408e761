import type { ReactionKind } from '@concert/contracts';
import { Clock, conflict, Events, forbidden, notFound, Transactions, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { postEdited } from '../post/post.events.js';
import { showsReactions } from '../post/post.policy.js';
import { type PostRow, PostStore } from '../post/post.store.js';
import { Speakers } from '../thread/speakers.js';
import { placeOf } from '../thread/thread.events.js';
import { requireOpen, ThreadService } from '../thread/thread.service.js';
import { ReactionStore } from './reaction.store.js';

/** Short answers to posts. They are kept apart from positions: no decision counts them. */
@Injectable()
export class ReactionService {
  constructor(
    private readonly reactions: ReactionStore,
    private readonly posts: PostStore,
    private readonly threads: ThreadService,
    private readonly speakers: Speakers,
    private readonly tx: Transactions,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /**
   * Gives a reaction or takes it back; said twice, it is the same as once. The post keeps its version: who changes its
   * text at that moment is not told that somebody else changed it.
   */
  react(viewer: Viewer, postId: string, kind: ReactionKind, on: boolean): Promise<PostRow> {
    return this.tx.run(async () => {
      const post = await this.posts.findLocked(postId);
      if (!post) throw notFound('post');
      const thread = await this.threads.getFor(viewer, post.threadId);
      const speaks = await this.speakers.speaks(viewer, thread);
      if (!speaks) throw forbidden('standing');
      requireOpen(thread);
      if (!showsReactions(post)) throw conflict(post.withdrawnAt ? 'postWithdrawn' : 'postHidden');
      const changed = on
        ? await this.reactions.add(post.id, viewer.personId, kind, this.clock.now())
        : await this.reactions.remove(post.id, viewer.personId, kind);
      if (changed) this.events.add(postEdited({ ...placeOf(thread), postId: post.id, seq: post.seq }));
      return post;
    });
  }
}
