import { standingChanged } from '@concert/governance';
import { Clock, EventHandlers, Jobs } from '@concert/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { threadMoved, threadRelabelled } from '../thread/thread.events.js';
import { ReplyDraftStore } from './reply-draft.store.js';
import { ReplyDrafts } from './reply-drafts.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A browser that has not been opened for so long has not missed it. */
const KEPT_DAYS = 90;

/** Forgets drafts with the right to their thread, and those that nobody has come back to. */
@Injectable()
export class ReplyDraftListener implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly jobs: Jobs,
    private readonly store: ReplyDraftStore,
    private readonly drafts: ReplyDrafts,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    const { handlers, store, drafts } = this;
    const inThread = async ({ threadId }: { threadId: string }) =>
      drafts.forgetLost(await store.inThread(threadId));
    handlers.on(threadRelabelled, 'discussions.drafts', inThread);
    handlers.on(threadMoved, 'discussions.drafts', inThread);
    handlers.on(standingChanged, 'discussions.drafts', async ({ personIds }) =>
      drafts.forgetLost(await store.ofPersons(personIds)),
    );
    this.jobs.every('reply-draft-sweep', '41 3 * * *', () =>
      store.forgetBefore(new Date(this.clock.now().getTime() - KEPT_DAYS * DAY_MS)),
    );
  }
}
