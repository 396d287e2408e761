import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type BeforeApplicationShutdown,
} from '@nestjs/common';
import { setTimeout as wait } from 'node:timers/promises';
import { Clock } from '../clock/clock.js';
import { Transactions } from '../database/transactions.js';
import { EventHandlers } from './event-handlers.js';
import { LiveDelivery } from './live-delivery.js';
import { OutboxStore, type StoredEvent, type WaitingEvent } from './outbox.store.js';

const BATCH = 50;
const POLL_MS = 5_000;
/** Nobody looks at a screen for what comes this way: what happens within it is handled together. */
const GATHER_MS = 25;

/**
 * Delivers events to their handlers: woken by what happens in its process, and by a slow poll for what another one did
 * not live to deliver. No NOTIFY: PostgreSQL lets only one transaction at a time commit with one, so that replies would
 * wait for each other's disk. Several processes share the work through row locks; a handler that throws is tried again
 * later, so every event is handled at least once. One that is asked to stop finishes the event it is at; the rest is for the others, or for
 * the next start, because nobody waits as long as a few hundred mails take.
 */
@Injectable()
export class EventDispatcher implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(EventDispatcher.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private tried = 0;
  private stopped = true;

  constructor(
    private readonly tx: Transactions,
    private readonly outbox: OutboxStore,
    private readonly handlers: EventHandlers,
    private readonly live: LiveDelivery,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.stopped = false;
    this.timer = setInterval(() => this.wake(), POLL_MS);
    this.timer.unref();
    this.wake();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.running;
  }

  /** What this process has just committed: told to open browsers at once, and handled soon. */
  stored(events: readonly StoredEvent[]): void {
    this.live.deliver(events);
    this.wake();
  }

  /** Resolves once nothing is due any more, not even what came of what was delivered. */
  async settle(): Promise<void> {
    let before: number;
    do {
      before = this.tried;
      await this.live.settle();
      this.wake(0);
      while (this.running) await this.running;
    } while (this.tried > before);
  }

  private wake(gatherMs = GATHER_MS): void {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = (gatherMs > 0 ? wait(gatherMs) : Promise.resolve())
      .then(() => this.drain())
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
      for (const group of this.grouped(events)) {
        if (this.stopped) break;
        tried += group.length;
        if (await this.handledAtOnce(group)) done.push(...group.map(({ id }) => id));
        else for (const event of group) if (await this.handled(event)) done.push(event.id);
      }
      await this.outbox.done(done, this.clock.now());
      return tried;
    });
  }

  /** Those of a handler that takes many at a time together, at the place of the first; each of the others alone. */
  private grouped(events: readonly WaitingEvent[]): WaitingEvent[][] {
    const groups = new Map<string | number, WaitingEvent[]>();
    for (const event of events) {
      const key = this.handlers.findMany(event.handler) ? event.handler : event.id;
      groups.set(key, [...(groups.get(key) ?? []), event]);
    }
    return [...groups.values()];
  }

  private async handledAtOnce(group: readonly WaitingEvent[]): Promise<boolean> {
    const [first] = group;
    const handle = group.length > 1 && first && this.handlers.findMany(first.handler);
    if (!handle) return false;
    return this.tx
      .outside(() => handle(group.map(({ payload }) => payload)))
      .then(() => true)
      .catch((error: unknown) => {
        this.log.warn({ msg: 'events are handled one by one', handler: first.handler, error: String(error) });
        return false;
      });
  }

  private async handled(event: WaitingEvent): Promise<boolean> {
    const handle = this.handlers.find(event.handler);
    try {
      // Outside this transaction: a handler that fails half-way must not undo what was delivered before it.
      if (handle) await this.tx.outside(() => handle(event.payload));
      return true;
    } catch (error) {
      this.log.warn({
        msg: 'event handler failed',
        handler: event.handler,
        outboxId: event.id,
        error: String(error),
      });
      await this.outbox.failed(event, String(error), this.clock.now());
      return false;
    }
  }
}
