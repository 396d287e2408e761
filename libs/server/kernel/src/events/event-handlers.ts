import { Injectable } from '@nestjs/common';
import type { EventDefinition } from './domain-event.js';

/**
 * `current`: what the event says of its subject was so at its commit, which was a moment ago; nothing need be read
 * again before it is told.
 */
type LiveHandler<Payload> = (payload: Payload, current: boolean) => Promise<void>;
type Handler = LiveHandler<never>;
type BatchHandler = (payloads: never[]) => Promise<void>;

/** Who wants to hear what. Handlers must be idempotent: after a crash an event comes again. */
@Injectable()
export class EventHandlers {
  private readonly byEvent = new Map<string, string[]>();
  private readonly byName = new Map<string, Handler>();
  private readonly batches = new Map<string, BatchHandler>();
  private readonly live = new Set<string>();

  /** Registers at start-up; `handler` is a stable name, for it is stored with every event waiting for it. */
  on<Payload extends object>(
    event: EventDefinition<Payload>,
    handler: string,
    act: LiveHandler<Payload>,
  ): void {
    const name = `${handler}:${event.eventName}`;
    if (this.byName.has(name)) throw new Error(`Two handlers are called ${name}.`);
    this.byName.set(name, act);
    this.byEvent.set(event.eventName, [...(this.byEvent.get(event.eventName) ?? []), name]);
  }

  /** For what people wait for on their screens: called at once, by the process in which it happened (`LiveDelivery`). */
  onLive<Payload extends object>(
    event: EventDefinition<Payload>,
    handler: string,
    act: LiveHandler<Payload>,
  ): void {
    this.on(event, handler, act);
    this.live.add(`${handler}:${event.eventName}`);
  }

  /** For what costs less when it is done for many: called with those that wait together, of which there may be one. */
  onMany<Payload extends object>(
    event: EventDefinition<Payload>,
    handler: string,
    act: (payloads: Payload[]) => Promise<void>,
  ): void {
    this.on(event, handler, (payload) => act([payload]));
    this.batches.set(`${handler}:${event.eventName}`, act);
  }

  namesFor(event: string): readonly string[] {
    return this.byEvent.get(event) ?? [];
  }

  find(name: string): ((payload: object, current?: boolean) => Promise<void>) | null {
    return (
      (this.byName.get(name) as ((payload: object, current?: boolean) => Promise<void>) | undefined) ?? null
    );
  }

  findMany(name: string): ((payloads: object[]) => Promise<void>) | null {
    return (this.batches.get(name) as ((payloads: object[]) => Promise<void>) | undefined) ?? null;
  }

  isLive(name: string): boolean {
    return this.live.has(name);
  }

  get names(): string[] {
    return [...this.byName.keys()];
  }
}
