import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

const ATTEMPTS = 12;

export interface WaitingEvent {
  id: number;
  handler: string;
  event: string;
  payload: object;
  attempts: number;
}

/** What an event is before it is stored, once for every handler. */
export interface NewOutboxRow {
  handler: string;
  event: string;
  payload: object;
  live: boolean;
}

export interface StoredEvent {
  id: number;
  handler: string;
  payload: object;
}

/** How long an event that is told at once is left to the process in which it happened. */
const GRACE_S = 5;

/**
 * The statement, or a part of one, that stores events: `rows` is a jsonb array of `NewOutboxRow`, `payload` what is
 * stored as the payload of a row `r`, `now` an instant, `from` where the rest comes from that the payload needs.
 */
export const storeEvents = (parts: { rows: string; now: string; payload?: string; from?: string }): string =>
  `INSERT INTO outbox (handler, event, payload, created_at, next_attempt_at)
   SELECT r.handler, r.event, ${parts.payload ?? 'r.payload'}, ${parts.now}, ${parts.now} + CASE WHEN r.live THEN interval '${GRACE_S} s' ELSE interval '0' END
   FROM ${parts.from ? `${parts.from}, ` : ''}jsonb_to_recordset(${parts.rows}) AS r(handler text, event text, payload jsonb, live boolean)
   RETURNING id, handler, payload`;

@Injectable()
export class OutboxStore {
  constructor(private readonly database: Database) {}

  add(rows: NewOutboxRow[], now: Date): Promise<StoredEvent[]> {
    return this.database.query<StoredEvent>(storeEvents({ rows: '$1::jsonb', now: '$2::timestamptz' }), [
      JSON.stringify(rows),
      now,
    ]);
  }

  /** Locks the next due events for this transaction; other processes skip them. */
  take(now: Date, atMost: number): Promise<WaitingEvent[]> {
    return this.database.query<WaitingEvent>(
      `SELECT id, handler, event, payload, attempts FROM outbox
       WHERE done_at IS NULL AND NOT dead AND next_attempt_at <= $1
       ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED`,
      [now, atMost],
    );
  }

  async done(ids: number[], now: Date): Promise<void> {
    if (ids.length > 0)
      await this.database.query('UPDATE outbox SET done_at = $2 WHERE id = ANY($1)', [ids, now]);
  }

  /** Tries again after 1 s, 2 s, 4 s … up to about half an hour, then gives up and keeps the event for the operator. */
  async failed(event: WaitingEvent, error: string, now: Date): Promise<void> {
    const attempts = event.attempts + 1;
    const next = new Date(now.getTime() + 1000 * 2 ** Math.min(attempts - 1, 11));
    await this.database.query(
      'UPDATE outbox SET attempts = $2, last_error = $3, next_attempt_at = $4, dead = $5 WHERE id = $1',
      [event.id, attempts, error.slice(0, 2000), next, attempts >= ATTEMPTS],
    );
  }

  /** Forgets events that every handler has dealt with long ago. */
  async forgetDoneBefore(instant: Date): Promise<void> {
    await this.database.query('DELETE FROM outbox WHERE done_at < $1', [instant]);
  }
}
