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

const BATCH = 100;
const POLL_MS = 5_000;
/** Nobody looks at a screen for what comes this way: what happens within it is handled together. */
const GATHER_MS = 100;

/**
 * Delivers events to their handlers: woken by what happens in its process, and by a slow poll for what another one did
 * not live to deliver. No NOTIFY: PostgreSQL lets only one transaction at a time commit with one, so that replies would
 * wait for each other's disk. Several processes share the work through row locks; a handler that throws is tried again
 * later, so every event is handled at least once.
 * One that is asked to stop finishes the event it is at; the rest is for the others, or for the next start, because
 * nobody waits as long as a few hundred mails take.
 */
@Injectable()
export class EventDispatcher implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(EventDispatcher.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private gathering: AbortController | undefined;
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
    this.gathering?.abort();
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
      this.wake();
      while (this.running) {
        this.gathering?.abort();
        await this.running;
      }
    } while (this.tried > before);
  }

  private wake(): void {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = this.gather()
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

  private gather(): Promise<void> {
    this.gathering = new AbortController();
    return wait(GATHER_MS, undefined, { signal: this.gathering.signal }).catch(() => undefined);
  }

  private async drain(): Promise<void> {
    let taken: number;
    do {
      taken = await this.deliverBatch();
      this.tried += taken;
    } while (taken === BATCH && !this.stopped);
  }

  private deliverBatch(): Promise<number> {
    return this.tx.run(async () => {
      const events = await this.outbox.take(this.clock.now(), BATCH);
      const deliveries = events.map((event) => ({ event, left: new Set(event.handlers), error: null }));
      for (const handler of new Set(events.flatMap(({ handlers }) => handlers)))
        await this.deliver(
          handler,
          deliveries.filter(({ left }) => left.has(handler)),
        );
      await this.note(deliveries);
      return events.length;
    });
  }

  /** To a handler that takes many at a time together, as long as it does not refuse them; to any other one by one. */
  private async deliver(handler: string, deliveries: readonly Delivery[]): Promise<void> {
    if (this.stopped) return;
    if (await this.handledTogether(handler, deliveries)) {
      for (const { left } of deliveries) left.delete(handler);
      return;
    }
    for (const delivery of deliveries) {
      if (this.stopped) return;
      await this.handle(handler, delivery);
    }
  }

  private async handledTogether(handler: string, deliveries: readonly Delivery[]): Promise<boolean> {
    const handle = deliveries.length > 1 && this.handlers.findMany(handler);
    if (!handle) return false;
    return this.tx
      .outside(() => handle(deliveries.map(({ event }) => event.payload)))
      .then(() => true)
      .catch((error: unknown) => {
        this.log.warn({ msg: 'events are handled one by one', handler, error: String(error) });
        return false;
      });
  }

  private async handle(handler: string, delivery: Delivery): Promise<void> {
    const { id, payload } = delivery.event;
    const handle = this.handlers.find(handler);
    try {
      // Outside this transaction: a handler that fails half-way must not undo what was delivered before it.
      if (handle) await this.tx.outside(() => handle(payload));
      delivery.left.delete(handler);
    } catch (error) {
      this.log.warn({ msg: 'event handler failed', handler, outboxId: id, error: String(error) });
      delivery.error = String(error);
    }
  }

  private async note(deliveries: readonly Delivery[]): Promise<void> {
    await this.outbox.done(deliveries.filter(({ left }) => left.size === 0).map(({ event }) => event.id));
    for (const { event, left, error } of deliveries)
      if (error !== null) await this.outbox.failed(event, [...left], error, this.clock.now());
      else if (left.size > 0 && left.size < event.handlers.length)
        await this.outbox.keptFor(event.id, [...left]);
  }
}

/** An event under way, with those who have still to handle it. */
interface Delivery {
  event: WaitingEvent;
  left: Set<string>;
  error: string | null;
}
