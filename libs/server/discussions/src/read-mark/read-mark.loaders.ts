import { StandingService } from '@concert/governance';
import type { Batch, Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { ReadMarkStore } from './read-mark.store.js';

interface ReaderBatches {
  /** Up to which number the viewer has read each thread. */
  readSeq: Batch<string, number>;
  /** How many numbers after that are traces of posts that were moved away. */
  tracesUnread: Batch<string, number>;
  /** In how many threads of each body the viewer has something unread. */
  unreadThreads: Batch<string, number>;
}

/** What depends on who reads: one set of batch functions for each viewer, thus for each request. */
@Injectable()
export class ReadMarkLoaders {
  private readonly batches = new WeakMap<Viewer, ReaderBatches>();

  constructor(
    private readonly marks: ReadMarkStore,
    private readonly standing: StandingService,
  ) {}

  of(viewer: Viewer): ReaderBatches {
    let batches = this.batches.get(viewer);
    if (!batches) {
      batches = {
        readSeq: async (threadIds) => {
          const read = await this.marks.ofThreads(viewer.personId, threadIds);
          return threadIds.map((id) => read.get(id) ?? 0);
        },
        tracesUnread: async (threadIds) => {
          const traces = await this.marks.tracesUnread(viewer.personId, threadIds);
          return threadIds.map((id) => traces.get(id) ?? 0);
        },
        unreadThreads: async (bodyIds) => {
          const unread = await this.marks.unreadByBody(
            viewer.personId,
            bodyIds,
            await this.standing.readable(viewer),
          );
          return bodyIds.map((id) => unread.get(id) ?? 0);
        },
      };
      this.batches.set(viewer, batches);
    }
    return batches;
  }
}
