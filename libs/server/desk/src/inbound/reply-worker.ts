import { BackgroundWork, Clock, DomainError, EventHandlers, Jobs, Transactions } from '@concert/kernel';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleInit,
} from '@nestjs/common';
import type { InboundMailEntity } from './inbound-mail.entity.js';
import { InboundMailStore } from './inbound-mail.store.js';
import { inboundMailTaken } from './mailbox.js';
import { PostReply } from './post-reply.js';

const POLL_MS = 10_000;
const DAY_MS = 24 * 60 * 60 * 1000;
const KEPT_DAYS = 90;

/**
 * Handles mail that was taken, one after the other and apart from the events. What becomes of a mail is written in one
 * transaction: the post, and that the mail is done with. Several processes share the work through row locks.
 */
@Injectable()
export class ReplyWorker implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(ReplyWorker.name);
  private readonly work = new BackgroundWork({
    // Whoever wakes us may have a transaction open, which is not ours.
    run: () => this.tx.outside(() => this.handleDue()),
    failed: (error) => this.log.error({ msg: 'replies could not be read', error: String(error) }),
    pollMs: POLL_MS,
  });

  constructor(
    private readonly mails: InboundMailStore,
    private readonly replies: PostReply,
    private readonly tx: Transactions,
    private readonly clock: Clock,
    private readonly handlers: EventHandlers,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.handlers.on(inboundMailTaken, 'desk.replies', async () => this.work.wake());
    this.jobs.every('desk-replies-sweep', '23 * * * *', () =>
      this.mails.forgetHandledBefore(new Date(this.clock.now().getTime() - KEPT_DAYS * DAY_MS)),
    );
  }

  onApplicationBootstrap(): void {
    this.work.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.work.stop();
  }

  /** Resolves once every mail that is due has been looked at. */
  settle(): Promise<void> {
    return this.work.settle();
  }

  private async handleDue(): Promise<void> {
    let more = true;
    while (more && !this.work.stopping) more = await this.handleNext();
  }

  private async handleNext(): Promise<boolean> {
    let taken: InboundMailEntity | null = null;
    try {
      return await this.tx.run(async () => {
        taken = await this.mails.takeDue(this.clock.now());
        if (!taken?.raw) return false;
        const outcome = await this.replies.run(taken, taken.raw);
        await this.mails.settle(taken, outcome, this.clock.now());
        return true;
      });
    } catch (error) {
      // What was begun for it is undone.
      const mail = taken as InboundMailEntity | null;
      if (!mail) throw error;
      await this.postpone(mail, error);
      return true;
    }
  }

  private async postpone(mail: InboundMailEntity, error: unknown): Promise<void> {
    const now = this.clock.now();
    if (!(error instanceof DomainError) || error.code !== 'RATE_LIMITED') {
      this.log.warn({ msg: 'a reply could not be handled', mailId: mail.id, error: String(error) });
      await this.mails.failed(mail, now);
      return;
    }
    const seconds = Number(error.details.retryAfterSeconds);
    const later = new Date(now.getTime() + seconds * 1000);
    if (later <= mail.giveUpAt) await this.mails.wait(mail, later);
    else await this.mails.settle(mail, { state: 'IGNORED', reason: 'TOO_MANY' }, now);
  }
}
