import { Injectable } from '@nestjs/common';
import type { EventDefinition } from './domain-event.js';

type Handler = (payload: never) => Promise<void>;

/** Who wants to hear what. Handlers must be idempotent: after a crash an event comes again. */
@Injectable()
export class EventHandlers {
  private readonly byEvent = new Map<string, string[]>();
  private readonly byName = new Map<string, Handler>();

  /** Registers at start-up; `handler` is a stable name, for it is stored with every event waiting for it. */
  on<Payload extends object>(
    event: EventDefinition<Payload>,
    handler: string,
    act: (payload: Payload) => Promise<void>,
  ): void {
    const name = `${handler}:${event.eventName}`;
    if (this.byName.has(name)) throw new Error(`Two handlers are called ${name}.`);
    this.byName.set(name, act);
    this.byEvent.set(event.eventName, [...(this.byEvent.get(event.eventName) ?? []), name]);
  }

  namesFor(event: string): readonly string[] {
    return this.byEvent.get(event) ?? [];
  }

  find(name: string): ((payload: object) => Promise<void>) | null {
    return (this.byName.get(name) as ((payload: object) => Promise<void>) | undefined) ?? null;
  }

  get names(): string[] {
    return [...this.byName.keys()];
  }
}
