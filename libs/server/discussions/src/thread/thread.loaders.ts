import { Injectable } from '@nestjs/common';
import { type ThreadRow, ThreadStore } from './thread.store.js';

@Injectable()
export class ThreadLoaders {
  constructor(private readonly threads: ThreadStore) {}

  readonly byId = (ids: readonly string[]): Promise<(ThreadRow | null)[]> => this.threads.byIds(ids);
}
