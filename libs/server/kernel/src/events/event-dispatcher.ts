import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type BeforeApplicationShutdown,
} from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Transactions } from '../database/transactions.js';
import { BackgroundWork } from '../jobs/background-work.js';
import { EventHandlers } from './event-handlers.js';
import { LiveDelivery } from './live-delivery.js';
import { type Delivery, OutboxStore, type StoredEvent } from './outbox.store.js';

const BATCH = 100;
const POLL_MS = 5_000;
/** Nobody looks at a screen for what comes this way: what happens within it is handled together. */
const GATHER_MS = 100;

/**
 * Delivers events to their handlers: woken by what happens in its process, and by a slow poll for what another one did
 * not live to deliver. No NOTIFY: PostgreSQL lets only one transaction at a time commit with one, so that replies would
 * wait for each other's disk. Several processes share the work through row locks; a handler that throws is tried again
 * later, so every event is handled at least once.
 * It rests as long as it has worked, so that what nobody waits for leaves the machine to those who wait for an answer.
 * One that is asked to stop finishes the event it is at; the rest is for the others, or for the next start, because
 * nobody waits as long as a few hundred mails take.
 */
@Injectable()
export class EventDispatcher implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(EventDispatcher.name);
  private readonly work = new BackgroundWork({
    run: () => this.run(),
    failed: (error) => this.log.error({ msg: 'outbox could not be read', error: String(error) }),
    gatherMs: GATHER_MS,
    pollMs: POLL_MS,
  });
  private started = false;
  private tried = 0;

  constructor(
    private readonly tx: Transactions,
    private readonly outbox: OutboxStore,
    private readonly handlers: EventHandlers,
    private readonly live: LiveDelivery,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.started = true;
    this.work.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.work.stop();
  }

  /**
   * What this process has just committed: told to open browsers at once, and handled soon. `current` when the statement
   * that stored the events held the subjects to what the events say of them.
   */
  stored(events: readonly StoredEvent[], { current }: { current: boolean } = { current: false }): void {
    this.live.deliver(events, current);
    // Before, not everybody has said what they want to hear.
    if (this.started) this.work.wake();
  }

  /** Resolves once nothing is due any more, not even what came of what was delivered. */
  async settle(): Promise<void> {
    let before: number;
    do {
      before = this.tried;
      await this.live.settle();
      await this.work.settle();
    } while (this.tried > before);
  }

  private async run(): Promise<void> {
    for (;;) {
      const began = performance.now();
      const taken = await this.deliverBatch();
      this.tried += taken;
      if (taken < BATCH || this.work.stopping) return;
      await this.work.rest(performance.now() - began);
    }
  }

  private deliverBatch(): Promise<number> {
    return this.outbox.round(this.clock.now(), BATCH, async (deliveries) => {
      for (const handler of new Set(deliveries.flatMap(({ event }) => event.handlers)))
        await this.deliver(
          handler,
          deliveries.filter(({ left }) => left.has(handler)),
        );
    });
  }

  /** To a handler that takes many at a time together, as long as it does not refuse them; to any other one by one. */
  private async deliver(handler: string, deliveries: readonly Delivery[]): Promise<void> {
    if (this.work.stopping) return;
    if (await this.handledTogether(handler, deliveries)) {
      for (const { left } of deliveries) left.delete(handler);
      return;
    }
    for (const delivery of deliveries) {
      if (this.work.stopping) return;
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
}
