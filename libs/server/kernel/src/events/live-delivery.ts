import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { Transactions } from '../database/transactions.js';
import { EventHandlers } from './event-handlers.js';
import { OutboxStore, type StoredEvent } from './outbox.store.js';

const NOTE_MS = 100;

/**
 * Tells open browsers what happened as soon as it is committed, one event after the other. The outbox keeps each of
 * them for a few seconds before anybody else takes it, so that what a process did not live to tell is told by another.
 */
@Injectable()
export class LiveDelivery implements BeforeApplicationShutdown {
  private readonly log = new Logger(LiveDelivery.name);
  private last: Promise<void> = Promise.resolve();
  private waiting = 0;
  private told: number[] = [];
  private noting: NodeJS.Timeout | undefined;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly outbox: OutboxStore,
    private readonly tx: Transactions,
  ) {}

  /** Of what is stored, the events that are to be told at once; after their commit. What has to wait is not `current`. */
  deliver(stored: readonly StoredEvent[], current: boolean): void {
    for (const event of stored) {
      if (!event.handlers.some((handler) => this.handlers.isLive(handler))) continue;
      const still = current && this.waiting === 0;
      this.waiting += 1;
      this.last = this.last.then(async () => {
        await this.tell(event, still);
        this.waiting -= 1;
      });
    }
  }

  /** Resolves once all of it is told and noted. */
  async settle(): Promise<void> {
    let last: Promise<void> | undefined;
    while (last !== this.last) await (last = this.last);
    await this.note();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.settle();
  }

  private async tell({ id, handlers, payload }: StoredEvent, current: boolean): Promise<void> {
    try {
      for (const handler of handlers)
        await this.tx.outside(async () => this.handlers.find(handler)?.(payload, current));
    } catch (error) {
      // The outbox tries it again.
      this.log.warn({ msg: 'live event failed', handlers, outboxId: id, error: String(error) });
      return;
    }
    this.told.push(id);
    this.noting ??= setTimeout(() => void this.note(), NOTE_MS).unref();
  }

  private async note(): Promise<void> {
    clearTimeout(this.noting);
    this.noting = undefined;
    const ids = this.told;
    this.told = [];
    await this.tx
      .outside(() => this.outbox.done(ids))
      // It is told once more then, which every handler bears.
      .catch((error: unknown) => this.log.warn({ msg: 'live events not noted', error: String(error) }));
  }
}
