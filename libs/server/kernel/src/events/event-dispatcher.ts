import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type BeforeApplicationShutdown,
} from '@nestjs/common';
import pg from 'pg';
import { Clock } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { Transactions } from '../database/transactions.js';
import { EventHandlers } from './event-handlers.js';
import { OUTBOX_CHANNEL, OutboxStore } from './outbox.store.js';

const BATCH = 50;
const POLL_MS = 5_000;
const RECONNECT_MS = 2_000;

/**
 * Delivers events to their handlers: woken by NOTIFY, and by a slow poll in case a notice was missed.
 * Several processes share the work through row locks; a handler that throws is tried again later, so every
 * event is handled at least once. One that is asked to stop finishes the event it is at; the rest is for the others, or for
 * the next start, because nobody waits as long as a few hundred mails take.
 */
@Injectable()
export class EventDispatcher implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(EventDispatcher.name);
  private listener: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private tried = 0;
  private stopped = false;

  constructor(
    private readonly config: Config,
    private readonly tx: Transactions,
    private readonly outbox: OutboxStore,
    private readonly handlers: EventHandlers,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
    this.timer = setInterval(() => this.wake(), POLL_MS);
    this.timer.unref();
    this.wake();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.running;
    await this.listener?.end().catch(() => undefined);
  }

  /** Resolves once nothing is due any more, not even what came of what was delivered. */
  async settle(): Promise<void> {
    let before: number;
    do {
      before = this.tried;
      this.wake();
      while (this.running) await this.running;
    } while (this.tried > before);
  }

  private wake(): void {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = this.drain()
      .catch((error: unknown) => this.log.error({ msg: 'outbox could not be read', error: String(error) }))
      .finally(() => {
        this.running = undefined;
        if (this.again) {
          this.again = false;
          this.wake();
        }
      });
  }

  private async drain(): Promise<void> {
    let tried: number;
    do {
      tried = await this.deliverBatch();
      this.tried += tried;
    } while (tried === BATCH);
  }

  private deliverBatch(): Promise<number> {
    return this.tx.run(async () => {
      const events = await this.outbox.take(this.clock.now(), BATCH);
      const done: number[] = [];
      let tried = 0;
      for (const event of events) {
        if (this.stopped) break;
        tried += 1;
        const handle = this.handlers.find(event.handler);
        try {
          // Outside this transaction: a handler that fails half-way must not undo what was delivered before it.
          if (handle) await this.tx.outside(() => handle(event.payload));
          done.push(event.id);
        } catch (error) {
          this.log.warn({
            msg: 'event handler failed',
            handler: event.handler,
            outboxId: event.id,
            error: String(error),
          });
          await this.outbox.failed(event, String(error), this.clock.now());
        }
      }
      await this.outbox.done(done, this.clock.now());
      return tried;
    });
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.config.databaseUrl,
      application_name: 'concert-outbox',
    });
    client.on('notification', () => this.wake());
    client.on('error', () => this.reconnect(client));
    client.on('end', () => this.reconnect(client));
    try {
      await client.connect();
      await client.query(`LISTEN ${OUTBOX_CHANNEL}`);
      this.listener = client;
    } catch (error) {
      this.log.warn({ msg: 'outbox listener could not connect', error: String(error) });
      this.reconnect(client);
    }
  }

  private reconnect(client: pg.Client): void {
    client.removeAllListeners('end');
    if (this.stopped || (this.listener !== undefined && this.listener !== client)) return;
    this.listener = undefined;
    setTimeout(() => {
      if (!this.stopped) void this.listen();
    }, RECONNECT_MS).unref();
  }
}
