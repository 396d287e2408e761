import { Injectable } from '@nestjs/common';
import { type ThreadRow, ThreadStore } from './thread.store.js';
import type { ThreadMoveEntity } from './thread-move.entity.js';
import { ThreadMoveStore } from './thread-move.store.js';
import type { ThreadRelabellingEntity } from './thread-relabelling.entity.js';
import { ThreadRelabellingStore } from './thread-relabelling.store.js';

@Injectable()
export class ThreadLoaders {
  constructor(
    private readonly threads: ThreadStore,
    private readonly trace: ThreadRelabellingStore,
    private readonly movements: ThreadMoveStore,
  ) {}

  readonly byId = (ids: readonly string[]): Promise<(ThreadRow | null)[]> => this.threads.byIds(ids);

  readonly moves = (threadIds: readonly string[]): Promise<ThreadMoveEntity[][]> =>
    this.movements.ofThreads(threadIds);

  readonly relabellings = (threadIds: readonly string[]): Promise<ThreadRelabellingEntity[][]> =>
    this.trace.ofThreads(threadIds);
}
