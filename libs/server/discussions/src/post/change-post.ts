import { randomUUID } from 'node:crypto';
import { Acts, conflict, forbidden, stale, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { PostAttachments } from '../attachment/post-attachments.js';
import { Speakers } from '../thread/speakers.js';
import { placeOf } from '../thread/thread.events.js';
import { requireOpen } from '../thread/thread.service.js';
import type { ThreadRow } from '../thread/thread.store.js';
import { postEdited } from './post.events.js';
import { mayEditPost, mayWithdrawPost } from './post.policy.js';
import { type PostRow, PostStore } from './post.store.js';
import { PostsInSight } from './posts-in-sight.js';

/** What a post is to say from now on, and carry; null or nothing for the files it has. */
export interface PostChange {
  text: string;
  attachments?: readonly string[] | null;
}

/** Changes what people have said themselves; nothing they were is lost. */
@Injectable()
export class ChangePost {
  constructor(
    private readonly posts: PostStore,
    private readonly sight: PostsInSight,
    private readonly speakers: Speakers,
    private readonly attachments: PostAttachments,
    private readonly acts: Acts,
  ) {}

  /** Changes what one's own post says; what it said before is kept and shown. */
  edit(viewer: Viewer, id: string, { text, attachments }: PostChange, version: number): Promise<PostRow> {
    return this.acts.run(async () => {
      const { post, thread } = await this.sight.getLockedFor(viewer, id);
      const speaks = await this.speakers.speaks(viewer, thread);
      if (post.authorId !== viewer.personId) throw forbidden('notYourPost');
      requireOpen(thread);
      requireNotWithdrawn(post);
      if (!mayEditPost(post, thread, viewer.personId, speaks)) throw forbidden('standing');
      requireVersion(post, version);
      const now = this.acts.now();
      const carried = attachments && (await this.attachments.change(post, attachments, now));
      const attachmentCount = carried ?? post.attachmentCount;
      if (post.text === text && typeof carried !== 'number') return post;
      await this.posts.keepEdit({
        id: randomUUID(),
        postId: post.id,
        text: post.text,
        editedAt: now,
        editedById: viewer.personId,
      });
      return this.change(thread, post, { text, attachmentCount, editedAt: now });
    });
  }

  /** Takes one's own post back: that it was said, by whom and when stays, what it said is shown to nobody any more. */
  withdraw(viewer: Viewer, id: string, version: number): Promise<PostRow> {
    return this.acts.run(async () => {
      const { post, thread } = await this.sight.getLockedFor(viewer, id);
      if (post.authorId !== viewer.personId) throw forbidden('notYourPost');
      if (post.withdrawnAt) return post;
      requireOpen(thread);
      if (post.hidden) throw conflict('postHidden');
      const speaks = await this.speakers.speaks(viewer, thread);
      if (!mayWithdrawPost(post, thread, viewer.personId, speaks)) throw forbidden('standing');
      requireVersion(post, version);
      const withdrawn = await this.posts.withdraw(post, this.acts.now());
      this.tell(thread, post);
      return withdrawn;
    });
  }

  private async change(
    thread: ThreadRow,
    post: PostRow,
    change: Partial<Pick<PostRow, 'text' | 'attachmentCount' | 'editedAt'>>,
  ): Promise<PostRow> {
    const changed = await this.posts.change(post, change);
    this.tell(thread, post);
    return changed;
  }

  private tell(thread: ThreadRow, { id, seq }: PostRow): void {
    this.acts.tell(postEdited({ ...placeOf(thread), postId: id, seq }));
  }
}

export function requireNotWithdrawn(post: PostRow): void {
  if (post.withdrawnAt) throw conflict('postWithdrawn');
}

export function requireVersion(post: PostRow, version: number): void {
  if (post.version !== version) throw stale('post', post.version);
}
