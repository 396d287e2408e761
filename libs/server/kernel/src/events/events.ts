import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import type { DomainEvent } from './domain-event.js';
import { EventDispatcher } from './event-dispatcher.js';
import { EventHandlers } from './event-handlers.js';
import { type NewOutboxRow, OutboxStore } from './outbox.store.js';

/** Where use cases put what happened: it leaves with the commit of their transaction, or not at all. */
@Injectable()
export class Events {
  private readonly waiting = new WeakMap<object, DomainEvent[]>();

  constructor(
    private readonly database: Database,
    private readonly handlers: EventHandlers,
    private readonly outbox: OutboxStore,
    private readonly dispatcher: EventDispatcher,
    private readonly clock: Clock,
  ) {}

  add(event: DomainEvent): void {
    const transaction = this.database.manager;
    const events = this.waiting.get(transaction);
    if (events) {
      events.push(event);
      return;
    }
    const fresh = [event];
    this.waiting.set(transaction, fresh);
    this.database.beforeCommit(() => this.store(fresh));
  }

  /** What an event becomes in the outbox, for the rare statement that stores it itself (`storeEvents`). */
  rowsOf({ name, payload }: DomainEvent): NewOutboxRow[] {
    const handlers = this.handlers.namesFor(name);
    return [true, false]
      .map((live) => ({
        handlers: handlers.filter((handler) => this.handlers.isLive(handler) === live),
        event: name,
        payload,
        live,
      }))
      .filter((row) => row.handlers.length > 0);
  }

  private async store(events: DomainEvent[]): Promise<void> {
    const rows = events.flatMap((event) => this.rowsOf(event));
    if (rows.length === 0) return;
    const stored = await this.outbox.add(rows, this.clock.now());
    this.database.afterCommit(() => this.dispatcher.stored(stored));
  }
}
