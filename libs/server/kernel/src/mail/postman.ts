import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleInit,
} from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Transactions } from '../database/transactions.js';
import { EventHandlers } from '../events/event-handlers.js';
import { BackgroundWork } from '../jobs/background-work.js';
import type { Composed } from './mail-content.js';
import type { MailEntity } from './mail.entity.js';
import { MailStore } from './mail.store.js';
import { MailTransport } from './mail-transport.js';
import { Mailer, mailQueued } from './mailer.js';
import { refusalOf } from './smtp-refusal.js';

const POLL_MS = 5_000;

/**
 * Sends what is queued, one mail after the other and apart from the events: a mail server that hangs holds nobody up
 * but mail. When it cannot be reached, the rest waits for the next look; once it takes a mail again, what waited for it
 * follows without another pause, in the order in which it was queued. Several processes share the work through
 * row locks. A mail is noted as sent in the transaction in which it is handed over; whoever dies between the two sends
 * it again under the same Message-ID.
 */
@Injectable()
export class Postman implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(Postman.name);
  private unreachable = false;
  private readonly work = new BackgroundWork({
    // Whoever wakes us may have a transaction open, which is not ours.
    run: () => this.tx.outside(() => this.sendDue()),
    failed: (error) => this.log.error({ msg: 'mail could not be read', error: String(error) }),
    pollMs: POLL_MS,
  });

  constructor(
    private readonly mailer: Mailer,
    private readonly mails: MailStore,
    private readonly transport: MailTransport,
    private readonly tx: Transactions,
    private readonly clock: Clock,
    private readonly handlers: EventHandlers,
  ) {}

  onModuleInit(): void {
    this.handlers.on(mailQueued, 'mail.send', async () => this.work.wake());
  }

  onApplicationBootstrap(): void {
    this.work.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.work.stop();
  }

  /** Resolves once every mail that is due has been tried, or the mail server cannot be reached. */
  settle(): Promise<void> {
    return this.work.settle();
  }

  private async sendDue(): Promise<void> {
    let next: 'next' | 'stop' = 'next';
    while (next === 'next' && !this.work.stopping) {
      const before = this.unreachable;
      next = await this.sendNext();
      if (before && !this.unreachable) await this.mails.waitNoLonger(this.clock.now());
    }
  }

  private async sendNext(): Promise<'next' | 'stop'> {
    let taken: MailEntity | null = null;
    try {
      return await this.tx.run(async () => {
        taken = await this.mails.takeDue(this.clock.now());
        return taken ? this.send(taken) : 'stop';
      });
    } catch (error) {
      // What was begun for it is undone; the mail itself is tried again like one that was refused.
      const mail = taken as MailEntity | null;
      if (!mail) throw error;
      this.log.warn({ msg: 'mail could not be written', mailId: mail.id, error: String(error) });
      await this.mails.refused(mail, { ...refusalOf(error), final: null }, this.clock.now());
      return 'next';
    }
  }

  private async send(mail: MailEntity): Promise<'next' | 'stop'> {
    const composed = await this.compose(mail);
    if (composed === 'drop') await this.mails.drop(mail);
    else if ('wait' in composed) await this.mails.wait(mail, composed.wait);
    else {
      try {
        await this.transport.deliver(mail, composed.send);
      } catch (error) {
        const refusal = refusalOf(error);
        this.log.warn({ msg: 'mail was not taken', mailId: mail.id, error: refusal.answer });
        await this.mails.refused(mail, refusal, this.clock.now());
        this.unreachable = refusal.unreachable;
        return refusal.unreachable ? 'stop' : 'next';
      }
      this.unreachable = false;
      await composed.sent?.();
      await this.mails.sent(mail, this.clock.now());
    }
    return 'next';
  }

  private async compose(mail: MailEntity): Promise<Composed> {
    if (mail.about === null) return { send: { subject: mail.subject, text: mail.text, html: mail.html } };
    const write = this.mailer.writer(mail.kind);
    if (!write) throw new Error(`Nobody writes mails of the kind ${mail.kind}.`);
    return write(mail.about as never, mail);
  }
}
