import { StandingService } from '@concert/governance';
import type { Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { type ChangedThread, ReadMarkStore, type UnreadThread } from './read-mark.store.js';

/** What waits to be read in the bodies a person sits in; the secretariat sits in all of them. */
@Injectable()
export class Unread {
  constructor(
    private readonly marks: ReadMarkStore,
    private readonly standing: StandingService,
  ) {}

  /** Threads with something unread, latest first. */
  async threads(viewer: Viewer, atMost: number): Promise<UnreadThread[]> {
    return this.marks.unreadThreads(
      viewer.personId,
      await this.standing.readable(viewer),
      await this.ownBodies(viewer),
      atMost,
    );
  }

  /** Threads in which others have said something since, latest first. */
  async changedSince(viewer: Viewer, since: Date, atMost: number): Promise<ChangedThread[]> {
    return this.marks.changedSince(
      viewer.personId,
      await this.standing.readable(viewer),
      await this.ownBodies(viewer),
      since,
      atMost,
    );
  }

  private async ownBodies(viewer: Viewer): Promise<string[] | 'all'> {
    const mandate = await this.standing.mandate(viewer);
    return mandate.secretariat ? 'all' : [...new Set(mandate.voices.map((voice) => voice.bodyId))];
  }
}
