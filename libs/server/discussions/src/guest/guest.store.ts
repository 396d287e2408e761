import { Database, inGroups } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { ThreadGuestEntity } from './thread-guest.entity.js';

/** A row of `thread_guest` as it stands. */
export type GuestRow = { readonly [Key in keyof ThreadGuestEntity]: ThreadGuestEntity[Key] };

const COLUMNS = `id, thread_id AS "threadId", email, name, organisation, locale, may_post AS "mayPost", reason, audience,
  to_char(last_day, 'YYYY-MM-DD') AS "lastDay", invited_by_id AS "invitedById", invited_at AS "invitedAt", person_id AS "personId",
  accepted_at AS "acceptedAt", ended_at AS "endedAt", ended_by_id AS "endedById", version`;

@Injectable()
export class GuestStore {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<GuestRow | null> {
    const [row] = await this.database.query<GuestRow>(`SELECT ${COLUMNS} FROM thread_guest WHERE id = $1`, [
      id,
    ]);
    return row ?? null;
  }

  async findLocked(id: string): Promise<GuestRow | null> {
    const [row] = await this.database.query<GuestRow>(
      `SELECT ${COLUMNS} FROM thread_guest WHERE id = $1 FOR NO KEY UPDATE`,
      [id],
    );
    return row ?? null;
  }

  /** As what a person was let into a thread; null for everybody else, and once it was ended. */
  async inThread(personId: string, threadId: string): Promise<GuestRow | null> {
    const [row] = await this.database.query<GuestRow>(
      `SELECT ${COLUMNS} FROM thread_guest WHERE person_id = $1 AND thread_id = $2 AND ended_at IS NULL`,
      [personId, threadId],
    );
    return row ?? null;
  }

  /** What a person was let into and not sent out of, by the day. */
  ofPerson(personId: string): Promise<GuestRow[]> {
    return this.database.query<GuestRow>(
      `SELECT ${COLUMNS} FROM thread_guest WHERE person_id = $1 AND ended_at IS NULL ORDER BY last_day, id`,
      [personId],
    );
  }

  /** Whoever was asked into each thread and not sent out again, in the order in which they were asked. */
  async ofThreads(threadIds: readonly string[]): Promise<GuestRow[][]> {
    const rows = await this.database.query<GuestRow>(
      `SELECT ${COLUMNS} FROM thread_guest WHERE thread_id = ANY($1) AND ended_at IS NULL ORDER BY invited_at, id`,
      [threadIds],
    );
    return inGroups(threadIds, rows, (row) => row.threadId);
  }

  /** Those whose last day is over and who were not told. */
  overdue(today: string): Promise<GuestRow[]> {
    return this.database.query<GuestRow>(
      `SELECT ${COLUMNS} FROM thread_guest WHERE ended_at IS NULL AND last_day < $1 FOR NO KEY UPDATE SKIP LOCKED`,
      [today],
    );
  }

  async add(guest: Omit<ThreadGuestEntity, 'version'>): Promise<GuestRow> {
    return this.database.of(ThreadGuestEntity).save(this.database.of(ThreadGuestEntity).create(guest));
  }

  /** Sets what has changed and counts the change; only under the row's lock. */
  async change(
    guest: GuestRow,
    change: Partial<Pick<GuestRow, 'lastDay' | 'personId' | 'acceptedAt' | 'endedAt' | 'endedById' | 'name'>>,
  ): Promise<GuestRow> {
    const changed = { ...guest, ...change, version: guest.version + 1 };
    await this.database.query(
      `UPDATE thread_guest SET last_day = $2, person_id = $3, accepted_at = $4, ended_at = $5, ended_by_id = $6, name = $7,
         version = $8 WHERE id = $1`,
      [
        changed.id,
        changed.lastDay,
        changed.personId,
        changed.acceptedAt,
        changed.endedAt,
        changed.endedById,
        changed.name,
        changed.version,
      ],
    );
    return changed;
  }
}
