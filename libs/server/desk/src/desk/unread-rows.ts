import { Unread } from '@concert/discussions';
import type { Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { Heard } from '../level/heard.js';
import type { DeskRow } from './desk-row.js';
import type { DeskItemType } from './desk.type.js';

/** Threads of a person's own bodies with something they have not read. */
@Injectable()
export class UnreadRows {
  constructor(
    private readonly unread: Unread,
    private readonly heard: Heard,
  ) {}

  /** The latest first. What somebody wants to hear nothing of waits for them as little as it is told them. */
  async of(viewer: Viewer, atMost: number): Promise<DeskRow<DeskItemType>[]> {
    const all = await this.unread.threads(viewer, atMost * 4);
    const heard = await this.heard.among(viewer.personId, all);
    return heard.slice(0, atMost).map((thread) => ({
      id: `thread:${thread.threadId}`,
      kind: 'UNREAD_THREAD',
      at: thread.lastPostAt,
      title: thread.title,
      detail: null,
      count: thread.unread,
      subjectId: thread.threadId,
      bodyId: thread.bodyId,
    }));
  }
}
