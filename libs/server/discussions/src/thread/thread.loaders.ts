import { Injectable } from '@nestjs/common';
import { type ThreadRow, ThreadStore } from './thread.store.js';
import type { ThreadRelabellingEntity } from './thread-relabelling.entity.js';
import { ThreadRelabellingStore } from './thread-relabelling.store.js';

@Injectable()
export class ThreadLoaders {
  constructor(
    private readonly threads: ThreadStore,
    private readonly trace: ThreadRelabellingStore,
  ) {}

  readonly byId = (ids: readonly string[]): Promise<(ThreadRow | null)[]> => this.threads.byIds(ids);

  readonly relabellings = (threadIds: readonly string[]): Promise<ThreadRelabellingEntity[][]> =>
    this.trace.ofThreads(threadIds);
}
