import type { AnchorKind } from '@concert/contracts';
import { Database, inGroups, inOrder } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type ThreadRow, ThreadStore } from '../thread/thread.store.js';
import { ThreadAnchorEntity } from './thread-anchor.entity.js';

@Injectable()
export class ThreadAnchorStore {
  constructor(
    private readonly database: Database,
    private readonly threads: ThreadStore,
  ) {}

  async add(anchor: ThreadAnchorEntity): Promise<void> {
    await this.database.of(ThreadAnchorEntity).insert(anchor);
  }

  async ofThreads(threadIds: readonly string[]): Promise<(ThreadAnchorEntity | null)[]> {
    const rows = await this.database.of(ThreadAnchorEntity).findBy({ threadId: In([...threadIds]) });
    return inOrder(threadIds, rows, (row) => row.threadId);
  }

  /** The threads that hang on each of these, the latest first; those that have become part of others are left out. */
  async threadsOn(kind: AnchorKind, subjectIds: readonly string[]): Promise<ThreadRow[][]> {
    const anchors = await this.database
      .of(ThreadAnchorEntity)
      .findBy({ kind, subjectId: In([...subjectIds]) });
    const threads = await this.threads.byIds(anchors.map(({ threadId }) => threadId));
    const found = anchors.flatMap(({ subjectId }, index) => {
      const thread = threads[index];
      return thread && thread.mergedIntoId === null ? [{ subjectId, thread }] : [];
    });
    found.sort((one, other) => other.thread.lastPostAt.getTime() - one.thread.lastPostAt.getTime());
    return inGroups(subjectIds, found, (one) => one.subjectId).map((ones) =>
      ones.map(({ thread }) => thread),
    );
  }
}
