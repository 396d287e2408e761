import type { Problem } from '../../apollo/problem';
import { writtenBefore, type OutboxShelf, type OutgoingPost } from './outgoing-post';

/** `waiting` for the connection; `refused` until its author does something about it. */
export type SendState = 'sending' | 'waiting' | 'refused';

export interface UnsentPost extends OutgoingPost {
  state: SendState;
  problem: Problem | null;
  /** False when the browser had no room for it: it is lost with the tab. */
  kept: boolean;
}

type Send = (post: OutgoingPost) => Promise<Problem | null>;
/** Does the work once no other tab is sending to that thread. */
type InTurn = (threadId: string, work: () => Promise<void>) => Promise<void>;

const TRY_AGAIN_AFTER = 8_000;
const LATER: ReadonlySet<Problem['code']> = new Set(['NETWORK', 'RATE_LIMITED', 'UNAUTHENTICATED']);

/**
 * Posts that were written and have not arrived: sent in their order, kept while there is no connection. Those of other
 * tabs that were written before go first; their tab sends them again, which changes nothing, and so learns of it.
 */
export class Outbox {
  private posts: readonly UnsentPost[];
  private readonly byThread = new Map<string, readonly UnsentPost[]>();
  private refusedPosts: readonly UnsentPost[] | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly running = new Set<string>();
  /** Of other tabs, and done with here. */
  private readonly passed = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly send: Send,
    private readonly shelf: OutboxShelf,
    private readonly inTurn: InTurn = (_threadId, work) => work(),
  ) {
    this.posts = shelf.read().map((post) => ({ ...post, state: 'waiting', problem: null, kept: true }));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** What of a thread is not sent yet, in the order it was written; the same list until something changes. */
  of(threadId: string): readonly UnsentPost[] {
    let posts = this.byThread.get(threadId);
    if (!posts)
      this.byThread.set(threadId, (posts = this.posts.filter((post) => post.threadId === threadId)));
    return posts;
  }

  /** What was refused, in whatever thread; the same list until something changes. */
  refused(): readonly UnsentPost[] {
    this.refusedPosts ??= this.posts.filter((post) => post.state === 'refused');
    return this.refusedPosts;
  }

  add(post: OutgoingPost): void {
    const kept = this.shelf.put(post);
    this.replace([...this.posts, { ...post, state: 'waiting', problem: null, kept }]);
    void this.pump(post.threadId);
  }

  /** Tries everything again that waits for the connection. */
  wake(): void {
    clearTimeout(this.timer);
    for (const threadId of new Set(this.posts.map((post) => post.threadId))) void this.pump(threadId);
  }

  /** Tries a refused post again, because what stood in its way may be gone. */
  retry(id: string): void {
    const post = this.change(id, { state: 'waiting', problem: null });
    if (post) void this.pump(post.threadId);
  }

  /** Gives a post up. It may have arrived all the same, if its answer was what got lost. */
  discard(id: string): void {
    this.shelf.drop(id);
    this.replace(this.posts.filter((post) => post.id !== id));
  }

  private async pump(threadId: string): Promise<void> {
    const next = this.next(threadId);
    if (!next || this.running.has(threadId)) return;
    this.running.add(threadId);
    this.change(next.id, { state: 'sending' });
    try {
      await this.inTurn(threadId, () => this.sendAll(threadId));
    } finally {
      this.running.delete(threadId);
    }
  }

  private async sendAll(threadId: string): Promise<void> {
    for (let next = this.next(threadId); next; next = this.next(threadId)) {
      this.change(next.id, { state: 'sending' });
      const own = new Set([...this.passed, ...this.posts.map(({ id }) => id)]);
      const before = writtenBefore(next, this.shelf.read(), own);
      const problem = await this.send(before ?? next);
      if (problem && LATER.has(problem.code)) {
        this.change(next.id, { state: 'waiting', problem });
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.wake(), TRY_AGAIN_AFTER);
        return;
      }
      // What another tab hears against its posts it tells itself.
      if (before) this.passed.add(before.id);
      if (!problem) this.discard((before ?? next).id);
      else if (!before) this.refuse(next.id, problem);
    }
  }

  private refuse(id: string, problem: Problem): void {
    this.change(id, { state: 'refused', problem });
    const kept = this.shelf.read().find((post) => post.id === id);
    if (kept) this.shelf.put({ ...kept, refused: true });
  }

  private next(threadId: string): UnsentPost | undefined {
    return this.of(threadId).find((post) => post.state !== 'refused');
  }

  private change(id: string, change: Partial<UnsentPost>): UnsentPost | undefined {
    this.replace(this.posts.map((post) => (post.id === id ? { ...post, ...change } : post)));
    return this.posts.find((post) => post.id === id);
  }

  private replace(posts: readonly UnsentPost[]): void {
    this.posts = posts;
    this.byThread.clear();
    this.refusedPosts = null;
    for (const listener of this.listeners) listener();
  }
}
