import { Acts, conflict, unauthenticated, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { ReplyDraftStore } from '../reply-draft/reply-draft.store.js';
import { Speakers } from '../thread/speakers.js';
import { placeOf } from '../thread/thread.events.js';
import { requireOpen, ThreadService } from '../thread/thread.service.js';
import { type NewPost, PostWriter } from './post-writer.js';
import { postAdded } from './post.events.js';
import type { PostRow } from './post.store.js';
import { QuickReply } from './quick-reply.js';

@Injectable()
export class PostService {
  constructor(
    private readonly quick: QuickReply,
    private readonly writer: PostWriter,
    private readonly threads: ThreadService,
    private readonly speakers: Speakers,
    private readonly drafts: ReplyDraftStore,
    private readonly acts: Acts,
  ) {}

  /** Says something in a thread. Sent again under the same id, it answers with the post already there. */
  async post(viewer: Viewer, threadId: string, post: NewPost, as?: string | null): Promise<PostRow> {
    if (post.author && post.author !== viewer.personId) throw unauthenticated();
    return (await this.quick.run(viewer, threadId, post, as)) ?? this.postLocked(viewer, threadId, post, as);
  }

  /** The same inside an open transaction, with which it stands or falls: nothing of it is told before the commit. */
  postLocked(
    viewer: Viewer,
    threadId: string,
    post: NewPost,
    as: string | null | undefined,
  ): Promise<PostRow> {
    return this.acts.run(async () => {
      const thread = await this.threads.getLockedFor(viewer, threadId);
      const sent = await this.writer.findSent(viewer, post.id);
      if (sent?.threadId === thread.id) return sent;
      if (sent) {
        // Moved before its author knew that it had arrived: it was said here all the same.
        const trace = await this.writer.findTrace(sent, thread.id);
        if (!trace) throw conflict('idTaken');
        return trace;
      }
      const voice = await this.speakers.requireIn(viewer, thread, as);
      requireOpen(thread);
      const written = await this.writer.write(viewer, thread, voice, post);
      await this.drafts.forget(viewer.personId, thread.id);
      this.acts.tell(
        postAdded({ ...placeOf(thread), postId: written.id, seq: written.seq, authorId: written.authorId }),
      );
      return written;
    });
  }
}
