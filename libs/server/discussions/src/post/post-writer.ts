import type { Locale } from '@concert/contracts';
import { Clock, conflict, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { PostAttachments } from '../attachment/post-attachments.js';
import { ReadMarkStore } from '../read-mark/read-mark.store.js';
import { type ThreadRow, ThreadStore } from '../thread/thread.store.js';
import type { PostVoice } from '../thread/voices.js';
import { type PostRow, PostStore } from './post.store.js';

export interface NewPost {
  id: string;
  /** Who wrote it, when that was said: nobody else may send it. */
  author?: string | null;
  text: string;
  language?: Locale | null;
  /** Uploads of its author, to go with it in this order. */
  attachments?: readonly string[] | null;
}

/** Writes posts, once each and without gaps in their numbers; call inside a transaction. */
@Injectable()
export class PostWriter {
  constructor(
    private readonly posts: PostStore,
    private readonly threads: ThreadStore,
    private readonly marks: ReadMarkStore,
    private readonly attachments: PostAttachments,
    private readonly clock: Clock,
  ) {}

  /** The viewer's own post of that id if it was sent before; CONFLICT when the id is somebody else's. */
  async findSent(viewer: Viewer, id: string): Promise<PostRow | null> {
    await this.posts.claimId(id);
    const post = await this.posts.find(id);
    if (post && post.authorId !== viewer.personId) throw conflict('idTaken');
    return post;
  }

  /** Where a post was first said: the trace of it when it has been moved since, else the post itself. */
  async firstPlaceOf(post: PostRow): Promise<PostRow> {
    const [first] = await this.posts.tracesOf(post.id);
    return first ?? post;
  }

  /** What is left of the post in a thread it was moved out of. */
  async findTrace(post: PostRow, threadId: string): Promise<PostRow | null> {
    return (await this.posts.tracesOf(post.id)).find((trace) => trace.threadId === threadId) ?? null;
  }

  /** The thread's row has to be locked, or made in this transaction. */
  async write(
    viewer: Viewer,
    thread: ThreadRow,
    voice: PostVoice,
    { id, text, language, attachments }: NewPost,
  ): Promise<PostRow> {
    const files = attachments ?? [];
    const post: PostRow = {
      id,
      threadId: thread.id,
      seq: thread.lastSeq + 1,
      authorId: viewer.personId,
      ...voice,
      text,
      language: language ?? null,
      attachmentCount: files.length,
      createdAt: this.clock.now(),
      editedAt: null,
      hidden: false,
      withdrawnAt: null,
      movedAt: null,
      movedToId: null,
      version: 1,
    };
    await this.posts.add(post);
    await this.attachments.attach(post, files, post.createdAt);
    await this.threads.countPost(thread.id, post);
    await this.marks.readOwn(viewer.personId, thread, post);
    return post;
  }
}
