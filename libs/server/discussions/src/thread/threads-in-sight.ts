import { mayRead, StandingService } from '@concert/governance';
import type { RequestContext } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { ThreadLoaders } from './thread.loaders.js';
import type { ThreadRow } from './thread.store.js';

/** For fields that lead to a thread from elsewhere. */
@Injectable()
export class ThreadsInSight {
  constructor(
    private readonly threads: ThreadLoaders,
    private readonly standing: StandingService,
  ) {}

  /** The thread for those who may read it now, null for everyone else. */
  async find({ viewer, loaders }: RequestContext, id: string): Promise<ThreadRow | null> {
    const thread = await loaders.by(this.threads.byId).load(id);
    if (!viewer || !thread) return null;
    return mayRead(thread.audience, await this.standing.in(viewer, thread.bodyId)) ? thread : null;
  }
}
