import { randomUUID } from 'node:crypto';
import { LIMITS } from '@concert/contracts';
import { StandingService } from '@concert/governance';
import { Acts, conflict, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { postsMoved } from '../post/post.events.js';
import { placeOf, threadStarted } from '../thread/thread.events.js';
import { mayModerate } from '../thread/thread.policy.js';
import { requireOpen, requireVersion, ThreadService } from '../thread/thread.service.js';
import { type ThreadRow, ThreadStore } from '../thread/thread.store.js';
import { isNoWider, labelsNoWider } from './post-move.policy.js';
import { PostMoveStore } from './post-move.store.js';

/** Posts of one thread, as those who move them have them before them; null for all of them. */
export interface ChosenPosts {
  threadId: string;
  postIds: readonly string[] | null;
  version: number;
}

/**
 * Takes posts out of one thread into another of its body: into a new one, or to the end of one that is there. Both
 * threads are held, so that posts written meanwhile come before or after, and never between.
 */
@Injectable()
export class MovePosts {
  constructor(
    private readonly reading: ThreadService,
    private readonly threads: ThreadStore,
    private readonly moves: PostMoveStore,
    private readonly standing: StandingService,
    private readonly acts: Acts,
  ) {}

  /** Begins a thread of the same label with the chosen posts. */
  split(viewer: Viewer, chosen: ChosenPosts, title: string): Promise<ThreadRow> {
    return this.acts.run(async () => {
      const source = await this.reading.getLockedFor(viewer, chosen.threadId);
      await this.requireSource(viewer, source, chosen.version);
      const target = await this.threads.add(newThread(viewer, source, title, this.acts.now()));
      const { left, moved } = await this.take(source, target, chosen.postIds);
      // Nothing would be split: that is a matter of its title.
      if (left === 0) throw conflict('nothingLeft');
      this.acts.tell(threadStarted({ ...placeOf(moved), authorId: viewer.personId, anchored: false }));
      return moved;
    });
  }

  /** Puts them at the end of a thread of the same or a narrower label; when none is left, the source leads there. */
  move(viewer: Viewer, chosen: ChosenPosts, into: string): Promise<ThreadRow> {
    return this.acts.run(async () => {
      const held = new Map<string, ThreadRow>();
      // Always in the same order: two who move posts between the same threads must not wait for each other.
      for (const id of [chosen.threadId, into].sort())
        held.set(id, await this.reading.getLockedFor(viewer, id));
      const [source, target] = [held.get(chosen.threadId), held.get(into)];
      if (!source || !target || source.id === target.id) throw conflict('sameThread');
      await this.requireSource(viewer, source, chosen.version);
      if (target.bodyId !== source.bodyId) throw conflict('otherBody');
      if (!isNoWider(target, source)) throw conflict('widerLabel');
      requireOpen(target);
      return (await this.take(source, target, chosen.postIds)).moved;
    });
  }

  /** Where posts of a thread may go: to open threads of its body of no wider label, the latest first. */
  async targets(viewer: Viewer, threadId: string, text: string | null): Promise<ThreadRow[]> {
    const thread = await this.reading.getFor(viewer, threadId);
    await this.standing.require(viewer, thread.bodyId, mayModerate);
    return this.threads.openIn(thread, labelsNoWider(thread), text, LIMITS.pageSize);
  }

  private async requireSource(viewer: Viewer, source: ThreadRow, version: number): Promise<void> {
    await this.standing.require(viewer, source.bodyId, mayModerate);
    requireVersion(source, version);
    if (source.mergedIntoId !== null) throw conflict('threadMerged');
  }

  private async take(
    source: ThreadRow,
    target: ThreadRow,
    postIds: readonly string[] | null,
  ): Promise<{ left: number; moved: ThreadRow }> {
    const now = this.acts.now();
    const seqs = await this.moves.take(source.id, target, postIds, now);
    if (seqs.length === 0 || (postIds && seqs.length < new Set(postIds).size)) throw conflict('postNotHere');
    await this.moves.carryMarks(source.id, target, seqs, now);
    const left = source.lastSeq - source.movedAway - seqs.length;
    await this.moves.countOut(source.id, seqs.length, left === 0 ? target.id : null);
    const moved = await this.moves.countIn(target, seqs.length, now);
    for (const thread of [source, target]) this.acts.tell(postsMoved(placeOf(thread)));
    return { left, moved };
  }
}

const newThread = (
  viewer: Viewer,
  { bodyId, audience, classification }: ThreadRow,
  title: string,
  now: Date,
): Omit<ThreadRow, 'version'> => ({
  id: randomUUID(),
  bodyId,
  title,
  audience,
  classification,
  pinned: false,
  closed: false,
  createdAt: now,
  createdById: viewer.personId,
  lastSeq: 0,
  lastPostAt: now,
  lastAuthorId: viewer.personId,
  movedAway: 0,
  mergedIntoId: null,
  announcement: false,
});
