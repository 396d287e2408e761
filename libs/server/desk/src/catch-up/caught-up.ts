import { AllRead } from '@concert/discussions';
import { Clock, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { CatchUpVisitStore } from './catch-up-visit.store.js';
import { OwnBodies } from './own-bodies.js';

/** What a person says of how far they have caught up. */
@Injectable()
export class CaughtUp {
  constructor(
    private readonly read: AllRead,
    private readonly visits: CatchUpVisitStore,
    private readonly own: OwnBodies,
    private readonly clock: Clock,
  ) {}

  /** In all of their bodies or in one; answers in how many threads that was new. */
  async markRead(viewer: Viewer, code: string | null, span: { since: Date; until: Date }): Promise<number> {
    return this.read.mark(viewer, await this.own.ids(viewer, code), span);
  }

  async note(viewer: Viewer, until: Date): Promise<boolean> {
    const now = this.clock.now();
    await this.visits.note(viewer.personId, until < now ? until : now);
    return true;
  }
}
