import { Clock, Events, Transactions, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { ThreadService } from '../thread/thread.service.js';
import type { ThreadRow } from '../thread/thread.store.js';
import { threadRead } from './read-mark.events.js';
import { ReadMarkStore } from './read-mark.store.js';

@Injectable()
export class ReadMarkService {
  constructor(
    private readonly marks: ReadMarkStore,
    private readonly threads: ThreadService,
    private readonly tx: Transactions,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Notes that the viewer has read up to a post; an older number, or one not yet written, changes nothing it should not. */
  markRead(viewer: Viewer, threadId: string, seq: number): Promise<ThreadRow> {
    return this.tx.run(async () => {
      const thread = await this.threads.getFor(viewer, threadId);
      const read = Math.min(seq, thread.lastSeq);
      const { personId } = viewer;
      const moved = read > 0 ? await this.marks.advance(personId, thread.id, read, this.clock.now()) : null;
      if (moved)
        this.events.add(
          threadRead({
            personId,
            threadId: thread.id,
            bodyId: thread.bodyId,
            seq: read,
            seen: thread.announcement && moved.first,
          }),
        );
      return thread;
    });
  }
}
