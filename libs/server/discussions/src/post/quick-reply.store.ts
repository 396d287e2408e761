import { Database, type NewOutboxRow, storeEvents, type StoredEvent } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { QueryFailedError } from 'typeorm';
import type { ThreadRow } from '../thread/thread.store.js';
import type { SpeakingBody } from '../thread/voices.js';
import type { PostRow } from './post.store.js';

const UNIQUE_VIOLATION = '23505';

interface Written {
  seq: number;
  createdAt: Date;
  events: StoredEvent[];
}

/** So many threads at most: a megabyte or two. */
const MOST_KNOWN = 5_000;

/** A thread that is open and of which nothing was moved away, with what decides who may speak there. */
export interface ReplyPlace {
  threadId: string;
  audience: ThreadRow['audience'];
  body: SpeakingBody;
}

const PLACE = `
SELECT t.audience, b.id, b.dissolved, b.observers_may_speak AS "observersMaySpeak" FROM thread t JOIN body b ON b.id = t.body_id
WHERE t.id = $1 AND t.moved_away = 0 AND t.merged_into_id IS NULL AND NOT t.closed`;

// The thread’s row is locked by its UPDATE, which looks again at what another writer has just committed: numbers have
// no gaps, and nothing is said in a thread that was closed, relabelled or moved meanwhile, nor in a body that was
// dissolved or silenced its observers.
const WRITE = `
WITH place AS (
  UPDATE thread SET last_seq = last_seq + 1, last_post_at = GREATEST(last_post_at, $9), last_author_id = $3
  WHERE id = $2 AND body_id = $10 AND audience = $11 AND moved_away = 0 AND merged_into_id IS NULL AND NOT closed
    AND EXISTS (SELECT FROM body WHERE id = $10 AND dissolved IS NOT DISTINCT FROM $12::date AND observers_may_speak = $13)
  RETURNING last_seq AS seq, last_post_at AS at),
said AS (
  INSERT INTO post (id, thread_id, seq, author_id, entity_id, capacity, text, language, created_at, hidden, version)
  SELECT $1, $2, place.seq, $3, $4, $5, $6, $7, place.at, FALSE, 1 FROM place RETURNING seq, created_at),
mark AS (
  UPDATE read_mark SET seq = said.seq, read_at = said.created_at FROM said
  WHERE person_id = $3 AND thread_id = $2 AND read_mark.seq = said.seq - 1),
draft AS (
  DELETE FROM reply_draft USING said WHERE person_id = $3 AND thread_id = $2),
stored AS (
  ${storeEvents({ rows: '$8::jsonb', now: '$9::timestamptz', payload: `r.payload || jsonb_build_object('seq', said.seq)`, from: 'said' })})
SELECT said.seq, said.created_at AS "createdAt",
  (SELECT jsonb_agg(stored) FROM stored) AS events FROM said`;

/** Writes a reply with all that belongs to it in one statement. */
@Injectable()
export class QuickReplyStore {
  private readonly known = new LRUCache<string, ReplyPlace>({ max: MOST_KNOWN });

  constructor(private readonly database: Database) {}

  /** Whether what is written here is committed at once, so that it can be told at once. */
  get commits(): boolean {
    return !this.database.inTransaction;
  }

  /** The place as it was when it was last read, which may be a while ago: `write` holds only if it is still so. */
  async place(threadId: string): Promise<ReplyPlace | null> {
    const known = this.known.get(threadId);
    if (known) return known;
    const [row] = await this.database.prepared<Pick<ReplyPlace, 'audience'> & SpeakingBody>(PLACE, [
      threadId,
    ]);
    if (!row) return null;
    const { audience, ...body } = row;
    const place = { threadId, audience, body };
    this.known.set(threadId, place);
    return place;
  }

  /** The next one who asks for the place reads it anew. */
  forget({ threadId }: ReplyPlace): void {
    this.known.delete(threadId);
  }

  /**
   * The number and the time the post was given, and what is to be told of it; null when the place is not what it was
   * when it was read, or when there is a post of that id. `events` have no number yet.
   */
  async write(
    post: Omit<PostRow, 'seq' | 'createdAt'>,
    place: ReplyPlace,
    events: readonly NewOutboxRow[],
    now: Date,
  ): Promise<Written | null> {
    const { id, authorId, entityId, capacity, text, language } = post;
    const values = [
      ...[id, place.threadId, authorId, entityId, capacity, text, language],
      ...[JSON.stringify(events), now, place.body.id, place.audience, place.body.dissolved],
      place.body.observersMaySpeak,
    ];
    try {
      const [written] = await this.database.preparedWrite<Written>(WRITE, values);
      return written ?? null;
    } catch (error) {
      // Sent twice: the other one is there already.
      if (isTaken(error)) return null;
      throw error;
    }
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof QueryFailedError && (error.driverError as { code?: unknown }).code === UNIQUE_VIOLATION;
