import { StandingService } from '@concert/governance';
import { Clock, forbidden, Transactions, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { Speakers } from '../thread/speakers.js';
import { ThreadService } from '../thread/thread.service.js';
import type { ReplyDraftEntity } from './reply-draft.entity.js';
import { type DraftPlace, ReplyDraftStore } from './reply-draft.store.js';

/** The answers people are writing, each for the person's own devices alone. */
@Injectable()
export class ReplyDrafts {
  constructor(
    private readonly drafts: ReplyDraftStore,
    private readonly threads: ThreadService,
    private readonly speakers: Speakers,
    private readonly standing: StandingService,
    private readonly tx: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The viewer's own, in a thread they may read. */
  async find(viewer: Viewer, threadId: string): Promise<ReplyDraftEntity | null> {
    const thread = await this.threads.getFor(viewer, threadId);
    return this.drafts.find(viewer.personId, thread.id);
  }

  /**
   * Keeps what was typed, unless something newer is there already; nothing typed means that there is no draft any more.
   * Answers what is kept.
   */
  keep(viewer: Viewer, threadId: string, text: string, typedAt: Date): Promise<ReplyDraftEntity | null> {
    return this.tx.run(async () => {
      const thread = await this.threads.getFor(viewer, threadId);
      if (!(await this.speakers.speaks(viewer, thread))) throw forbidden('standing');
      const { personId } = viewer;
      // A clock that is ahead must not win over what will be typed elsewhere.
      const now = this.clock.now();
      const at = typedAt < now ? typedAt : now;
      if (text.trim() === '') await this.drafts.forget(personId, thread.id, at);
      else await this.drafts.keep({ personId, threadId: thread.id, text, at });
      return this.drafts.find(personId, thread.id);
    });
  }

  /** Forgets those of persons who may not read the thread any more. */
  async forgetLost(places: readonly DraftPlace[]): Promise<void> {
    for (const { personId, threadId, bodyId, audience } of places) {
      const readers = await this.standing.readersAmong([personId], bodyId, audience);
      if (readers.length === 0) await this.drafts.forget(personId, threadId);
    }
  }
}
