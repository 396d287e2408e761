import type { Capacity, InterfaceLocale } from '@concert/contracts';
import { conflict, notFound, type RequestContext, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { ThreadLoaders } from '../thread/thread.loaders.js';
import { ThreadService } from '../thread/thread.service.js';
import type { ThreadRow } from '../thread/thread.store.js';
import { ThreadsInSight } from '../thread/threads-in-sight.js';
import { PostLoaders } from './post.loaders.js';
import { type PostRow, PostStore } from './post.store.js';
import { beginningLinesOf } from './spoken.js';
import { voiceWords } from './voice-words.js';

/** Where a post stands and whether it can be read there, for those who tell of it. */
export interface PostPlace {
  threadId: string;
  seq: number;
  authorId: string;
  /** For which it was said, as what, and for guests where they come from. */
  entityId: string | null;
  capacity: Capacity | null;
  organisation: string | null;
  /** False once it is hidden or withdrawn. */
  shown: boolean;
  /** How it begins, line by line and without the marks of Markdown; empty once it is not shown. */
  beginning: string[];
}

/** What is told of a post where it is told of. */
const BEGINNING = 600;

/** Where something comes from that was made of a post. */
export interface PostOrigin {
  id: string;
  seq: number;
  thread: ThreadRow;
}

/** Where posts stand, for what other contexts make of them; a post that is moved takes that along. */
@Injectable()
export class PostPlaces {
  constructor(
    private readonly posts: PostStore,
    private readonly loading: PostLoaders,
    private readonly threads: ThreadService,
    private readonly anyThread: ThreadLoaders,
    private readonly inSight: ThreadsInSight,
  ) {}

  async find(postId: string): Promise<PostPlace | null> {
    const post = await this.posts.find(postId);
    if (!post) return null;
    const { threadId, seq, authorId, entityId, capacity, organisation } = post;
    const shown = isShown(post);
    const beginning = shown ? beginningLinesOf(post.text, BEGINNING) : [];
    return { threadId, seq, authorId, entityId, capacity, organisation, shown, beginning };
  }

  /** As what it was said, in words; the acronym is that of its entity. */
  voice(post: PostPlace, acronym: string, locale: InterfaceLocale): string {
    return voiceWords(post, acronym, locale);
  }

  /** The thread of a post of which the viewer makes something else: NOT_FOUND for those who may not read it. */
  async threadFor(viewer: Viewer, postId: string): Promise<ThreadRow> {
    const post = await this.posts.find(postId);
    if (!post) throw notFound('thread');
    const thread = await this.threads.getFor(viewer, post.threadId);
    if (!isShown(post)) throw conflict('postNotShown');
    return thread;
  }

  /** The same, and its label stays as it is until the open transaction ends. */
  async lockThreadFor(viewer: Viewer, postId: string): Promise<ThreadRow> {
    const { id } = await this.threadFor(viewer, postId);
    const thread = await this.threads.getLockedFor(viewer, id);
    // Read again under the lock: it may have been moved, hidden or withdrawn meanwhile.
    const post = await this.posts.find(postId);
    if (post?.threadId !== id || !isShown(post)) throw conflict('postNotShown');
    return thread;
  }

  /** Whoever asks: for the label that was given on. */
  async threadOf(postId: string): Promise<ThreadRow | null> {
    const post = await this.posts.find(postId);
    if (!post) return null;
    const [thread = null] = await this.anyThread.byId([post.threadId]);
    return thread;
  }

  /** For fields: null for those who may not read it where it stands now. */
  async shownTo(context: RequestContext, postId: string): Promise<PostOrigin | null> {
    const post = await context.loaders.by(this.loading.byId).load(postId);
    const thread = post && (await this.inSight.find(context, post.threadId));
    return thread ? { id: post.id, seq: post.seq, thread } : null;
  }
}

const isShown = ({ hidden, withdrawnAt }: PostRow): boolean => !hidden && withdrawnAt === null;
