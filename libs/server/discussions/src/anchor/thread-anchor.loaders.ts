import { Injectable } from '@nestjs/common';
import type { ThreadAnchorEntity } from './thread-anchor.entity.js';
import { ThreadAnchorStore } from './thread-anchor.store.js';

@Injectable()
export class ThreadAnchorLoaders {
  constructor(private readonly anchors: ThreadAnchorStore) {}

  readonly ofThread = (threadIds: readonly string[]): Promise<(ThreadAnchorEntity | null)[]> =>
    this.anchors.ofThreads(threadIds);
}
