import { randomUUID } from 'node:crypto';
import { StandingService } from '@concert/governance';
import { Clock, notFound, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { maySeeText } from '../post/post.policy.js';
import { PostStore } from '../post/post.store.js';
import { ThreadService } from '../thread/thread.service.js';
import type { ThreadRow } from '../thread/thread.store.js';
import type { PostAttachmentEntity } from './post-attachment.entity.js';
import { PostAttachmentStore } from './post-attachment.store.js';

/** Parts fetched within this time of each other are one copy, and so is a picture that a page shows anew. */
const TOGETHER_MS = 10 * 60 * 1000;

/** Attachments as a viewer may have them at this moment. */
@Injectable()
export class ReadableAttachments {
  constructor(
    private readonly attachments: PostAttachmentStore,
    private readonly posts: PostStore,
    private readonly threads: ThreadService,
    private readonly standing: StandingService,
    private readonly clock: Clock,
  ) {}

  /** NOT_FOUND for those who may not read the post where it stands now, and for everyone once it is withdrawn. */
  async getFor(viewer: Viewer, id: string): Promise<{ attachment: PostAttachmentEntity; thread: ThreadRow }> {
    const attachment = await this.attachments.find(id);
    const post = attachment && (await this.posts.find(attachment.postId));
    // The same answer as for one in a thread that is out of sight.
    if (!attachment || !post || post.withdrawnAt) throw notFound('thread');
    const thread = await this.threads.getFor(viewer, post.threadId);
    if (!maySeeText(post, await this.standing.in(viewer, thread.bodyId), viewer.personId))
      throw notFound('thread');
    return { attachment, thread };
  }

  /** Writes down who takes a copy; `together`: unless they did a moment ago. */
  async record({ personId }: Viewer, attachmentId: string, together: boolean): Promise<void> {
    const at = this.clock.now();
    const recently = new Date(at.getTime() - TOGETHER_MS);
    if (together && (await this.attachments.hasCopySince(attachmentId, personId, recently))) return;
    await this.attachments.addCopy({ id: randomUUID(), attachmentId, personId, at });
  }
}
