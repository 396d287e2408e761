import { Injectable } from '@nestjs/common';
import { Database, type Query } from '../database/database.js';

const ATTEMPTS = 12;

export interface StoredEvent {
  id: number;
  /** Those who have still to handle it. */
  handlers: string[];
  payload: object;
}

interface WaitingEvent extends StoredEvent {
  event: string;
  attempts: number;
}

/** An event under way: its handlers are taken out of `left` one by one, and the last one that failed says why. */
export interface Delivery {
  readonly event: WaitingEvent;
  readonly left: Set<string>;
  error: string | null;
}

/** What an event is before it is stored: once for those who tell it at once, once for all others. */
export interface NewOutboxRow {
  handlers: readonly string[];
  event: string;
  payload: object;
  live: boolean;
}

/** How long an event that is told at once is left to the process in which it happened. */
const GRACE_S = 5;

/**
 * The statement, or a part of one, that stores events: `rows` is a jsonb array of `NewOutboxRow`, `payload` what is
 * stored as the payload of a row `r`, `now` an instant, `from` where the rest comes from that the payload needs.
 */
export const storeEvents = (parts: { rows: string; now: string; payload?: string; from?: string }): string =>
  `INSERT INTO outbox (handlers, event, payload, created_at, next_attempt_at)
   SELECT r.handlers, r.event, ${parts.payload ?? 'r.payload'}, ${parts.now}, ${parts.now} + CASE WHEN r.live THEN interval '${GRACE_S} s' ELSE interval '0' END
   FROM ${parts.from ? `${parts.from}, ` : ''}jsonb_to_recordset(${parts.rows}) AS r(handlers text[], event text, payload jsonb, live boolean)
   RETURNING id, handlers, payload`;

@Injectable()
export class OutboxStore {
  constructor(private readonly database: Database) {}

  add(rows: NewOutboxRow[], now: Date): Promise<StoredEvent[]> {
    return this.database.query<StoredEvent>(storeEvents({ rows: '$1::jsonb', now: '$2::timestamptz' }), [
      JSON.stringify(rows),
      now,
    ]);
  }

  /**
   * Gives `handle` the next due events and notes who has handled them; other processes skip them until then. Tells how
   * many there were.
   */
  round(
    now: Date,
    atMost: number,
    handle: (deliveries: readonly Delivery[]) => Promise<void>,
  ): Promise<number> {
    return this.database.apart(async (query) => {
      const events = await query<WaitingEvent>(TAKE, [now, atMost]);
      const deliveries = events.map((event) => ({ event, left: new Set(event.handlers), error: null }));
      await handle(deliveries);
      await note(query, deliveries, now);
      return events.length;
    });
  }

  /** Forgets events that all have handled. */
  async done(ids: readonly number[]): Promise<void> {
    await forget((sql, parameters) => this.database.query(sql, parameters), ids);
  }
}

const TAKE = `SELECT id, handlers, event, payload, attempts FROM outbox
  WHERE NOT dead AND next_attempt_at <= $1 ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED`;

async function forget(query: Query, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await query('DELETE FROM outbox WHERE id = ANY($1)', [ids]);
}

async function note(query: Query, deliveries: readonly Delivery[], now: Date): Promise<void> {
  await forget(
    query,
    deliveries.filter(({ left }) => left.size === 0).map(({ event }) => event.id),
  );
  for (const { event, left, error } of deliveries)
    if (error !== null) await tryAgain(query, event, [...left], error, now);
    else if (left.size > 0 && left.size < event.handlers.length)
      await query('UPDATE outbox SET handlers = $2 WHERE id = $1', [event.id, [...left]]);
}

/** After 1 s, 2 s, 4 s … up to about half an hour; then given up and kept for the operator. */
async function tryAgain(
  query: Query,
  { id, attempts }: WaitingEvent,
  handlers: readonly string[],
  error: string,
  now: Date,
): Promise<void> {
  const next = new Date(now.getTime() + 1000 * 2 ** Math.min(attempts, 11));
  await query(
    'UPDATE outbox SET handlers = $2, attempts = $3, last_error = $4, next_attempt_at = $5, dead = $6 WHERE id = $1',
    [id, handlers, attempts + 1, error.slice(0, 2000), next, attempts + 1 >= ATTEMPTS],
  );
}
