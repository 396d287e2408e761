import { StandingService } from '@concert/governance';
import { Clock, Events, Transactions, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { AllReadStore } from './all-read.store.js';
import { threadRead } from './read-mark.events.js';

/** Many threads read at once. */
@Injectable()
export class AllRead {
  constructor(
    private readonly marks: AllReadStore,
    private readonly standing: StandingService,
    private readonly tx: Transactions,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /**
   * Notes that the viewer has read what was said in these bodies between two instants, as far as they may read it;
   * answers in how many threads that was new.
   */
  mark(viewer: Viewer, bodyIds: string[], span: { since: Date; until: Date }): Promise<number> {
    return this.tx.run(async () => {
      const readable = await this.standing.readable(viewer);
      const { personId } = viewer;
      const moved = await this.marks.advance(personId, readable, bodyIds, span, this.clock.now());
      for (const mark of moved) this.events.add(threadRead({ personId, ...mark }));
      return moved.length;
    });
  }
}
