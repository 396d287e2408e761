import type { Batch, Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { NoticeLevel } from './notice-level.entity.js';
import { NoticeLevelStore } from './notice-level.store.js';

interface LevelBatches {
  body: Batch<string, NoticeLevel | null>;
  thread: Batch<string, NoticeLevel | null>;
}

/** What depends on who asks: one set of batch functions for each viewer, thus for each request. */
@Injectable()
export class NoticeLevelLoaders {
  private readonly batches = new WeakMap<Viewer, LevelBatches>();

  constructor(private readonly levels: NoticeLevelStore) {}

  of(viewer: Viewer): LevelBatches {
    let batches = this.batches.get(viewer);
    if (!batches) {
      batches = {
        body: async (ids) => {
          const chosen = await this.levels.ofBodies(viewer.personId, ids);
          return ids.map((id) => chosen.get(id) ?? null);
        },
        thread: async (ids) => {
          const chosen = await this.levels.ofThreads(viewer.personId, ids);
          return ids.map((id) => chosen.get(id) ?? null);
        },
      };
      this.batches.set(viewer, batches);
    }
    return batches;
  }
}
