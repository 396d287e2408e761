import { randomUUID } from 'node:crypto';
import type { Label } from '@concert/contracts';
import { StandingService } from '@concert/governance';
import { Acts, conflict, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { threadRelabelled } from './thread.events.js';
import { mayModerate } from './thread.policy.js';
import { requireVersion, ThreadService } from './thread.service.js';
import { type ThreadRow, ThreadStore } from './thread.store.js';
import { ThreadRelabellingStore } from './thread-relabelling.store.js';

/** Gives a thread another label. Those whom it keeps out have lost the thread with the commit. */
@Injectable()
export class RelabelThread {
  constructor(
    private readonly reading: ThreadService,
    private readonly threads: ThreadStore,
    private readonly trace: ThreadRelabellingStore,
    private readonly standing: StandingService,
    private readonly acts: Acts,
  ) {}

  run(
    viewer: Viewer,
    id: string,
    { audience, classification }: Label,
    reason: string,
    version: number,
  ): Promise<ThreadRow> {
    return this.acts.run(async () => {
      const thread = await this.reading.getLockedFor(viewer, id);
      await this.standing.require(viewer, thread.bodyId, mayModerate);
      requireVersion(thread, version);
      if (thread.audience === audience && thread.classification === classification)
        throw conflict('nothingToChange');
      const changed = await this.threads.change(thread, { audience, classification });
      await this.trace.add({
        id: randomUUID(),
        threadId: thread.id,
        at: this.acts.now(),
        personId: viewer.personId,
        audienceBefore: thread.audience,
        audienceAfter: audience,
        classificationBefore: thread.classification,
        classificationAfter: classification,
        reason,
      });
      this.acts.tell(
        threadRelabelled({ threadId: id, bodyId: thread.bodyId, before: thread.audience, after: audience }),
      );
      return changed;
    });
  }
}
